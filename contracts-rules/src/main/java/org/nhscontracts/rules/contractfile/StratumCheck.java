package org.nhscontracts.rules.contractfile;

import org.nhscontracts.core.handover.HandoverCondition;
import org.nhscontracts.core.handover.ServiceHandover;
import org.nhscontracts.core.id.RuleId;
import org.nhscontracts.rules.rule.Rule;

/**
 * Refuses a condition of a handover that rests on a rule which reads of term or readiness itself. Both are found out with the verdicts of the
 * other rules, so the rule would need its own result.
 */
final class StratumCheck {

    private final ContractFile file;
    private final ContractFileCheck check;

    StratumCheck(ContractFile file, ContractFileCheck check) {
        this.file = file;
        this.check = check;
    }

    void all() {
        ContractFileCheck.each(
                "handovers",
                file.handovers(),
                (path, handover) -> ContractFileCheck.each(
                        path + ".conditions",
                        handover.conditions(),
                        (at, condition) -> condition.rule().ifPresent(rule -> check(at, handover, condition, rule))));
    }

    private void check(String path, ServiceHandover handover, HandoverCondition condition, RuleId id) {
        file.rules()
                .find(id)
                .filter(Rule::readsTermOrReadiness)
                .ifPresent(rule -> check.fault(
                        "own-stratum",
                        path + ".rule",
                        "found rule " + id + ", which reads " + rule.lateFacts()
                                + "; expected a rule that reads neither term nor readiness, since these are found out after"
                                + " the rules they rest on (rule " + id + " -> " + rule.lateFacts() + " -> handover "
                                + handover.id() + " -> condition " + condition.id() + " -> rule " + id + ")"));
    }
}
