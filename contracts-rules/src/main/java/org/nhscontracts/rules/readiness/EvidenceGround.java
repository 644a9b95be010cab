package org.nhscontracts.rules.readiness;

import org.nhscontracts.rules.verdict.Verdict;

/** Why a condition is in order, not in order, or not known to be, apart from what it depends on. */
enum EvidenceGround {
    ACCEPTED(Verdict.HOLDS),
    RULE_HOLDS(Verdict.HOLDS),
    NOT_STATED_ACCEPTED(Verdict.UNDETERMINED),
    NOT_LISTED(Verdict.UNDETERMINED),
    RULE_UNDETERMINED(Verdict.UNDETERMINED),
    RULE_NOT_APPLICABLE(Verdict.UNDETERMINED),
    NOTHING_GIVEN(Verdict.DOES_NOT_HOLD),
    REFUSED(Verdict.DOES_NOT_HOLD),
    EXPIRES(Verdict.DOES_NOT_HOLD),
    RULE_DOES_NOT_HOLD(Verdict.DOES_NOT_HOLD);

    private final Verdict verdict;

    EvidenceGround(Verdict verdict) {
        this.verdict = verdict;
    }

    Verdict verdict() {
        return verdict;
    }
}
