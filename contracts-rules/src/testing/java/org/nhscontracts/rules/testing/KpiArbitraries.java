package org.nhscontracts.rules.testing;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.nhscontracts.core.id.KpiId;
import org.nhscontracts.core.kpi.ComparedAs;
import org.nhscontracts.core.kpi.Direction;
import org.nhscontracts.core.kpi.DurationStatistic;
import org.nhscontracts.core.kpi.Kpi;
import org.nhscontracts.core.kpi.KpiKind;
import org.nhscontracts.core.kpi.Margin;
import org.nhscontracts.core.kpi.Measure;
import org.nhscontracts.core.kpi.Operator;
import org.nhscontracts.core.kpi.Target;
import org.nhscontracts.core.kpi.TargetPurpose;
import org.nhscontracts.core.kpi.Threshold;
import org.nhscontracts.core.time.PeriodKind;

/** Generates KPIs of every measure and operator, with targets that come into force, lapse, or are missing. */
public final class KpiArbitraries {

    /** The first day of the first period that {@link SeriesArbitraries} and {@link FactsArbitraries} report. */
    static final LocalDate BASE = LocalDate.of(2010, 4, 1);

    private static final ImmutableList<Measure> MEASURES = ImmutableList.of(
            new Measure.Ratio(),
            new Measure.Ratio(),
            new Measure.Rate(1_000, "falls per 1,000 bed days"),
            new Measure.Count("patient breaches"),
            new Measure.Stock("patients waiting over 52 weeks"),
            new Measure.Duration(DurationStatistic.MEAN, Optional.empty(), "days"),
            new Measure.Duration(DurationStatistic.PERCENTILE, Optional.of(new BigDecimal("90")), "minutes"),
            new Measure.YesNo(),
            new Measure.PublishedPercentage());
    private static final ImmutableList<String> VALUES =
            ImmutableList.of("95", "94.95", "5", "1", "0", "100", "90.5", "33.33333333", "99.999");
    private static final ImmutableList<Operator> OPERATORS = ImmutableList.of(
            Operator.AT_LEAST,
            Operator.AT_LEAST,
            Operator.MORE_THAN,
            Operator.AT_MOST,
            Operator.LESS_THAN,
            Operator.EQUAL_TO,
            Operator.BETWEEN);

    private KpiArbitraries() {}

    /**
     * Any KPIs.
     *
     * @param id the id that they have
     * @param frequency the periods over which they are judged
     * @return the KPIs
     */
    public static Arbitrary<Kpi> kpis(String id, PeriodKind frequency) {
        return Combinators.combine(
                        Arbitraries.of(MEASURES),
                        Arbitraries.of(OPERATORS),
                        Arbitraries.of(VALUES),
                        Arbitraries.of(ComparedAs.EXACT, ComparedAs.EXACT, ComparedAs.PUBLISHED),
                        Arbitraries.integers().between(0, 6),
                        Arbitraries.of(true, false))
                .as((measure, operator, value, as, dates, rag) -> {
                    Threshold threshold = threshold(operator, value, as);
                    Kpi.Builder kpi = kpi(id, frequency, measure, operator);
                    targets(threshold, dates).forEach(kpi::addTarget);
                    if (rag && threshold.upper().isEmpty() && operator != Operator.EQUAL_TO) {
                        kpi.rag(Margin.within("5"));
                    }
                    return kpi.build();
                })
                .withoutEdgeCases();
    }

    /**
     * Any KPIs, with all that a contract may say of them: tolerances, small numbers, rounding, trajectories, bands of both kinds,
     * a time in which the baseline is found.
     *
     * @param id the id that they have
     * @param frequency the periods over which they are judged
     * @param alwaysAssessed whether small numbers never leave a period unassessed
     * @return the KPIs; what is added comes from a seed and does not shrink
     */
    public static Arbitrary<Kpi> fullKpis(String id, PeriodKind frequency, boolean alwaysAssessed) {
        return Combinators.combine(kpis(id, frequency), SeriesArbitraries.seeds())
                .as((kpi, seed) -> new KpiMaker(seed, alwaysAssessed).extend(kpi));
    }

    private static Kpi.Builder kpi(String id, PeriodKind frequency, Measure measure, Operator operator) {
        Kpi.Builder kpi = Kpi.builder();
        kpi.id(KpiId.of(id))
                .name("requirement " + id)
                .kind(KpiKind.LOCAL_QUALITY_REQUIREMENT)
                .measure(measure)
                .direction(direction(operator))
                .frequency(frequency);
        return kpi;
    }

    private static Direction direction(Operator operator) {
        return switch (operator) {
            case AT_LEAST, MORE_THAN -> Direction.HIGHER;
            case AT_MOST, LESS_THAN -> Direction.LOWER;
            case EQUAL_TO, BETWEEN -> Direction.NEUTRAL;
        };
    }

    private static Threshold threshold(Operator operator, String value, ComparedAs as) {
        BigDecimal lower = new BigDecimal(value);
        return new Threshold(
                operator,
                lower,
                operator == Operator.BETWEEN ? Optional.of(lower.add(BigDecimal.ONE)) : Optional.empty(),
                as,
                Optional.empty());
    }

    /** Mostly one target for the whole time; else one that begins or ends amid the periods, two with a gap, a further purpose, or none. */
    private static Stream<Target> targets(Threshold threshold, int dates) {
        Target whole = Target.standard(threshold);
        return switch (dates) {
            case 0 -> Stream.of();
            case 1 -> Stream.of(target(threshold, Optional.of(BASE.plusMonths(5)), Optional.empty()));
            case 2 ->
                Stream.of(target(
                        threshold,
                        Optional.empty(),
                        Optional.of(BASE.plusMonths(20).plusDays(14))));
            case 3 ->
                Stream.of(
                        target(threshold, Optional.of(BASE.plusMonths(9)), Optional.empty()),
                        target(
                                threshold,
                                Optional.empty(),
                                Optional.of(BASE.plusMonths(6).minusDays(1))));
            case 4 -> Stream.of(whole, planning(threshold));
            default -> Stream.of(whole);
        };
    }

    private static Target target(Threshold threshold, Optional<LocalDate> from, Optional<LocalDate> until) {
        Target.Builder target = Target.builder();
        target.purpose(TargetPurpose.CONTRACT_STANDARD)
                .threshold(threshold)
                .from(from)
                .until(until);
        return target.build();
    }

    private static Target planning(Threshold threshold) {
        Target.Builder target = Target.builder();
        target.purpose(TargetPurpose.PLANNING_AMBITION).threshold(threshold);
        return target.build();
    }
}
