package org.nhscontracts.rules.document;

import org.nhscontracts.core.process.ImprovementPlan;
import org.nhscontracts.core.process.Milestone;

/** Writes plans and what is to be done under them. */
final class PlanWriter {

    private PlanWriter() {}

    static Entry plan(Entry entry, ImprovementPlan plan) {
        return entry.text("plan", plan.id())
                .put("kind", plan.kind().words())
                .text("title", plan.title())
                .list("milestones", plan.milestones(), PlanWriter::milestone)
                .entry("cite", plan.citation(), DocumentWriter::cite);
    }

    private static Entry milestone(Milestone milestone) {
        Entry entry = new Entry()
                .text("id", milestone.id())
                .put("what", milestone.what())
                .text("owner", milestone.owner())
                .text("by", milestone.by())
                .text("evidence", milestone.evidence())
                .text("consequence", milestone.consequence());
        milestone.agreedPercent().ifPresent(percent -> entry.put("percent", percent));
        entry.text("kpi", milestone.kpi());
        milestone.heldForMonths().ifPresent(months -> entry.put("heldForMonths", months));
        return entry;
    }
}
