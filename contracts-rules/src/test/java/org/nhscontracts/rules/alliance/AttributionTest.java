package org.nhscontracts.rules.alliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.nhscontracts.rules.alliance.AllianceFigures.A;
import static org.nhscontracts.rules.alliance.AllianceFigures.APRIL;
import static org.nhscontracts.rules.alliance.AllianceFigures.B;
import static org.nhscontracts.rules.alliance.AllianceFigures.C;
import static org.nhscontracts.rules.alliance.AllianceFigures.K;
import static org.nhscontracts.rules.alliance.AllianceFigures.alliance;
import static org.nhscontracts.rules.alliance.AllianceFigures.counts;
import static org.nhscontracts.rules.alliance.AllianceFigures.facts;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.kpi.Direction;
import org.nhscontracts.core.kpi.Kpi;
import org.nhscontracts.core.kpi.Measure;
import org.nhscontracts.core.kpi.Threshold;
import org.nhscontracts.core.performance.FigureForm;
import org.nhscontracts.core.performance.KpiSeries;
import org.nhscontracts.core.performance.ObservationStatus;
import org.nhscontracts.core.performance.SeriesKey;
import org.nhscontracts.rules.testing.WorkedSeries;
import org.nhscontracts.rules.verdict.Verdict;

/** Whose failure a failed standard is: one member's, shared, undetermined; always with the counts. */
class AttributionTest {

    private static Attribution attribution(KpiSeries... series) {
        return Attribution.of(facts(alliance(A, B, C), series), K, APRIL);
    }

    @Test
    void isOneMembersWhereNoOtherFailed() {
        Attribution one = attribution(counts(A, "98/100"), counts(B, "80/100"), counts(C, "96/100"));
        assertThat(one.kind()).isEqualTo(AttributionKind.ONE_MEMBER);
        assertThat(one.failing()).containsExactly(B);
        assertThat(one.because())
                .isEqualTo("b failed, and no other member: 274 of 300 (a: 98 of 100; b: 80 of 100; c: 96 of 100)");
    }

    @Test
    void isSharedWhereSeveralFailed() {
        Attribution shared = attribution(counts(A, "90/100"), counts(B, "80/100"), counts(C, "96/100"));
        assertThat(shared.kind()).isEqualTo(AttributionKind.SHARED);
        assertThat(shared.failing()).containsExactly(A, B);
        assertThat(shared.because()).isEqualTo("a, b failed: 266 of 300 (a: 90 of 100; b: 80 of 100; c: 96 of 100)");
    }

    @Test
    void isUndeterminedWhereCountsAreMissing() {
        Attribution open = attribution(counts(A, "90/100"), counts(B, "80/100"));
        assertThat(open.kind()).isEqualTo(AttributionKind.UNDETERMINED);
        assertThat(open.together()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(open.because())
                .isEqualTo("it is not known whether the standard was failed: not known (a: 90 of 100; b: 80 of 100; c:"
                        + " not reported)");
    }

    @Test
    void aMemberWithNothingToCountIsNeitherHereNorThere() {
        Attribution one = attribution(counts(A, "98/100"), counts(B, "80/100"), counts(C, "NO_ACTIVITY"));
        assertThat(one.kind()).isEqualTo(AttributionKind.ONE_MEMBER);
        assertThat(one.each()).containsEntry(C, Verdict.NOT_APPLICABLE);
    }

    @Test
    void thereIsNoFailureToAttributeWhereAllTogetherAchieved() {
        Attribution none = attribution(counts(A, "100/100"), counts(B, "94/100"), counts(C, "100/100"));
        assertThat(none.kind()).isEqualTo(AttributionKind.NO_FAILURE);
        assertThat(none.failing()).as("though b did not by itself").containsExactly(B);
        assertThat(none.because()).startsWith("the standard was not failed: 294 of 300");
    }

    @Test
    void isSharedWhereNoMemberFailedByItselfButAllTogetherDid() {
        Kpi falls = WorkedSeries.kpi("K", new Measure.Count("falls"), Direction.LOWER, Threshold.atMost("5"));
        Attribution shared = Attribution.of(facts(falls, alliance(A, B), whole(A, 3), whole(B, 4)), K, APRIL);
        assertThat(shared.kind()).isEqualTo(AttributionKind.SHARED);
        assertThat(shared.because()).isEqualTo("no member failed by itself, but all did together: 7 (a: 3; b: 4)");
    }

    private static KpiSeries whole(OrganisationId organisation, long number) {
        return KpiSeries.builder(SeriesKey.of(K, organisation), FigureForm.WHOLE)
                .figure(APRIL, BigDecimal.valueOf(number), ObservationStatus.REPORTED)
                .build();
    }

    private static Attribution given(Verdict a, Verdict b) {
        PeriodCounts counts = PeriodCounts.of(
                APRIL, List.of(MemberCounts.known(A, KpiCounts.of(1, 2)), MemberCounts.unknown(B, "disputed")));
        return Attribution.of(counts, Verdict.HOLDS, ImmutableMap.of(A, a, B, b));
    }

    @Test
    void aMemberOfWhichItIsNotKnownKeepsTheFailureFromBeingOneMembers() {
        Attribution perhaps = given(Verdict.HOLDS, Verdict.UNDETERMINED);
        assertThat(perhaps.kind()).isEqualTo(AttributionKind.UNDETERMINED);
        assertThat(perhaps.because()).startsWith("it is not known whether b failed, beside a: not known");
        assertThat(given(Verdict.DOES_NOT_HOLD, Verdict.UNDETERMINED).because())
                .startsWith("it is not known whether b failed: not known");
        PeriodCounts three = PeriodCounts.of(
                APRIL,
                List.of(
                        MemberCounts.known(A, KpiCounts.of(1, 2)),
                        MemberCounts.known(B, KpiCounts.of(1, 2)),
                        MemberCounts.unknown(C, "disputed")));
        Attribution shared = Attribution.of(
                three, Verdict.HOLDS, ImmutableMap.of(A, Verdict.HOLDS, B, Verdict.HOLDS, C, Verdict.UNDETERMINED));
        assertThat(shared.kind()).isEqualTo(AttributionKind.SHARED);
        assertThat(shared.because()).startsWith("a, b failed, perhaps c too: not known");
    }

    @Test
    void refusesAMemberWithoutAVerdict() {
        PeriodCounts counts = PeriodCounts.of(APRIL, List.of(MemberCounts.known(A, KpiCounts.of(1, 2))));
        Map<OrganisationId, Verdict> none = ImmutableMap.of();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Attribution.of(counts, Verdict.HOLDS, none))
                .withMessage("attribution: found no verdict of a");
    }
}
