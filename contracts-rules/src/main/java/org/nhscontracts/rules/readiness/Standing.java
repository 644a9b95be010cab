package org.nhscontracts.rules.readiness;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.nhscontracts.core.handover.ConditionEvidence;
import org.nhscontracts.core.handover.HandoverCondition;
import org.nhscontracts.core.source.YesNo;
import org.nhscontracts.rules.verdict.Verdict;

/**
 * How a condition stands by its own evidence or rule, as at a day and for a start on another. The later the start, the less is in order.
 *
 * @param ground why
 * @param piece the evidence that decides; empty if none does
 */
record Standing(EvidenceGround ground, Optional<ConditionEvidence> piece) {

    static Standing ofRule(Verdict rule) {
        EvidenceGround ground = switch (rule) {
            case HOLDS -> EvidenceGround.RULE_HOLDS;
            case DOES_NOT_HOLD -> EvidenceGround.RULE_DOES_NOT_HOLD;
            case UNDETERMINED -> EvidenceGround.RULE_UNDETERMINED;
            case NOT_APPLICABLE -> EvidenceGround.RULE_NOT_APPLICABLE;
        };
        return new Standing(ground, Optional.empty());
    }

    /** Where one good piece is enough, the one that counted first decides. */
    static Standing ofEvidence(HandoverCondition condition, LocalDate asAt, LocalDate start) {
        List<ConditionEvidence> given = condition.evidence().stream()
                .filter(piece -> piece.acceptedAsAt(asAt).isPresent())
                .toList();
        return given.stream()
                .filter(piece -> is(YesNo.YES, piece, asAt) && piece.isGoodOn(start))
                .min(Comparator.comparing(ConditionEvidence::counts))
                .map(piece -> new Standing(EvidenceGround.ACCEPTED, Optional.of(piece)))
                .or(() -> given.stream()
                        .filter(piece -> is(YesNo.NOT_STATED, piece, asAt) && piece.isGoodOn(start))
                        .findFirst()
                        .map(piece -> new Standing(EvidenceGround.NOT_STATED_ACCEPTED, Optional.of(piece))))
                .orElseGet(() -> withoutGoodEvidence(condition, given, asAt));
    }

    private static Standing withoutGoodEvidence(
            HandoverCondition condition, List<ConditionEvidence> given, LocalDate asAt) {
        if (!condition.evidenceComplete()) {
            return new Standing(EvidenceGround.NOT_LISTED, Optional.empty());
        }
        if (given.isEmpty()) {
            return new Standing(EvidenceGround.NOTHING_GIVEN, Optional.empty());
        }
        ConditionEvidence last = given.get(given.size() - 1);
        return new Standing(
                is(YesNo.NO, last, asAt) ? EvidenceGround.REFUSED : EvidenceGround.EXPIRES, Optional.of(last));
    }

    private static boolean is(YesNo accepted, ConditionEvidence piece, LocalDate asAt) {
        return piece.acceptedAsAt(asAt).equals(Optional.of(accepted));
    }

    Verdict verdict() {
        return ground.verdict();
    }
}
