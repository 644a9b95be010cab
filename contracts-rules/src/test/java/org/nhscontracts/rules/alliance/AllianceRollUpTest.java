package org.nhscontracts.rules.alliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.nhscontracts.rules.alliance.AllianceFigures.A;
import static org.nhscontracts.rules.alliance.AllianceFigures.APRIL;
import static org.nhscontracts.rules.alliance.AllianceFigures.B;
import static org.nhscontracts.rules.alliance.AllianceFigures.C;
import static org.nhscontracts.rules.alliance.AllianceFigures.K;
import static org.nhscontracts.rules.alliance.AllianceFigures.MAY;
import static org.nhscontracts.rules.alliance.AllianceFigures.RATIO;
import static org.nhscontracts.rules.alliance.AllianceFigures.alliance;
import static org.nhscontracts.rules.alliance.AllianceFigures.counts;
import static org.nhscontracts.rules.alliance.AllianceFigures.facts;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.id.SourceId;
import org.nhscontracts.core.kpi.Direction;
import org.nhscontracts.core.kpi.DurationStatistic;
import org.nhscontracts.core.kpi.Kpi;
import org.nhscontracts.core.kpi.Measure;
import org.nhscontracts.core.kpi.Threshold;
import org.nhscontracts.core.party.Alliance;
import org.nhscontracts.core.party.AllianceMember;
import org.nhscontracts.core.performance.FigureForm;
import org.nhscontracts.core.performance.KpiSeries;
import org.nhscontracts.core.performance.ObservationStatus;
import org.nhscontracts.core.performance.PerformanceRecord;
import org.nhscontracts.core.performance.ReadingToUse;
import org.nhscontracts.core.performance.SeriesKey;
import org.nhscontracts.core.source.Basis;
import org.nhscontracts.core.source.Citation;
import org.nhscontracts.core.source.Confidence;
import org.nhscontracts.rules.engine.Evidence;
import org.nhscontracts.rules.engine.Facts;
import org.nhscontracts.rules.testing.WorkedSeries;

/** Counts of the members of each period, added up. */
class AllianceRollUpTest {

    @Test
    void addsNumeratorsAndDenominators() {
        Facts facts = facts(alliance(A, B), counts(A, "96/100", "90/90"), counts(B, "89/100", "9/10"));
        ImmutableList<PeriodCounts> rolled = AllianceRollUp.of(facts, K);
        assertThat(rolled).map(PeriodCounts::period).containsExactly(APRIL, MAY);
        assertThat(rolled.get(0).total()).hasValue(KpiCounts.of(185, 200));
        assertThat(rolled.get(1).total()).hasValue(KpiCounts.of(99, 100));
        assertThat(rolled.get(0).words()).isEqualTo("185 of 200 (a: 96 of 100; b: 89 of 100)");
        assertThat(AllianceRollUp.of(facts, K, MAY)).isEqualTo(rolled.get(1));
    }

    @Test
    void theMembersOfAPeriodAreThoseOfItsFirstDay() {
        Alliance changing = Alliance.builder()
                .name("Alliance")
                .addMember(AllianceMember.of(A))
                .addMember(AllianceMember.builder()
                        .organisation(B)
                        .from(LocalDate.of(2024, 4, 2))
                        .build())
                .addMember(AllianceMember.builder()
                        .organisation(C)
                        .until(LocalDate.of(2024, 4, 1))
                        .build())
                .build();
        Facts facts =
                facts(changing, counts(A, "1/1", "1/1"), counts(B, "10/10", "10/10"), counts(C, "100/100", "0/1"));
        ImmutableList<PeriodCounts> rolled = AllianceRollUp.of(facts, K);
        assertThat(rolled.get(0).total()).hasValue(KpiCounts.of(101, 101));
        assertThat(rolled.get(1).total()).hasValue(KpiCounts.of(11, 11));
        assertThat(AllianceRollUp.members(changing, APRIL)).containsExactly(A, C);
    }

    @Test
    void theCountsOfOneThatAreNotKnownLeaveTheSumOpen() {
        PeriodCounts rolled = AllianceRollUp.of(facts(alliance(A, B, C), counts(A, "96/100")), K, APRIL);
        assertThat(rolled.state()).isEqualTo(CountsState.UNKNOWN);
        assertThat(rolled.total()).isEmpty();
        assertThat(rolled.missing()).containsExactly(B, C);
        assertThat(rolled.words()).isEqualTo("not known (a: 96 of 100; b: not reported; c: not reported)");
    }

    @ParameterizedTest
    @EnumSource(
            value = ObservationStatus.class,
            names = {"NOT_REPORTED", "NOT_YET_DUE", "SUPPRESSED"})
    void aStatusWithoutAFigureIsNotKnown(ObservationStatus status) {
        PeriodCounts rolled = AllianceRollUp.of(
                facts(alliance(A, B), counts(A, "96/100", "96/100"), counts(B, status.name(), "1/1")), K, APRIL);
        assertThat(rolled.total()).isEmpty();
        assertThat(rolled.missing()).containsExactly(B);
    }

    @ParameterizedTest
    @EnumSource(
            value = ObservationStatus.class,
            names = {"EXCLUDED", "SUSPENDED", "NO_ACTIVITY"})
    void aStatusWithNothingToCountIsLeftOut(ObservationStatus status) {
        Facts facts =
                facts(alliance(A, B), counts(A, "96/100", status.name()), counts(B, status.name(), status.name()));
        PeriodCounts april = AllianceRollUp.of(facts, K, APRIL);
        assertThat(april.total()).hasValue(KpiCounts.of(96, 100));
        assertThat(april.words()).isEqualTo("96 of 100 (a: 96 of 100; b: " + status.words() + ")");
        PeriodCounts may = AllianceRollUp.of(facts, K, MAY);
        assertThat(may.state()).isEqualTo(CountsState.NOTHING);
        assertThat(may.total()).isEmpty();
        assertThat(may.missing()).isEmpty();
    }

    @Test
    void withoutMembersNothingIsKnown() {
        Alliance later = Alliance.builder()
                .name("Later")
                .from(LocalDate.of(2024, 5, 1))
                .addMember(AllianceMember.of(A))
                .build();
        PeriodCounts april = AllianceRollUp.of(facts(later, counts(A, "96/100", "96/100")), K, APRIL);
        assertThat(april.members()).isEmpty();
        assertThat(april.state()).isEqualTo(CountsState.UNKNOWN);
    }

    private static SeriesKey from(OrganisationId organisation, String source) {
        return SeriesKey.of(K, organisation)
                .citing(Citation.of(SourceId.of(source), Basis.MEASURED, Confidence.CONSTRUCTED));
    }

    @Test
    void readingsThatConflictAreNotKnownUnlessOneIsToBeUsed() {
        KpiSeries paper = counts(from(B, "paper"), "83/100");
        KpiSeries report = counts(from(B, "report"), "89/100");
        KpiSeries own = counts(A, "96/100");
        PeriodCounts open = AllianceRollUp.of(facts(alliance(A, B), own, paper, report), K, APRIL);
        assertThat(open.words()).isEqualTo("not known (a: 96 of 100; b: its readings conflict)");
        Facts chosen = Facts.of(Evidence.builder()
                .addKpi(RATIO)
                .performance(PerformanceRecord.of(ImmutableList.of(own, paper, report)))
                .asAt(LocalDate.of(2025, 3, 31))
                .alliance(alliance(A, B))
                .addReadingsToUse(new ReadingToUse(K, SourceId.of("report"), "agreed"))
                .build());
        assertThat(AllianceRollUp.of(chosen, K, APRIL).total()).hasValue(KpiCounts.of(185, 200));
        Facts agreeing = facts(alliance(A, B), own, paper, counts(from(B, "report"), "83/100"));
        assertThat(AllianceRollUp.of(agreeing, K, APRIL).total()).hasValue(KpiCounts.of(179, 200));
    }

    @Test
    void numbersOfCasesAddUpAndPercentagesDoNot() {
        Kpi falls = WorkedSeries.kpi("K", new Measure.Count("falls"), Direction.LOWER, Threshold.atMost("5"));
        Facts facts = facts(falls, alliance(A, B), whole(A, 3), whole(B, 4));
        assertThat(AllianceRollUp.of(facts, K, APRIL).words()).isEqualTo("7 (a: 3; b: 4)");
        Kpi percent =
                WorkedSeries.kpi("K", new Measure.PublishedPercentage(), Direction.HIGHER, Threshold.atLeast("95"));
        Facts published = facts(percent, alliance(A, B), rounded(A), rounded(B));
        assertThat(AllianceRollUp.of(published, K, APRIL).words())
                .isEqualTo("not known (a: a figure without counts; b: a figure without counts)");
        Kpi wait = WorkedSeries.kpi(
                "K",
                new Measure.Duration(DurationStatistic.MEAN, Optional.empty(), "days"),
                Direction.LOWER,
                Threshold.atMost("18"));
        assertThat(AllianceRollUp.of(facts(wait, alliance(A), whole(A, 3)), K, APRIL)
                        .words())
                .as("whole days are no cases")
                .isEqualTo("not known (a: a figure without counts)");
    }

    private static KpiSeries whole(OrganisationId organisation, long number) {
        return KpiSeries.builder(SeriesKey.of(K, organisation), FigureForm.WHOLE)
                .figure(APRIL, BigDecimal.valueOf(number), ObservationStatus.REPORTED)
                .build();
    }

    private static KpiSeries rounded(OrganisationId organisation) {
        return KpiSeries.builder(SeriesKey.of(K, organisation), FigureForm.rounded(1))
                .figure(APRIL, new BigDecimal("96.1"), ObservationStatus.REPORTED)
                .build();
    }

    @Test
    void sumsLeaveTheRangeOfSingleCounts() {
        long most = 1L << 62;
        PeriodCounts two = PeriodCounts.of(
                APRIL,
                List.of(
                        MemberCounts.known(A, KpiCounts.of(most, most)),
                        MemberCounts.known(B, KpiCounts.of(most, most))));
        assertThat(two.total().orElseThrow().numerator()).hasToString("9223372036854775808");
    }

    @Test
    void refusesWhatDoesNotFitTogether() {
        PeriodCounts a = PeriodCounts.of(APRIL, List.of(MemberCounts.known(A, KpiCounts.of(1, 2))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> a.plus(a))
                .withMessage("counts of 2024-04: found a member twice among a, a");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> a.plus(PeriodCounts.of(MAY, List.of())))
                .withMessage("counts: found those of 2024-04 and of 2024-05");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KpiCounts.of(1, 2).plus(KpiCounts.of(1)))
                .withMessage("counts: found 1 of 2 and 1, expected one form");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MemberCounts(A, CountsState.KNOWN, Optional.empty(), "?"))
                .withMessage("counts of a: they are given where they are known, and only there");
        Facts nobody = WorkedSeries.facts(ImmutableList.of(RATIO), counts(A, "1/2"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AllianceRollUp.of(nobody, K))
                .withMessage("roll-up: found no alliance in the facts");
    }
}
