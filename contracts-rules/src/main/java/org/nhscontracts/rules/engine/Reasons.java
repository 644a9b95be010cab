package org.nhscontracts.rules.engine;

import java.util.Optional;
import org.nhscontracts.core.kpi.Measure;
import org.nhscontracts.core.kpi.Rounding;
import org.nhscontracts.core.kpi.SmallNumbers;
import org.nhscontracts.core.kpi.Target;
import org.nhscontracts.core.performance.ObservationStatus;
import org.nhscontracts.rules.condition.Standard;
import org.nhscontracts.rules.verdict.Reason;
import org.nhscontracts.rules.verdict.ReasonCode;
import org.nhscontracts.rules.verdict.Verdict;

/** Why a reading came to its verdict, in words. */
final class Reasons {

    private final Measure measure;
    private final Standard standard;

    Reasons(Measure measure, Standard standard) {
        this.measure = measure;
        this.standard = standard;
    }

    /** Why, given the words of the figure that was judged. */
    Reason of(SlotJudgement judgement, String figure) {
        ReasonCode code = judgement.code();
        String provisional = judgement
                        .figure()
                        .filter(one -> one.sum().status() == ObservationStatus.PROVISIONAL)
                        .isPresent()
                ? " (provisional)"
                : "";
        return new Reason(code, words(judgement, figure + provisional));
    }

    private String words(SlotJudgement judgement, String figure) {
        return switch (judgement.code()) {
            case TARGET_ACHIEVED -> figure + " is " + limit(judgement, true) + rounded(judgement);
            case TARGET_FAILED -> figure + " is not " + limit(judgement, false) + rounded(judgement);
            case WITHIN_TOLERANCE ->
                figure + " is not " + limit(judgement, true) + ", but within the tolerance: " + limit(judgement, false);
            case TOLERANCE_STRADDLED ->
                figure + " is not " + limit(judgement, true) + "; whether it is within the tolerance, "
                        + limit(judgement, false) + ", is not known";
            case ROUNDING_STRADDLES_TARGET ->
                figure + " was rounded before publication and may or may not be " + limit(judgement, true);
            case SUPPRESSED_STRADDLES_TARGET ->
                figure + " is all that is known of a suppressed figure, and may or may not be "
                        + limit(judgement, true);
            case BREACHES_ALLOWED, BREACHES_NOT_ALLOWED, SMALL_NUMBERS, SMALL_NUMBERS_UNDECIDED ->
                small(judgement, figure);
            case PART_MISSING -> missing(judgement);
            case CANNOT_BE_POOLED -> "figures without counts cannot be put together";
            case NO_BASELINE -> "what it is compared with is not known: " + standard.words();
            default -> plain(judgement.code(), figure);
        };
    }

    /** Reasons that need no figure. */
    private static String plain(ReasonCode code, String figure) {
        return switch (code) {
            case NOT_REPORTED -> "nothing was reported";
            case NOT_YET_DUE -> "the figure is not due yet";
            case SUPPRESSED -> "the figure is suppressed";
            case DISPUTED -> figure + " is disputed";
            case EXCLUDED -> "the period is excluded";
            case SUSPENDED -> "the collection or the standard is suspended";
            case NO_TARGET -> "no target is known or in force";
            case BASELINING -> "the KPI is only collected, to find its baseline";
            case NOT_JUDGED_HERE -> "it is judged once, at the end of the quarter or year";
            default -> "there was nothing to measure";
        };
    }

    private static String missing(SlotJudgement judgement) {
        return judgement
                .figure()
                .filter(figure -> !figure.missing().isEmpty())
                .map(figure -> "nothing is known of " + figure.missing().size()
                        + (figure.missing().size() == 1 ? " period: " : " periods: ")
                        + com.google.common.base.Joiner.on(", ").join(figure.missing()))
                .orElse("nothing is known of some of its parts");
    }

    private static String small(SlotJudgement judgement, String figure) {
        String policy = judgement
                .bars()
                .flatMap(Bars::target)
                .flatMap(Target::smallNumbers)
                .map(SmallNumbers::words)
                .orElse("");
        return figure + "; " + policy
                + (judgement.code() == ReasonCode.SMALL_NUMBERS_UNDECIDED
                        ? ", and what is known does not decide it"
                        : "");
    }

    /** What was asked: the threshold of the target, or of the past. */
    private String limit(SlotJudgement judgement, boolean achieved) {
        Bars bars = judgement.bars().orElseThrow();
        Optional<Target> target = bars.target();
        if (target.isPresent() && !(standard instanceof Standard.AmberLimit)) {
            return (achieved ? target.get().threshold() : target.get().failureLimit()).words(measure)
                    + target.get()
                            .variation()
                            .map(id -> " (variation " + id + ")")
                            .orElse("");
        }
        Bar bar = achieved ? bars.achieved() : bars.failed();
        return bar.operator().words() + " " + new FigureWords(measure, judgement.bars()).written(bar.value()) + " ("
                + standard.words() + ")";
    }

    /** Where a contract has figures rounded, and the exact figure would come to something else. */
    private String rounded(SlotJudgement judgement) {
        Bars bars = judgement.bars().orElseThrow();
        boolean achieved = judgement.code() == ReasonCode.TARGET_ACHIEVED;
        Bar bar = achieved ? bars.achieved() : bars.failed();
        Optional<Rounding> policy = bar.rounding();
        if (policy.isEmpty() || judgement.figure().isEmpty()) {
            return "";
        }
        Interval value = judgement.figure().get().value();
        Verdict exact = bar.unrounded().passes(value);
        if (exact == (achieved ? Verdict.HOLDS : Verdict.DOES_NOT_HOLD)
                || value.highest().isInfinite()) {
            return "";
        }
        return ": it counts as "
                + measure.write(policy.get()
                        .round(value.lowest().numerator(), value.lowest().denominator()))
                + "; unrounded it would " + (achieved ? "not be" : "be");
    }
}
