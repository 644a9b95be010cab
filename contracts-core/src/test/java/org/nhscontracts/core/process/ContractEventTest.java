package org.nhscontracts.core.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nhscontracts.core.id.EventId;
import org.nhscontracts.core.id.KpiId;
import org.nhscontracts.core.id.MilestoneId;
import org.nhscontracts.core.id.PlanId;
import org.nhscontracts.core.id.ProcessId;
import org.nhscontracts.core.time.OperationalCalendar;
import org.nhscontracts.core.time.ReportingPeriod;

class ContractEventTest {

    private static final LocalDate DAY = LocalDate.of(2025, 4, 14);
    private static final ProcessId CPN = ProcessId.of("cpn");
    private static final PlanCalledFor RAP = new PlanCalledFor(PlanId.of("rap"), PlanKind.REMEDIAL_ACTION_PLAN);

    private static MeetingHeld meeting(MeetingOutcome outcome, Optional<LocalDate> until, PlanCalledFor... plans) {
        return new MeetingHeld(
                CPN, MeetingKind.CONTRACT_MANAGEMENT_MEETING, outcome, ImmutableList.copyOf(plans), until);
    }

    private static SumWithheld withheld(Optional<PlanId> plan, WithholdingCause cause, WithheldPart... parts) {
        return new SumWithheld(CPN, plan, cause, YearMonth.of(2025, 8), ImmutableList.copyOf(parts), Optional.empty());
    }

    @Test
    void saysWhatHappened() {
        assertThat(ContractEvent.of(
                                "e1", DAY, NoticeIssued.byCommissioner("cpn", NoticeKind.CONTRACT_PERFORMANCE_NOTICE))
                        .words())
                .isEqualTo("2025-04-14 e1: Contract Performance Notice cpn issued by the Co-ordinating Commissioner");
        assertThat(ContractEvent.dayReached(DAY).words()).isEqualTo("2025-04-14 day-2025-04-14: day reached");
        assertThat(withheld(
                                Optional.of(PlanId.of("rap")),
                                WithholdingCause.MILESTONE_MISSED,
                                WithheldPart.of("1.50", MilestoneId.of("m1")),
                                WithheldPart.of("2", MilestoneId.of("m2")))
                        .words())
                .isEqualTo("cpn: withheld for 2025-08 because of milestone missed: 1.5 % for m1, 2 % for m2");
        assertThat(new AgreementFailed(CPN, Optional.of(PlanId.of("rap")), Optional.of(ContractSide.PROVIDER)).words())
                .isEqualTo("cpn: no agreement on plan rap, by the fault of the Provider");
        assertThat(MilestoneRecorded.of("rap", MilestoneResult.MISSED, "m1", "m2")
                        .words())
                .isEqualTo("rap: m1, m2 missed");
    }

    @ParameterizedTest
    @EnumSource(
            value = MeetingOutcome.class,
            names = {"UNDECIDED", "WITHDRAWAL", "NO_AGREEMENT"})
    void onlyAMeetingThatDecidedOnPlansNamesThem(MeetingOutcome outcome) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> meeting(outcome, Optional.empty(), RAP))
                .withMessage("meeting: found plans with the outcome '" + outcome.words() + "'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> meeting(outcome, Optional.of(DAY)))
                .withMessage(
                        "meeting: found a time for a Joint Investigation with the outcome '" + outcome.words() + "'");
    }

    @Test
    void aMeetingThatDecidedOnPlansNamesEachOnce() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> meeting(MeetingOutcome.PLANS, Optional.empty()))
                .withMessage("meeting: the outcome 'plans' names no plan");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> meeting(MeetingOutcome.PLANS, Optional.empty(), RAP, RAP))
                .withMessage("meeting: a plan is named twice");
    }

    @Test
    void aWithholdingNamesWhatItsCauseIsAbout() {
        Optional<PlanId> plan = Optional.of(PlanId.of("rap"));
        WithheldPart whole = WithheldPart.of("2");
        WithheldPart part = WithheldPart.of("2", MilestoneId.of("m1"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> withheld(plan, WithholdingCause.NOT_ENGAGED, whole))
                .withMessage("withholding: a plan goes with 'plan not agreed' and 'milestone missed', and with nothing"
                        + " else");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> withheld(plan, WithholdingCause.PLAN_NOT_AGREED, part))
                .withMessage("withholding: a milestone goes with 'milestone missed', and with nothing else");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> withheld(plan, WithholdingCause.MILESTONE_MISSED, whole))
                .withMessage("withholding: a milestone goes with 'milestone missed', and with nothing else");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> withheld(plan, WithholdingCause.MILESTONE_MISSED))
                .withMessage("withholding: found no percentage");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> withheld(plan, WithholdingCause.MILESTONE_MISSED, part, part))
                .withMessage("withholding: a milestone is named twice");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "100.1"})
    void aPercentageIsMoreThanNoneAndAtMostAll(String percent) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WithheldPart.of(percent))
                .withMessage("percent withheld: found " + percent + ", expected more than 0 and at most 100");
    }

    @Test
    void equalPercentagesAreEqual() {
        assertThat(WithheldPart.of("2.0"))
                .isEqualTo(WithheldPart.of("2"))
                .hasToString(WithheldPart.of("2.00").toString());
        assertThat(WithheldPart.of("1E+1").percent().toPlainString()).isEqualTo("10");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WithheldPart.of("1e-9"))
                .withMessage("percent withheld: found 1E-9, expected at most 8 decimal places");
    }

    @Test
    void aCorrectionReplacesWhatHappenedNotAnotherCorrection() {
        ContractEvent retraction = ContractEvent.of("e1", DAY, new EventRetracted(EventId.of("e0")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EventCorrected(retraction))
                .withMessage("correction of e1: a correction or retraction cannot replace an event");
    }

    @Test
    void aMilestoneStatesNoNonsense() {
        Milestone.Builder blank = Milestone.builder().id(MilestoneId.of("m1")).what(" ");
        assertThatIllegalArgumentException().isThrownBy(blank::build).withMessage("milestone m1: found blank text");
        Milestone.Builder held =
                Milestone.builder().id(MilestoneId.of("m1")).what("recruit").heldForMonths(3);
        assertThatIllegalArgumentException()
                .isThrownBy(held::build)
                .withMessage("milestone m1: only the improvement of a KPI is held for months");
        Milestone.Builder never = Milestone.builder()
                .id(MilestoneId.of("m1"))
                .what("95 %")
                .kpi(KpiId.of("UCR2H"))
                .heldForMonths(0);
        assertThatIllegalArgumentException()
                .isThrownBy(never::build)
                .withMessage("milestone m1: found 0 months to be held, expected at least 1");
        Milestone.Builder dear =
                Milestone.builder().id(MilestoneId.of("m1")).what("recruit").agreedPercent(new BigDecimal("101"));
        assertThatIllegalArgumentException()
                .isThrownBy(dear::build)
                .withMessage("milestone m1: agreed percent: found 101, expected more than 0 and at most 100");
    }

    @Test
    void aPlanNamesEachMilestoneOnce() {
        Milestone one = Milestone.of("m1", "recruit", DAY);
        ImprovementPlan.Builder twice = ImprovementPlan.builder()
                .id(PlanId.of("rap"))
                .kind(PlanKind.REMEDIAL_ACTION_PLAN)
                .addMilestone(one)
                .addMilestone(one);
        assertThatIllegalArgumentException().isThrownBy(twice::build).withMessage("plan rap: a milestone stands twice");
        ImprovementPlan plan = ImprovementPlan.builder()
                .id(PlanId.of("rap"))
                .kind(PlanKind.REMEDIAL_ACTION_PLAN)
                .addMilestone(one)
                .build();
        assertThat(plan.milestone(MilestoneId.of("m1"))).contains(one);
        assertThat(plan.milestone(MilestoneId.of("m2"))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(PlanKind.class)
    void plansOfScheduleSixAndOfReviewsNeedNoNotice(PlanKind kind) {
        assertThat(kind.needsNotice())
                .isEqualTo(ImmutableSet.of(
                                PlanKind.REMEDIAL_ACTION_PLAN,
                                PlanKind.IMMEDIATE_ACTION_PLAN,
                                PlanKind.ACTIVITY_MANAGEMENT_PLAN)
                        .contains(kind));
    }

    @ParameterizedTest
    @CsvSource({
        "OPERATIONAL_DAYS_AFTER, 10, 2025-04-14",
        "OPERATIONAL_DAYS_AFTER, 0, 2025-03-31",
        "CALENDAR_DAYS_AFTER, 14, 2025-04-14",
        "DAY_OF_NEXT_MONTH, 15, 2025-04-15",
        "DAY_OF_NEXT_MONTH, 31, 2025-04-30"
    })
    void aReportIsDueSoLongAfterItsPeriod(ReportDueKind kind, int number, LocalDate due) {
        assertThat(new ReportDue(kind, number).dueFor(ReportingPeriod.month(2025, 3), OperationalCalendar.england()))
                .isEqualTo(due);
    }

    @Test
    void aReportIsNotDueOnANonsenseDay() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ReportDue(ReportDueKind.DAY_OF_NEXT_MONTH, 32))
                .withMessage("report due: found 32 day of the month after the period, expected 1 to 31");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ReportDue(ReportDueKind.OPERATIONAL_DAYS_AFTER, -1))
                .withMessage("report due: found -1 Operational Days after the end of the period, expected 0 to 366");
    }

    @Test
    void aSideHasAnother() {
        assertThat(ContractSide.PROVIDER.other()).isEqualTo(ContractSide.CO_ORDINATING_COMMISSIONER);
        assertThat(ContractSide.CO_ORDINATING_COMMISSIONER.other()).isEqualTo(ContractSide.PROVIDER);
    }
}
