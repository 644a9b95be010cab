package org.nhscontracts.rules.engine;

import java.util.Optional;
import org.nhscontracts.core.kpi.Measure;
import org.nhscontracts.core.kpi.Target;
import org.nhscontracts.core.performance.ObservationStatus;
import org.nhscontracts.rules.verdict.Reason;
import org.nhscontracts.rules.verdict.ReasonCode;
import org.nhscontracts.rules.verdict.Verdict;

/** Why a reading came to its verdict. */
final class Reasons {

    private Reasons() {}

    static Reason of(
            ObservationStatus status, Verdict achieved, Optional<Target> target, Measure measure, String figure) {
        if (target.isEmpty()) {
            return new Reason(ReasonCode.NO_TARGET, "no target is known or in force");
        }
        if (!status.isEvidence()) {
            return withoutEvidence(status, figure);
        }
        String limit = target.get().threshold().words(measure);
        String provisional = status == ObservationStatus.PROVISIONAL ? " (provisional)" : "";
        return switch (achieved) {
            case HOLDS -> new Reason(ReasonCode.TARGET_ACHIEVED, figure + provisional + " is " + limit);
            case DOES_NOT_HOLD -> new Reason(ReasonCode.TARGET_FAILED, figure + provisional + " is not " + limit);
            case UNDETERMINED, NOT_APPLICABLE ->
                new Reason(
                        ReasonCode.ROUNDING_STRADDLES_TARGET,
                        figure + provisional + " was rounded before publication and may or may not be " + limit);
        };
    }

    private static Reason withoutEvidence(ObservationStatus status, String figure) {
        return switch (status) {
            case NOT_REPORTED -> new Reason(ReasonCode.NOT_REPORTED, "nothing was reported");
            case NOT_YET_DUE -> new Reason(ReasonCode.NOT_YET_DUE, "the figure is not due yet");
            case SUPPRESSED -> new Reason(ReasonCode.SUPPRESSED, "the figure is suppressed");
            case DISPUTED -> new Reason(ReasonCode.DISPUTED, figure + " is disputed");
            case EXCLUDED -> new Reason(ReasonCode.EXCLUDED, "the period is excluded");
            case SUSPENDED -> new Reason(ReasonCode.SUSPENDED, "the collection or the standard is suspended");
            case NO_ACTIVITY, REPORTED, PROVISIONAL ->
                new Reason(ReasonCode.NO_ACTIVITY, "there was nothing to measure");
        };
    }
}
