package org.nhscontracts.rules.contractfile;

import org.nhscontracts.core.handover.ConditionEvidence;
import org.nhscontracts.core.handover.HandoverCondition;
import org.nhscontracts.core.handover.ServiceHandover;

/** Checks what handovers name. What their conditions name of each other is checked when a handover is built. */
final class HandoverFileCheck {

    private final ContractFile file;
    private final ContractFileCheck check;
    private final TermCheck terms;

    HandoverFileCheck(ContractFile file, ContractFileCheck check, TermCheck terms) {
        this.file = file;
        this.check = check;
        this.terms = terms;
    }

    void all() {
        check.once("handovers", file.handovers(), ServiceHandover::id);
        ContractFileCheck.each("handovers", file.handovers(), this::checkHandover);
    }

    private void checkHandover(String path, ServiceHandover handover) {
        handover.outgoing().ifPresent(one -> check.organisation(path + ".outgoing", one));
        check.organisation(path + ".incoming", handover.incoming());
        handover.services().forEach(one -> terms.service(path + ".services", one));
        ContractFileCheck.each(path + ".conditions", handover.conditions(), this::checkCondition);
        ContractFileCheck.each(path + ".gates", handover.gates(), (place, one) -> check.cited(place, one.citation()));
        ContractFileCheck.each(
                path + ".reviews", handover.reviews(), (place, one) -> check.cited(place, one.citation()));
        checkStatements(path, handover);
        ContractFileCheck.each(path + ".arrangements", handover.arrangements(), (place, one) -> {
            terms.service(place + ".service", one.service());
            check.organisation(place + ".provider", one.provider());
            check.cited(place, one.citation());
        });
        check.cited(path, handover.citation());
    }

    private void checkStatements(String path, ServiceHandover handover) {
        ContractFileCheck.each(
                path + ".assurances", handover.assurances(), (place, one) -> check.cited(place, one.citation()));
        ContractFileCheck.each(
                path + ".staffCounts", handover.staffCounts(), (place, one) -> check.cited(place, one.citation()));
        ContractFileCheck.each(
                path + ".protectedTerms",
                handover.protectedTerms(),
                (place, one) -> check.cited(place, one.citation()));
        ContractFileCheck.each(
                path + ".stateHandedOver",
                handover.stateHandedOver(),
                (place, one) -> check.cited(place, one.citation()));
    }

    private void checkCondition(String path, HandoverCondition condition) {
        condition.owner().ifPresent(one -> check.organisation(path + ".owner", one));
        condition.waivableBy().forEach(one -> check.organisation(path + ".waivableBy", one));
        condition.waiver().ifPresent(waiver -> {
            check.organisation(path + ".waiver.by", waiver.by());
            check.cited(path + ".waiver", waiver.citation());
        });
        condition.rule().ifPresent(rule -> check.rule(path + ".rule", rule));
        ContractFileCheck.each(path + ".evidence", condition.evidence(), this::checkEvidence);
        check.cited(path, condition.citation());
    }

    private void checkEvidence(String path, ConditionEvidence evidence) {
        check.cited(path, evidence.citation());
    }
}
