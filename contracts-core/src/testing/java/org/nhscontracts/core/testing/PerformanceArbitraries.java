package org.nhscontracts.core.testing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.nhscontracts.core.performance.CountRange;
import org.nhscontracts.core.performance.DataCut;
import org.nhscontracts.core.performance.DataPosition;
import org.nhscontracts.core.performance.ExclusionDecision;
import org.nhscontracts.core.performance.ExclusionRequest;
import org.nhscontracts.core.performance.PerformanceReturn;
import org.nhscontracts.core.performance.PublishedSummary;
import org.nhscontracts.core.performance.ReadingToUse;
import org.nhscontracts.core.performance.Scope;
import org.nhscontracts.core.performance.ScopeKind;
import org.nhscontracts.core.performance.SeriesKey;
import org.nhscontracts.core.performance.Split;
import org.nhscontracts.core.performance.SplitKind;
import org.nhscontracts.core.performance.StatedOutcome;
import org.nhscontracts.core.performance.StatedReading;
import org.nhscontracts.core.performance.Submission;
import org.nhscontracts.core.performance.SuppressedFigure;

/** Readings that stand outside a series, published summaries, and the parts of a key; see {@link SeriesArbitraries} for the series. */
public final class PerformanceArbitraries {

    private static final int MOST_DECIMALS = 4;

    private PerformanceArbitraries() {}

    /** {@return scopes of every kind} */
    public static Arbitrary<Scope> scopes() {
        return Arbitraries.oneOf(
                Arbitraries.of(Scope.CONTRACT, Scope.WHOLE_PROVIDER),
                Combinators.combine(
                                Arbitraries.of(ScopeKind.SERVICE, ScopeKind.SITE),
                                TextArbitraries.texts().map(Optional::of))
                        .as(Scope::new));
    }

    /** {@return splits of every kind} */
    public static Arbitrary<Split> splits() {
        return Combinators.combine(Arbitraries.of(SplitKind.class), TextArbitraries.texts())
                .as(Split::new);
    }

    /** {@return submissions of every position} */
    public static Arbitrary<Submission> submissions() {
        return Combinators.combine(Arbitraries.of(DataPosition.class), TimeArbitraries.dates())
                .as(Submission::new);
    }

    /** {@return cuts of every sort} */
    public static Arbitrary<DataCut> dataCuts() {
        return Combinators.combine(
                        TimeArbitraries.dates().optional(),
                        Arbitraries.of(DataPosition.class).optional())
                .as(DataCut::new);
    }

    /**
     * Ranges of whole numbers.
     *
     * @param least the least that a number can be
     * @return ranges with and without an upper limit, some of one number
     */
    public static Arbitrary<CountRange> countRanges(long least) {
        Arbitrary<Long> lowest = Arbitraries.longs().between(least, least + 1_000);
        return Arbitraries.oneOf(
                lowest.map(CountRange::from),
                lowest.map(CountRange::exactly),
                Combinators.combine(lowest, Arbitraries.longs().between(0, 20))
                        .as((from, width) -> CountRange.of(from, from + width)));
    }

    /** {@return suppressed figures that have a numerator and a denominator} */
    public static Arbitrary<SuppressedFigure> suppressedFigures() {
        return Combinators.combine(countRanges(0), countRanges(1)).as(SuppressedFigure::new);
    }

    /** {@return requests for whole periods and for counts, with every decision} */
    public static Arbitrary<ExclusionRequest> exclusionRequests() {
        return Combinators.combine(
                        IdArbitraries.kpiIds(),
                        IdArbitraries.organisationIds(),
                        TimeArbitraries.periods(),
                        Arbitraries.longs().between(0, 3),
                        Arbitraries.longs().between(0, 3),
                        Arbitraries.of(ExclusionDecision.class),
                        TimeArbitraries.dates().optional(),
                        TextArbitraries.texts())
                .as((kpi, organisation, period, numerator, denominator, decision, decidedOn, because) ->
                        ExclusionRequest.builder()
                                .kpi(kpi)
                                .organisation(organisation)
                                .period(period)
                                .numerator(numerator)
                                .denominator(denominator)
                                .decision(decision)
                                .decidedOn(decidedOn)
                                .askedBy(organisation)
                                .because(because)
                                .build());
    }

    /** {@return returns that came and that did not come} */
    public static Arbitrary<PerformanceReturn> returns() {
        return Combinators.combine(
                        IdArbitraries.kpiIds(),
                        IdArbitraries.organisationIds(),
                        TimeArbitraries.periods(),
                        TimeArbitraries.dates(),
                        TimeArbitraries.dates().optional())
                .as(PerformanceReturn::new);
    }

    /** {@return keys, with and without split and citation} */
    public static Arbitrary<SeriesKey> seriesKeys() {
        return Combinators.combine(
                        IdArbitraries.kpiIds(),
                        IdArbitraries.organisationIds(),
                        scopes(),
                        splits().optional(0.3),
                        SourceArbitraries.citations().optional(),
                        submissions().optional(0.2))
                .as(SeriesKey::new);
    }

    /** {@return choices of a reading} */
    public static Arbitrary<ReadingToUse> readingsToUse() {
        return Combinators.combine(IdArbitraries.kpiIds(), IdArbitraries.sourceIds(), TextArbitraries.texts())
                .as(ReadingToUse::new);
    }

    /** {@return figures with up to four decimals whose trailing zeros count} */
    public static Arbitrary<BigDecimal> publishedFigures() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 1_000_000),
                        Arbitraries.integers().between(0, MOST_DECIMALS))
                .as(BigDecimal::valueOf);
    }

    /** {@return readings outside a series: a figure or an outcome, set against a period or none} */
    public static Arbitrary<StatedReading> statedReadings() {
        return Combinators.combine(
                        IdArbitraries.kpiIds(),
                        IdArbitraries.organisationIds(),
                        TextArbitraries.texts(),
                        TimeArbitraries.periods().optional(),
                        publishedFigures().optional(),
                        Arbitraries.of(StatedOutcome.class),
                        SourceArbitraries.citations())
                .as((kpi, organisation, stated, period, figure, outcome, citation) -> StatedReading.builder()
                        .kpi(kpi)
                        .organisation(organisation)
                        .statedPeriod(stated)
                        .mayConcern(period)
                        .figure(figure)
                        .outcome(figure.isPresent() ? Optional.empty() : Optional.of(outcome))
                        .citation(citation)
                        .build());
    }

    /** {@return summaries, some of which leave KPIs unaccounted for} */
    public static Arbitrary<PublishedSummary> publishedSummaries() {
        return Combinators.combine(
                        IdArbitraries.kpiSetIds(),
                        TextArbitraries.texts(),
                        IdArbitraries.organisationIds(),
                        TextArbitraries.texts(),
                        Arbitraries.longs().between(0, 300).list().ofSize(3),
                        SourceArbitraries.citations())
                .as((id, title, organisation, period, counts, citation) -> PublishedSummary.builder()
                        .id(id)
                        .title(title)
                        .organisation(organisation)
                        .statedPeriod(period)
                        .total(Math.max(1, total(counts)))
                        .achieved(counts.get(0))
                        .failed(counts.get(1))
                        .citation(citation)
                        .build());
    }

    private static long total(List<Long> counts) {
        return counts.stream().mapToLong(Long::longValue).sum();
    }
}
