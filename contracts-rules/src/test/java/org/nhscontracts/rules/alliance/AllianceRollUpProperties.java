package org.nhscontracts.rules.alliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nhscontracts.rules.alliance.AllianceFigures.APRIL;
import static org.nhscontracts.rules.alliance.AllianceFigures.K;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.id.RuleId;
import org.nhscontracts.core.performance.KpiSeries;
import org.nhscontracts.rules.condition.Conditions;
import org.nhscontracts.rules.condition.Judgement;
import org.nhscontracts.rules.condition.Level;
import org.nhscontracts.rules.condition.MissingPeriods;
import org.nhscontracts.rules.engine.Facts;
import org.nhscontracts.rules.testing.WorkedSeries;
import org.nhscontracts.rules.verdict.Verdict;

/** A roll-up does not depend on how members are grouped, and comes to what the alliance counts itself. */
class AllianceRollUpProperties {

    private static final OrganisationId WHOLE = OrganisationId.of("alliance");
    private static final RuleId R1 = RuleId.of("R1");

    private static OrganisationId member(int number) {
        return OrganisationId.of("m" + number);
    }

    @Provide
    Arbitrary<List<MemberCounts>> members() {
        Arbitrary<Optional<KpiCounts>> counts = Combinators.combine(
                        Arbitraries.longs().between(0, 1_000),
                        Arbitraries.longs().between(0, 1_000))
                .as((numerator, more) -> KpiCounts.of(numerator, numerator + more))
                .optional(0.9);
        return Combinators.combine(counts.list().ofMinSize(1).ofMaxSize(8), Arbitraries.of(true, false))
                .as((all, nothing) -> IntStream.range(0, all.size())
                        .mapToObj(i -> all.get(i)
                                .map(one -> MemberCounts.known(member(i), one))
                                .orElseGet(() -> nothing
                                        ? MemberCounts.nothing(member(i), "excluded")
                                        : MemberCounts.unknown(member(i), "not reported")))
                        .toList());
    }

    @Property
    void isAssociativeOverMembers(
            @ForAll("members") List<MemberCounts> members,
            @ForAll @IntRange(max = 8) int one,
            @ForAll @IntRange(max = 8) int other) {
        int first = Math.min(Math.min(one, other), members.size());
        int second = Math.min(Math.max(one, other), members.size());
        PeriodCounts a = PeriodCounts.of(APRIL, members.subList(0, first));
        PeriodCounts b = PeriodCounts.of(APRIL, members.subList(first, second));
        PeriodCounts c = PeriodCounts.of(APRIL, members.subList(second, members.size()));
        PeriodCounts whole = PeriodCounts.of(APRIL, members);
        assertThat(a.plus(b).plus(c)).isEqualTo(whole);
        assertThat(a.plus(b.plus(c))).isEqualTo(whole);
        PeriodCounts turned = c.plus(a).plus(b);
        assertThat(turned.total()).isEqualTo(whole.total());
        assertThat(turned.state()).isEqualTo(whole.state());
        assertThat(turned.missing()).containsExactlyInAnyOrderElementsOf(whole.missing());
    }

    /** A patient is seen by one member, in time or not; the alliance counts all of them. */
    @Property
    void equalsTheAlliancesOwnCounts(@ForAll @IntRange(min = 1, max = 5) int members, @ForAll List<Boolean> patients) {
        long[] seen = new long[members];
        long[] inTime = new long[members];
        for (int i = 0; i < patients.size(); i++) {
            seen[i % members]++;
            inTime[i % members] += patients.get(i) ? 1 : 0;
        }
        List<MemberCounts> counts = IntStream.range(0, members)
                .mapToObj(i -> MemberCounts.known(member(i), KpiCounts.of(inTime[i], seen[i])))
                .toList();
        long all = patients.stream().filter(one -> one).count();
        assertThat(PeriodCounts.of(APRIL, counts).total()).hasValue(KpiCounts.of(all, patients.size()));
    }

    @Provide
    Arbitrary<List<String>> cells() {
        return Arbitraries.oneOf(
                        Combinators.combine(
                                        Arbitraries.integers().between(90, 100),
                                        Arbitraries.integers().between(100, 105))
                                .as((numerator, denominator) -> numerator + "/" + denominator),
                        Arbitraries.of("NOT_REPORTED", "EXCLUDED", "NO_ACTIVITY"))
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    /** The engine, judging all members pooled, says what it says of an organisation that reported the sum. */
    @Property(tries = 200)
    void comesToWhatTheEnginePools(@ForAll("cells") List<String> cells) {
        OrganisationId[] members =
                IntStream.range(0, cells.size()).mapToObj(i -> member(i)).toArray(OrganisationId[]::new);
        List<KpiSeries> series = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            series.add(AllianceFigures.counts(members[i], cells.get(i), "1/1"));
        }
        Facts facts = AllianceFigures.facts(AllianceFigures.alliance(members), series.toArray(new KpiSeries[0]));
        PeriodCounts rolled = AllianceRollUp.of(facts, K, APRIL);
        Verdict pooled = WorkedSeries.evaluate(
                        Conditions.achieves(Judgement.of(K).at(new Level.PooledMembers(MissingPeriods.UNDETERMINED))),
                        ImmutableList.of(AllianceFigures.RATIO),
                        facts)
                .verdict(R1, members[0], APRIL);
        assertThat(rolled.total().map(AllianceRollUpProperties::alone).orElse(without(rolled)))
                .isEqualTo(pooled);
    }

    private static Verdict without(PeriodCounts rolled) {
        return rolled.state() == CountsState.NOTHING ? Verdict.NOT_APPLICABLE : Verdict.UNDETERMINED;
    }

    private static Verdict alone(KpiCounts counts) {
        String cell = counts.numerator() + "/" + counts.denominator().orElseThrow();
        Facts facts =
                AllianceFigures.facts(AllianceFigures.alliance(WHOLE), AllianceFigures.counts(WHOLE, cell, "1/1"));
        return WorkedSeries.evaluate(Conditions.achieves("K"), ImmutableList.of(AllianceFigures.RATIO), facts)
                .verdict(R1, WHOLE, APRIL);
    }
}
