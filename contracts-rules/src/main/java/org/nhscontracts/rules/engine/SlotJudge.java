package org.nhscontracts.rules.engine;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nhscontracts.core.kpi.Direction;
import org.nhscontracts.core.kpi.Kpi;
import org.nhscontracts.core.kpi.SmallNumbers;
import org.nhscontracts.core.kpi.Target;
import org.nhscontracts.core.performance.ObservationStatus;
import org.nhscontracts.core.time.PeriodAxis;
import org.nhscontracts.rules.verdict.ReasonCode;
import org.nhscontracts.rules.verdict.Verdict;

/**
 * Judges the figures of one source exactly, place by place, in the order: baselining, standard, figure, small numbers, comparison. Every
 * explanation comes from here; the quick kernels of {@link QuickJudge} only ever fill columns with the same verdicts.
 */
final class SlotJudge {

    private final Kpi kpi;
    private final Standards standards;
    private final Aggregation aggregation;
    private final FigureSource figures;
    private final int start;
    private final boolean single;
    private final PeriodAxis axis;
    private @Nullable SlotJudgement @Nullable [] known;

    SlotJudge(JudgedKpi judged, Standards standards, Aggregation aggregation, FigureSource figures) {
        this.kpi = judged.kpi();
        this.axis = judged.axis();
        this.start = judged.start();
        this.standards = standards;
        this.aggregation = aggregation;
        this.figures = figures;
        this.single = aggregation.isSingle();
    }

    /** What the figure at a place comes to; worked out once, since verdict, words and colour all ask for it. */
    SlotJudgement at(int index) {
        if (known == null) {
            known = new SlotJudgement[axis.size()];
        }
        SlotJudgement found = known[index];
        if (found == null) {
            found = judge(index);
            known[index] = found;
        }
        return found;
    }

    private SlotJudgement judge(int index) {
        if (kpi.isBaselining(axis.period(index))) {
            return SlotJudgement.without(
                    Verdict.NOT_APPLICABLE, ReasonCode.BASELINING, Optional.empty(), Optional.of(figure(index, false)));
        }
        Optional<Bars> bars = standards.at(index, figures);
        if (bars.isEmpty()) {
            return SlotJudgement.without(
                    Verdict.NOT_APPLICABLE, ReasonCode.NO_TARGET, bars, Optional.of(figure(index, false)));
        }
        SlotFigure figure = figure(index, bars.get().achieved().published());
        return switch (figure.state()) {
            case NOT_JUDGED_HERE -> without(Verdict.NOT_APPLICABLE, ReasonCode.NOT_JUDGED_HERE, bars, figure);
            case NOTHING -> without(Verdict.NOT_APPLICABLE, nothing(figure.at().status()), bars, figure);
            case UNKNOWN -> without(Verdict.UNDETERMINED, unknown(figure), bars, figure);
            case CANNOT_BE_POOLED -> without(Verdict.UNDETERMINED, ReasonCode.CANNOT_BE_POOLED, bars, figure);
            case KNOWN -> known(index, bars.get(), figure);
        };
    }

    private SlotFigure figure(int index, boolean published) {
        return aggregation.at(index, figures, published);
    }

    private SlotJudgement known(int index, Bars bars, SlotFigure figure) {
        if (!bars.known()) {
            return without(Verdict.UNDETERMINED, ReasonCode.NO_BASELINE, Optional.of(bars), figure);
        }
        Optional<SmallNumbers> policy = bars.target()
                .flatMap(Target::smallNumbers)
                .filter(one -> figure.sum().counts() && kpi.direction() != Direction.NEUTRAL);
        return policy.map(one -> small(one, index, bars, figure)).orElseGet(() -> compare(bars, figure));
    }

    private SlotJudgement small(SmallNumbers policy, int index, Bars bars, SlotFigure figure) {
        Fraction minimum = Fraction.of(policy.minimum());
        Interval denominator = figure.sum().denominator();
        if (denominator.lowest().compareTo(minimum) >= 0) {
            return compare(bars, figure);
        }
        if (denominator.highest().compareTo(minimum) >= 0) {
            return without(Verdict.UNDETERMINED, ReasonCode.SMALL_NUMBERS_UNDECIDED, Optional.of(bars), figure);
        }
        return switch (policy.fallback()) {
            case ALLOW_BREACHES -> allow(policy.number(), bars, figure);
            case NOT_ASSESSED -> without(Verdict.NOT_APPLICABLE, ReasonCode.SMALL_NUMBERS, Optional.of(bars), figure);
            case WIDEN_THE_PERIOD ->
                single
                        ? widen(policy, index, bars, figure)
                        : without(Verdict.NOT_APPLICABLE, ReasonCode.SMALL_NUMBERS, Optional.of(bars), figure);
        };
    }

    private SlotJudgement allow(int breaches, Bars bars, SlotFigure figure) {
        Interval found = breaches(figure.sum());
        Fraction allowed = Fraction.of(breaches);
        if (found.highest().compareTo(allowed) <= 0) {
            return judgement(Verdict.HOLDS, Verdict.DOES_NOT_HOLD, ReasonCode.BREACHES_ALLOWED, bars, figure);
        }
        return found.lowest().compareTo(allowed) > 0
                ? judgement(Verdict.DOES_NOT_HOLD, Verdict.HOLDS, ReasonCode.BREACHES_NOT_ALLOWED, bars, figure)
                : without(Verdict.UNDETERMINED, ReasonCode.SMALL_NUMBERS_UNDECIDED, Optional.of(bars), figure);
    }

    /** Patient breaches: those who miss the standard where higher is better, those counted where lower is. */
    private Interval breaches(FigureAt sum) {
        if (kpi.direction() == Direction.LOWER) {
            return sum.numerator();
        }
        Fraction fewest = sum.numerator().highest().isInfinite()
                ? Fraction.ZERO
                : sum.denominator().lowest().minus(sum.numerator().highest());
        Fraction most = sum.denominator().highest().isInfinite()
                ? Fraction.INFINITE
                : sum.denominator().highest().minus(sum.numerator().lowest());
        return new Interval(fewest.compareTo(Fraction.ZERO) < 0 ? Fraction.ZERO : fewest, most);
    }

    /** Pools as few periods as it takes to reach the minimum. */
    private SlotJudgement widen(SmallNumbers policy, int index, Bars bars, SlotFigure figure) {
        FigureAt sum = figure.sum();
        int least = Math.max(start, index - policy.number() + 1);
        for (int place = index - 1; place >= least; place--) {
            FigureAt one = figures.at(place, bars.achieved().published());
            if (one.isUnknown()) {
                return without(Verdict.UNDETERMINED, ReasonCode.SMALL_NUMBERS_UNDECIDED, Optional.of(bars), figure);
            }
            if (!one.isNothing()) {
                sum = sum.plus(one);
            }
            if (sum.denominator().lowest().compareTo(Fraction.of(policy.minimum())) >= 0) {
                return compare(bars, pooled(figure, sum, place, index));
            }
        }
        return without(Verdict.NOT_APPLICABLE, ReasonCode.SMALL_NUMBERS, Optional.of(bars), figure);
    }

    private SlotFigure pooled(SlotFigure figure, FigureAt sum, int from, int to) {
        return new SlotFigure(
                SlotFigure.State.KNOWN,
                figure.at(),
                sum,
                sum.value(kpi.measure().multiplier()),
                axis.period(from).through(axis.period(to)).periods(),
                figure.missing());
    }

    private SlotJudgement compare(Bars bars, SlotFigure figure) {
        Verdict achieves = bars.achieved().passes(figure.value());
        Verdict fails = bars.failed().passes(figure.value()).negated();
        return judgement(achieves, fails, code(achieves, fails, figure), bars, figure);
    }

    private static ReasonCode code(Verdict achieves, Verdict fails, SlotFigure figure) {
        if (achieves == Verdict.HOLDS) {
            return ReasonCode.TARGET_ACHIEVED;
        }
        if (fails == Verdict.HOLDS) {
            return ReasonCode.TARGET_FAILED;
        }
        if (achieves == Verdict.DOES_NOT_HOLD && fails == Verdict.DOES_NOT_HOLD) {
            return ReasonCode.WITHIN_TOLERANCE;
        }
        if (achieves == Verdict.DOES_NOT_HOLD) {
            return ReasonCode.TOLERANCE_STRADDLED;
        }
        return figure.sum().status() == ObservationStatus.SUPPRESSED
                ? ReasonCode.SUPPRESSED_STRADDLES_TARGET
                : ReasonCode.ROUNDING_STRADDLES_TARGET;
    }

    private static ReasonCode nothing(ObservationStatus status) {
        return switch (status) {
            case EXCLUDED -> ReasonCode.EXCLUDED;
            case SUSPENDED -> ReasonCode.SUSPENDED;
            default -> ReasonCode.NO_ACTIVITY;
        };
    }

    private ReasonCode unknown(SlotFigure figure) {
        if (!single) {
            return ReasonCode.PART_MISSING;
        }
        return switch (figure.at().status()) {
            case NOT_YET_DUE -> ReasonCode.NOT_YET_DUE;
            case SUPPRESSED -> ReasonCode.SUPPRESSED;
            case DISPUTED -> ReasonCode.DISPUTED;
            default -> ReasonCode.NOT_REPORTED;
        };
    }

    private static SlotJudgement without(Verdict verdict, ReasonCode code, Optional<Bars> bars, SlotFigure figure) {
        return SlotJudgement.without(verdict, code, bars, Optional.of(figure));
    }

    private static SlotJudgement judgement(
            Verdict achieves, Verdict fails, ReasonCode code, Bars bars, SlotFigure figure) {
        return new SlotJudgement(achieves, fails, code, Optional.of(bars), Optional.of(figure));
    }
}
