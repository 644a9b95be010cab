package org.nhscontracts.rules.document;

import org.nhscontracts.core.handover.ClaimedState;
import org.nhscontracts.core.handover.ConditionEvidence;
import org.nhscontracts.core.handover.ConditionWaiver;
import org.nhscontracts.core.handover.ContinuityAssurance;
import org.nhscontracts.core.handover.ExitReason;
import org.nhscontracts.core.handover.HandoverCondition;
import org.nhscontracts.core.handover.HandoverGate;
import org.nhscontracts.core.handover.HandoverReview;
import org.nhscontracts.core.handover.PlanBasis;
import org.nhscontracts.core.handover.ProtectedTerm;
import org.nhscontracts.core.handover.ServiceArrangement;
import org.nhscontracts.core.handover.ServiceHandover;
import org.nhscontracts.core.handover.StaffCount;

/** Writes service handovers. What is as by default is left out. */
final class HandoverWriter {

    private static final String WORDS = "words";

    private HandoverWriter() {}

    static Entry handover(ServiceHandover handover) {
        Entry entry = new Entry()
                .text("id", handover.id())
                .put("title", handover.title())
                .text("outgoing", handover.outgoing())
                .text("incoming", handover.incoming())
                .list("services", handover.services(), Object::toString)
                .text("planned", handover.planned())
                .text("longstop", handover.longstop());
        if (handover.planBasis() != PlanBasis.LOCAL) {
            entry.put("planBasis", handover.planBasis().words());
        }
        entry.list("conditions", handover.conditions(), HandoverWriter::condition)
                .list("gates", handover.gates(), HandoverWriter::gate)
                .list("reviews", handover.reviews(), HandoverWriter::review);
        if (handover.reasonForExit() != ExitReason.NOT_STATED) {
            entry.put("reasonForExit", handover.reasonForExit().words());
        }
        return statements(entry, handover)
                .list("arrangements", handover.arrangements(), HandoverWriter::arrangement)
                .entry("cite", handover.citation(), DocumentWriter::cite);
    }

    private static Entry statements(Entry entry, ServiceHandover handover) {
        return entry.list("assurances", handover.assurances(), HandoverWriter::assurance)
                .list("staffCounts", handover.staffCounts(), HandoverWriter::staffCount)
                .list("protectedTerms", handover.protectedTerms(), HandoverWriter::protectedTerm)
                .list("stateHandedOver", handover.stateHandedOver(), HandoverWriter::claimedState);
    }

    private static Entry condition(HandoverCondition condition) {
        Entry entry = new Entry()
                .text("id", condition.id())
                .put("what", condition.what())
                .put("category", condition.category().words())
                .text("owner", condition.owner())
                .text("lead", condition.lead())
                .text("remaining", condition.remaining())
                .list("dependsOn", condition.dependsOn(), Object::toString)
                .text("shownBy", condition.shownBy())
                .list("evidence", condition.evidence(), HandoverWriter::evidence);
        if (!condition.evidenceComplete()) {
            entry.put("evidenceComplete", false);
        }
        if (!condition.barsStart()) {
            entry.put("barsStart", false);
        }
        return entry.list("waivableBy", condition.waivableBy(), Object::toString)
                .entry("waiver", condition.waiver(), HandoverWriter::waiver)
                .text("rule", condition.rule())
                .text("gate", condition.gate())
                .entry("cite", condition.citation(), DocumentWriter::cite);
    }

    private static Entry evidence(ConditionEvidence evidence) {
        Entry entry = new Entry()
                .put("what", evidence.what())
                .text("given", evidence.given())
                .text("expires", evidence.expires());
        return TermWriter.yesNo(entry, "accepted", evidence.accepted())
                .text("decided", evidence.decided())
                .entry("cite", evidence.citation(), DocumentWriter::cite);
    }

    private static Entry waiver(ConditionWaiver waiver) {
        return new Entry()
                .text("by", waiver.by())
                .text("on", waiver.on())
                .put("because", waiver.reason())
                .entry("cite", waiver.citation(), DocumentWriter::cite);
    }

    private static Entry gate(HandoverGate gate) {
        return new Entry()
                .text("id", gate.id())
                .put("name", gate.name())
                .text("lead", gate.lead())
                .entry("cite", gate.citation(), DocumentWriter::cite);
    }

    private static Entry review(HandoverReview review) {
        return new Entry()
                .put("name", review.name())
                .text("after", review.after())
                .entry("cite", review.citation(), DocumentWriter::cite);
    }

    private static Entry assurance(ContinuityAssurance assurance) {
        return new Entry()
                .put("kind", assurance.kind().words())
                .put(WORDS, assurance.words())
                .entry("cite", assurance.citation(), DocumentWriter::cite);
    }

    private static Entry staffCount(StaffCount count) {
        Entry entry = new Entry()
                .text("counted", count.counted())
                .put("number", count.number())
                .put("unit", count.unit().words());
        if (count.approximate()) {
            entry.put("approximate", true);
        }
        return entry.entry("cite", count.citation(), DocumentWriter::cite);
    }

    private static Entry protectedTerm(ProtectedTerm term) {
        return new Entry().put(WORDS, term.words()).entry("cite", term.citation(), DocumentWriter::cite);
    }

    private static Entry claimedState(ClaimedState state) {
        return new Entry().put(WORDS, state.words()).entry("cite", state.citation(), DocumentWriter::cite);
    }

    private static Entry arrangement(ServiceArrangement arrangement) {
        Entry entry = new Entry()
                .text("service", arrangement.service())
                .text("provider", arrangement.provider())
                .put("kind", arrangement.kind().words());
        return PartyWriter.inForce(entry, arrangement).entry("cite", arrangement.citation(), DocumentWriter::cite);
    }
}
