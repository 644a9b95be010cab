package org.nhscontracts.core.testing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.nhscontracts.core.performance.PublishedSummary;
import org.nhscontracts.core.performance.ReadingToUse;
import org.nhscontracts.core.performance.Scope;
import org.nhscontracts.core.performance.ScopeKind;
import org.nhscontracts.core.performance.SeriesKey;
import org.nhscontracts.core.performance.Split;
import org.nhscontracts.core.performance.SplitKind;
import org.nhscontracts.core.performance.StatedOutcome;
import org.nhscontracts.core.performance.StatedReading;

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

    /** {@return keys, with and without split and citation} */
    public static Arbitrary<SeriesKey> seriesKeys() {
        return Combinators.combine(
                        IdArbitraries.kpiIds(),
                        IdArbitraries.organisationIds(),
                        scopes(),
                        splits().optional(0.3),
                        SourceArbitraries.citations().optional())
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
