package org.nhscontracts.rules.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nhscontracts.core.handover.ConditionEvidence;
import org.nhscontracts.core.handover.HandoverCondition;
import org.nhscontracts.core.handover.ServiceHandover;
import org.nhscontracts.core.id.ConditionId;
import org.nhscontracts.core.source.Confidence;
import org.nhscontracts.rules.catalogue.StatuteKey;
import org.nhscontracts.rules.catalogue.StatuteParameter;
import org.nhscontracts.rules.catalogue.Statutes;
import org.nhscontracts.rules.verdict.Verdict;

class EmployeeInformationTest {

    private static final LocalDate TRANSFER = LocalDate.of(2026, 4, 1);

    private static EmployeeInformation before(LocalDate transfer, boolean countsEventDay) {
        return EmployeeInformation.before(Statutes.shipped(), transfer, countsEventDay)
                .orElseThrow();
    }

    @Test
    void w37IsDueOnWednesday4March2026() {
        EmployeeInformation information = before(TRANSFER, true);

        assertThat(information.latest()).isEqualTo("2026-03-04");
        assertThat(information.latest().getDayOfWeek()).isEqualTo(DayOfWeek.WEDNESDAY);
        assertThat(information.lead()).hasToString("28 days");
        assertThat(information.statute().clause()).hasToString("TUPE reg 11");
        assertThat(information.statute().confidence()).isEqualTo(Confidence.SECONDARY);
        assertThat(before(TRANSFER, false).latest()).isEqualTo("2026-03-03");
    }

    @Test
    void w37Was14DaysForTransfersBefore1May2014() {
        assertThat(before(LocalDate.of(2014, 4, 30), true).latest()).isEqualTo("2014-04-16");
        assertThat(before(LocalDate.of(2014, 5, 1), true).latest()).isEqualTo("2014-04-03");
    }

    @Test
    void w37TheNumberIsDataAndNotKnownWhereTheLawIsNot() {
        Statutes other = Statutes.of(
                ImmutableList.of(StatuteParameter.constructed(StatuteKey.EMPLOYEE_INFORMATION_BEFORE_DAYS, "42")),
                ImmutableList.of());

        assertThat(EmployeeInformation.before(other, TRANSFER, true)
                        .orElseThrow()
                        .latest())
                .isEqualTo("2026-02-18");
        assertThat(EmployeeInformation.before(Statutes.of(ImmutableList.of(), ImmutableList.of()), TRANSFER, true))
                .isEmpty();
    }

    @Test
    void w37LateInformationNeverBarsTheStart() {
        HandoverCondition information = MobilisationConditions.customary(
                        TRANSFER, Plans.INCOMING, Optional.of(Plans.OUTGOING), ImmutableSet.of(Plans.COMMISSIONER))
                .stream()
                .filter(one -> one.id().equals(ConditionId.of("employee-liability-information")))
                .findFirst()
                .orElseThrow();
        HandoverCondition late = information.withAllEvidence(ImmutableList.of());
        ServiceHandover handover = Plans.handover(TRANSFER)
                .addAllGates(MobilisationConditions.customaryGates())
                .addConditions(
                        late,
                        Plans.condition("licence")
                                .with(Plans.accepted("2026-03-02"))
                                .build())
                .build();

        ReadinessReport report = Plans.report(handover, "2026-03-05");
        assertThat(Plans.state(report, "employee-liability-information")).isEqualTo(ConditionState.OVERDUE);
        assertThat(Plans.because(report, "employee-liability-information")).contains("was due by 2026-03-04");
        assertThat(report.ready()).isEqualTo(Verdict.HOLDS);
        assertThat(report.startsOn()).contains(TRANSFER);
        assertThat(late.barsStart()).isFalse();
        assertThat(late.waivableBy()).isEmpty();
        assertThat(Plans.state(
                        Plans.report(
                                Plans.handover(TRANSFER)
                                        .addAllGates(MobilisationConditions.customaryGates())
                                        .addConditions(late.withAllEvidence(ImmutableList.of(
                                                ConditionEvidence.accepted("list", LocalDate.of(2026, 3, 4)))))
                                        .build(),
                                "2026-03-05"),
                        "employee-liability-information"))
                .isEqualTo(ConditionState.SATISFIED);
    }
}
