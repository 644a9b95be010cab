package org.nhscontracts.rules.engine;

import java.util.Optional;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.kpi.ComparedAs;
import org.nhscontracts.core.kpi.Direction;
import org.nhscontracts.core.kpi.Kpi;
import org.nhscontracts.core.kpi.Operator;
import org.nhscontracts.core.kpi.SmallNumbers;
import org.nhscontracts.core.kpi.Threshold;
import org.nhscontracts.core.time.ReportingPeriod;
import org.nhscontracts.rules.condition.Judgement;
import org.nhscontracts.rules.condition.Standard;
import org.nhscontracts.rules.verdict.Verdict;

/** Judges one column of figures in one period: whether the standard is achieved, or failed. */
final class ReferenceJudge {

    private final ReferenceFacts facts;
    private final Kpi kpi;
    private final Judgement judgement;
    private final OrganisationId organisation;
    private final boolean fails;

    ReferenceJudge(ReferenceFacts facts, Judgement judgement, OrganisationId organisation, boolean fails) {
        this.facts = facts;
        this.kpi = facts.kpi(judgement.kpi());
        this.judgement = judgement;
        this.organisation = organisation;
        this.fails = fails;
    }

    /** Whether there is anything to judge by: the KPI is not collected for its baseline, and a standard is in force. */
    boolean hasStandard(ReportingPeriod period) {
        return !kpi.isBaselining(period)
                && (ReferenceStandard.isOfThePast(judgement.against())
                        || ReferenceStandard.of(kpi, judgement.against(), organisation, period)
                                .isPresent());
    }

    /** Whether there is anything to judge by, and the span is one that is judged in the period. */
    boolean isAsked(ReportingPeriod period) {
        return hasStandard(period)
                && judgement
                        .over()
                        .map(over -> ReferenceAggregate.isJudgedIn(over.span(), period, facts.evidence.term()))
                        .orElse(true);
    }

    Verdict verdict(ReferenceColumn column, ReportingPeriod period) {
        Verdict achieved = achieved(column, period);
        return fails ? achieved.negated() : achieved;
    }

    private Verdict achieved(ReferenceColumn column, ReportingPeriod period) {
        if (!hasStandard(period)) {
            return Verdict.NOT_APPLICABLE;
        }
        if (ReferenceStandard.isOfThePast(judgement.against())) {
            return againstThePast(column, period);
        }
        ReferenceStandard standard = ReferenceStandard.of(kpi, judgement.against(), organisation, period)
                .orElseThrow();
        Threshold threshold = fails ? standard.failed() : standard.achieved();
        ReferenceAggregate aggregate = aggregate(column, threshold.comparedAs() == ComparedAs.PUBLISHED);
        ReferenceFigure figure = figure(aggregate, column, period, threshold);
        return without(figure)
                .orElseGet(
                        () -> small(aggregate, figure, standard, period).orElseGet(() -> compare(figure, threshold)));
    }

    private ReferenceAggregate aggregate(ReferenceColumn column, boolean asPublished) {
        return new ReferenceAggregate(column, kpi.measure(), asPublished, facts.start(kpi), facts.evidence.term());
    }

    private ReferenceFigure figure(
            ReferenceAggregate aggregate, ReferenceColumn column, ReportingPeriod period, Threshold threshold) {
        return judgement
                .over()
                .map(over -> aggregate.figure(over, period))
                .orElseGet(() -> ReferenceFigure.of(
                        column.slot(period, threshold.comparedAs() == ComparedAs.PUBLISHED), kpi.measure()));
    }

    private static Optional<Verdict> without(ReferenceFigure figure) {
        return switch (figure.kind()) {
            case FIGURE -> Optional.empty();
            case UNKNOWN -> Optional.of(Verdict.UNDETERMINED);
            case NOTHING -> Optional.of(Verdict.NOT_APPLICABLE);
        };
    }

    private static Verdict compare(ReferenceFigure figure, Threshold threshold) {
        ReferenceFigure rounded = figure.rounded(threshold.rounding());
        ReferenceNumber lower = ReferenceNumber.of(threshold.value());
        return ReferenceComparison.compare(
                threshold.operator(),
                rounded.least(),
                rounded.most(),
                lower,
                threshold.upper().map(ReferenceNumber::of).orElse(lower));
    }

    // standards of the past

    private Verdict againstThePast(ReferenceColumn column, ReportingPeriod period) {
        ReferenceFigure figure = judgement
                .over()
                .map(over -> aggregate(column, false).figure(over, period))
                .orElseGet(() -> ReferenceFigure.of(column.slot(period, false), kpi.measure()));
        return without(figure).orElseGet(() -> against(figure, past(column, period)));
    }

    private ReferenceFigure past(ReferenceColumn column, ReportingPeriod period) {
        if (judgement.against() instanceof Standard.OverBaseline over) {
            return ReferenceFigure.baseline(column, kpi.measure(), over.first(), over.last());
        }
        ReportingPeriod before =
                ReportingPeriod.of(period.kind(), period.firstDay().minusYears(1));
        return ReferenceFigure.baseline(column, kpi.measure(), before, before);
    }

    private Verdict against(ReferenceFigure figure, ReferenceFigure past) {
        if (!past.is(ReferenceSlot.Kind.FIGURE)) {
            return Verdict.UNDETERMINED;
        }
        ReferenceNumber delta = ReferenceNumber.of(
                judgement.against() instanceof Standard.OverBaseline over
                        ? over.delta()
                        : ((Standard.OverYearBefore) judgement.against()).delta());
        return ReferenceComparison.compare(
                kpi.direction() == Direction.HIGHER ? Operator.AT_LEAST : Operator.AT_MOST,
                figure.least(),
                figure.most(),
                past.least().plus(delta),
                past.most().plus(delta));
    }

    // small numbers

    /** What the policy on small numbers says; nothing where the figure is to be compared as it is. */
    private Optional<Verdict> small(
            ReferenceAggregate aggregate, ReferenceFigure figure, ReferenceStandard standard, ReportingPeriod period) {
        ReferenceSlot counts = figure.counts();
        if (standard.small().isEmpty() || !counts.counts() || kpi.direction() == Direction.NEUTRAL) {
            return Optional.empty();
        }
        SmallNumbers policy = standard.small().get();
        ReferenceNumber minimum = ReferenceNumber.of(policy.minimum());
        if (counts.leastUnder().compareTo(minimum) >= 0) {
            return Optional.empty();
        }
        if (counts.mostUnder().compareTo(minimum) >= 0) {
            return Optional.of(Verdict.UNDETERMINED);
        }
        return Optional.of(
                switch (policy.fallback()) {
                    case ALLOW_BREACHES -> breaches(counts, policy.number());
                    case NOT_ASSESSED -> Verdict.NOT_APPLICABLE;
                    case WIDEN_THE_PERIOD ->
                        judgement.over().isPresent()
                                ? Verdict.NOT_APPLICABLE
                                : widened(aggregate, standard, policy, period);
                });
    }

    private Verdict breaches(ReferenceSlot counts, int allowed) {
        boolean higher = kpi.direction() == Direction.HIGHER;
        ReferenceNumber least = !higher
                ? counts.leastOver()
                : counts.mostOver().isInfinite()
                        ? ReferenceNumber.ZERO
                        : counts.leastUnder().minus(counts.mostOver());
        ReferenceNumber most = higher ? counts.mostUnder().minus(counts.leastOver()) : counts.mostOver();
        ReferenceNumber limit = ReferenceNumber.of(allowed);
        return ReferenceComparison.compare(Operator.AT_MOST, least, most, limit, limit);
    }

    private Verdict widened(
            ReferenceAggregate aggregate, ReferenceStandard standard, SmallNumbers policy, ReportingPeriod period) {
        for (int periods = 2; periods <= policy.number(); periods++) {
            Optional<ReferenceSlot> sum = aggregate.widened(periods, period);
            if (sum.isEmpty()) {
                return Verdict.UNDETERMINED;
            }
            if (sum.get().leastUnder().compareTo(ReferenceNumber.of(policy.minimum())) >= 0) {
                return compare(
                        ReferenceFigure.of(sum.get(), kpi.measure()), fails ? standard.failed() : standard.achieved());
            }
        }
        return Verdict.NOT_APPLICABLE;
    }
}
