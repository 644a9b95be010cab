package org.nhscontracts.core.testing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.nhscontracts.core.kpi.ComparedAs;
import org.nhscontracts.core.kpi.Direction;
import org.nhscontracts.core.kpi.DurationStatistic;
import org.nhscontracts.core.kpi.Kpi;
import org.nhscontracts.core.kpi.KpiKind;
import org.nhscontracts.core.kpi.KpiSet;
import org.nhscontracts.core.kpi.Margin;
import org.nhscontracts.core.kpi.Measure;
import org.nhscontracts.core.kpi.Operator;
import org.nhscontracts.core.kpi.Rounding;
import org.nhscontracts.core.kpi.SmallNumbers;
import org.nhscontracts.core.kpi.SmallNumbersFallback;
import org.nhscontracts.core.kpi.Target;
import org.nhscontracts.core.kpi.TargetPurpose;
import org.nhscontracts.core.kpi.Threshold;
import org.nhscontracts.core.kpi.Trajectory;
import org.nhscontracts.core.source.Citation;
import org.nhscontracts.core.time.PeriodKind;
import org.nhscontracts.core.time.ReportingPeriod;

/** KPIs, what they measure and what is required of them. */
public final class KpiArbitraries {

    private static final int MOST_KPIS = 8;
    private static final int DECIMALS = 2;

    private KpiArbitraries() {}

    /** {@return measures of every kind} */
    public static Arbitrary<Measure> measures() {
        return Arbitraries.oneOf(
                Arbitraries.of(new Measure.Ratio(), new Measure.YesNo(), new Measure.PublishedPercentage()),
                Combinators.combine(Arbitraries.of(1L, 100L, 1_000L, 1_000_000_000L), TextArbitraries.texts())
                        .as(Measure.Rate::new),
                TextArbitraries.texts().map(Measure.Count::new),
                TextArbitraries.texts().map(Measure.Stock::new),
                durations());
    }

    private static Arbitrary<Measure> durations() {
        return Arbitraries.oneOf(
                TextArbitraries.texts()
                        .map(unit -> new Measure.Duration(DurationStatistic.MEAN, Optional.empty(), unit)),
                Combinators.combine(Arbitraries.of("50", "90", "92.5", "99.99"), TextArbitraries.texts())
                        .as((percentile, unit) -> new Measure.Duration(
                                DurationStatistic.PERCENTILE, Optional.of(new BigDecimal(percentile)), unit)));
    }

    /** {@return values from 0 to 1,000 with at most two decimals, many of them such as contracts state} */
    public static Arbitrary<BigDecimal> values() {
        return Arbitraries.oneOf(
                Arbitraries.of("0", "1", "95", "95.1", "99.5", "100").map(BigDecimal::new),
                Arbitraries.integers().between(0, 100_000).map(hundredths -> BigDecimal.valueOf(hundredths, DECIMALS)));
    }

    /** {@return thresholds with every operator, compared exactly or as published} */
    public static Arbitrary<Threshold> thresholds() {
        return Combinators.combine(Arbitraries.of(Operator.class), values(), values(), Arbitraries.of(ComparedAs.class))
                .as(KpiArbitraries::threshold);
    }

    private static Threshold threshold(Operator operator, BigDecimal a, BigDecimal b, ComparedAs comparedAs) {
        return operator == Operator.BETWEEN
                ? new Threshold(operator, a.min(b), Optional.of(a.max(b)), comparedAs, Optional.empty())
                : new Threshold(operator, a, Optional.empty(), comparedAs, Optional.empty());
    }

    /** {@return amber margins of 0 to 10, in the unit of the measure or in percent of the threshold} */
    public static Arbitrary<Margin> ragBands() {
        return Combinators.combine(
                        Arbitraries.of("0", "0.5", "2", "5", "10").map(BigDecimal::new), Arbitraries.of(false, true))
                .as(Margin::new);
    }

    /** {@return roundings of every mode} */
    public static Arbitrary<Rounding> roundings() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 8),
                        Arbitraries.of(RoundingMode.class).filter(mode -> mode != RoundingMode.UNNECESSARY))
                .as(Rounding::new);
    }

    /** {@return policies for small numbers with every fallback} */
    public static Arbitrary<SmallNumbers> smallNumbers() {
        return Combinators.combine(
                        Arbitraries.longs().between(1, 50),
                        Arbitraries.of(SmallNumbersFallback.class),
                        Arbitraries.integers().between(2, 12))
                .as((minimum, fallback, number) -> new SmallNumbers(
                        minimum, fallback, fallback == SmallNumbersFallback.NOT_ASSESSED ? 0 : number));
    }

    /**
     * Trajectories.
     *
     * @param direction which way is better
     * @param kind by which periods they are agreed
     * @return trajectories of one to six points, for one organisation or all, some of them interpolated
     */
    public static Arbitrary<Trajectory> trajectories(Direction direction, PeriodKind kind) {
        return Combinators.combine(
                        IdArbitraries.organisationIds().optional(),
                        Arbitraries.of(trajectoryOperators(direction)),
                        TimeArbitraries.periods(kind).map(period -> ReportingPeriod.of(kind, period.firstDay())),
                        Arbitraries.maps(Arbitraries.integers().between(0, 11), values())
                                .ofMinSize(1)
                                .ofMaxSize(6),
                        Arbitraries.of(false, true),
                        SourceArbitraries.citations().optional())
                .as((organisation, operator, first, values, interpolated, citation) -> Trajectory.builder()
                        .organisation(organisation)
                        .operator(operator)
                        .putAllPoints(points(first, values))
                        .interpolated(interpolated)
                        .citation(citation)
                        .build());
    }

    private static ImmutableList<Operator> trajectoryOperators(Direction direction) {
        return operators(direction, false).stream()
                .filter(operator -> operator != Operator.BETWEEN)
                .collect(ImmutableList.toImmutableList());
    }

    private static Map<ReportingPeriod, BigDecimal> points(ReportingPeriod first, Map<Integer, BigDecimal> values) {
        Map<ReportingPeriod, BigDecimal> points = new HashMap<>();
        values.forEach((steps, value) -> points.put(
                ReportingPeriod.of(
                        first.kind(),
                        first.firstDay().plusMonths((long) steps * first.kind().months())),
                value));
        return points;
    }

    /** {@return trajectories of every direction and kind of period} */
    public static Arbitrary<Trajectory> trajectories() {
        return Combinators.combine(Arbitraries.of(Direction.class), TimeArbitraries.periodKinds())
                .flatAs(KpiArbitraries::trajectories);
    }

    /** {@return KPIs of every measure, direction and frequency, with no target or some, of which none overlap} */
    public static Arbitrary<Kpi> kpis() {
        Arbitrary<UnaryOperator<Kpi.Builder>> description = Combinators.combine(
                        IdArbitraries.kpiIds(),
                        TextArbitraries.texts(),
                        Arbitraries.of(KpiKind.class),
                        TimeArbitraries.periodKinds(),
                        TextArbitraries.texts().optional(),
                        SourceArbitraries.citations().optional())
                .as((id, name, kind, frequency, definition, citation) -> builder -> builder.id(id)
                        .name(name)
                        .kind(kind)
                        .frequency(frequency)
                        .definition(definition)
                        .citation(citation));
        return Combinators.combine(
                        description,
                        measures(),
                        Arbitraries.of(Direction.class),
                        targets(TargetPurpose.CONTRACT_STANDARD).optional(),
                        targets(TargetPurpose.PLANNING_AMBITION).optional(0.2),
                        ragBands().optional(),
                        extras())
                .as(KpiArbitraries::kpi);
    }

    /** Tolerance, small numbers and rounding of all targets, and until when the KPI is only collected. */
    private record Extras(
            Optional<Margin> tolerance,
            Optional<SmallNumbers> smallNumbers,
            Optional<Rounding> rounding,
            Optional<LocalDate> baseliningUntil,
            Map<Integer, BigDecimal> points) {}

    private static Arbitrary<Extras> extras() {
        return Combinators.combine(
                        ragBands().optional(0.3),
                        smallNumbers().optional(0.3),
                        roundings().optional(0.2),
                        TimeArbitraries.dates().optional(0.1),
                        Arbitraries.maps(Arbitraries.integers().between(0, 11), values())
                                .ofMaxSize(3))
                .as(Extras::new);
    }

    private static Kpi kpi(
            UnaryOperator<Kpi.Builder> description,
            Measure measure,
            Direction direction,
            Optional<ImmutableList<TargetDraft>> standards,
            Optional<ImmutableList<TargetDraft>> ambitions,
            Optional<Margin> bands,
            Extras extras) {
        Optional<Margin> rag = direction == Direction.NEUTRAL ? Optional.empty() : bands;
        ImmutableList<Operator> operators = operators(direction, rag.isPresent());
        Kpi.Builder kpi = description.apply(Kpi.builder());
        standards.orElse(ImmutableList.of()).forEach(draft -> kpi.addTarget(draft.target(operators, measure, extras)));
        ambitions.orElse(ImmutableList.of()).forEach(draft -> kpi.addTarget(draft.target(operators, measure, extras)));
        kpi.measure(measure).direction(direction).rag(rag).baseliningUntil(extras.baseliningUntil());
        Kpi plain = kpi.build();
        return extras.points().isEmpty()
                ? plain
                : kpi.addTrajectories(trajectory(plain, extras.points())).build();
    }

    private static Trajectory trajectory(Kpi kpi, Map<Integer, BigDecimal> values) {
        return Trajectory.builder()
                .operator(operators(kpi.direction(), false).get(0))
                .putAllPoints(points(ReportingPeriod.of(kpi.frequency(), TimeArbitraries.FIRST_DAY), values))
                .interpolated(values.size() % 2 == 0)
                .build();
    }

    private static ImmutableList<Operator> operators(Direction direction, boolean coloured) {
        ImmutableList.Builder<Operator> operators = ImmutableList.builder();
        switch (direction) {
            case HIGHER -> operators.add(Operator.AT_LEAST, Operator.MORE_THAN);
            case LOWER -> operators.add(Operator.AT_MOST, Operator.LESS_THAN);
            case NEUTRAL -> {}
        }
        return coloured
                ? operators.build()
                : operators.add(Operator.EQUAL_TO, Operator.BETWEEN).build();
    }

    private static Arbitrary<ImmutableList<TargetDraft>> targets(TargetPurpose purpose) {
        Arbitrary<ImmutableList<DateSpan>> spans = Arbitraries.oneOf(
                Arbitraries.just(ImmutableList.of(new DateSpan(Optional.empty(), Optional.empty()))),
                TimeArbitraries.disjointSpans());
        return Combinators.combine(
                        spans,
                        values().list().ofSize(6),
                        Arbitraries.integers().between(0, 11),
                        Arbitraries.of(ComparedAs.class),
                        SourceArbitraries.citations().optional())
                .as((days, values, operator, comparedAs, citation) ->
                        drafts(purpose, days, values, operator, comparedAs, citation));
    }

    private static ImmutableList<TargetDraft> drafts(
            TargetPurpose purpose,
            List<DateSpan> spans,
            List<BigDecimal> values,
            int operator,
            ComparedAs comparedAs,
            Optional<Citation> citation) {
        ImmutableList.Builder<TargetDraft> drafts = ImmutableList.builder();
        for (int i = 0; i < spans.size(); i++) {
            drafts.add(new TargetDraft(
                    purpose,
                    spans.get(i),
                    values.get(2 * i),
                    values.get(2 * i + 1),
                    operator + i,
                    comparedAs,
                    citation));
        }
        return drafts.build();
    }

    /** A target whose operator waits for the direction, and whose values wait for the measure. */
    private record TargetDraft(
            TargetPurpose purpose,
            DateSpan span,
            BigDecimal a,
            BigDecimal b,
            int operator,
            ComparedAs comparedAs,
            Optional<Citation> citation) {

        Target target(ImmutableList<Operator> operators, Measure measure, Extras extras) {
            Threshold plain =
                    threshold(operators.get(operator % operators.size()), fit(a, measure), fit(b, measure), comparedAs);
            boolean oneSided = plain.operator() != Operator.BETWEEN && plain.operator() != Operator.EQUAL_TO;
            return Target.builder()
                    .purpose(purpose)
                    .threshold(extras.rounding().map(plain::rounding).orElse(plain))
                    .tolerance(oneSided ? extras.tolerance() : Optional.empty())
                    .smallNumbers(extras.smallNumbers())
                    .from(span.from())
                    .until(span.until())
                    .citation(citation)
                    .build();
        }

        private static BigDecimal fit(BigDecimal value, Measure measure) {
            BigDecimal fitting = measure instanceof Measure.YesNo ? value.min(BigDecimal.ONE) : value;
            return measure.isWhole() ? fitting.setScale(0, RoundingMode.DOWN) : fitting;
        }
    }

    /** {@return sets of one to eight KPIs} */
    public static Arbitrary<KpiSet> kpiSets() {
        return Combinators.combine(
                        IdArbitraries.kpiSetIds(),
                        TextArbitraries.texts(),
                        IdArbitraries.kpiIds().set().ofMinSize(1).ofMaxSize(MOST_KPIS))
                .as((id, title, kpis) -> KpiSet.builder()
                        .id(id)
                        .title(title)
                        .addAllKpis(ImmutableSet.copyOf(kpis))
                        .build());
    }
}
