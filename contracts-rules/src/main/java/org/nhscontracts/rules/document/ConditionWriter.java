package org.nhscontracts.rules.document;

import org.nhscontracts.core.id.KpiId;
import org.nhscontracts.core.kpi.TargetPurpose;
import org.nhscontracts.rules.condition.Condition;
import org.nhscontracts.rules.condition.ConditionVisitor;
import org.nhscontracts.rules.condition.Window;

/** Writes a condition as a map with the one key that names it. */
final class ConditionWriter implements ConditionVisitor<Entry> {

    @Override
    public Entry achieves(Condition.Achieves condition) {
        return onTarget("achieves", condition.kpi(), condition.purpose());
    }

    @Override
    public Entry fails(Condition.Fails condition) {
        return onTarget("fails", condition.kpi(), condition.purpose());
    }

    private static Entry onTarget(String key, KpiId kpi, TargetPurpose purpose) {
        return purpose == TargetPurpose.CONTRACT_STANDARD
                ? new Entry().text(key, kpi)
                : new Entry().put(key, new Entry().text("kpi", kpi).put("target", purpose.words()));
    }

    @Override
    public Entry notReported(Condition.NotReported condition) {
        return new Entry().text("notReported", condition.kpi());
    }

    @Override
    public Entry not(Condition.Not condition) {
        return new Entry().put("not", condition.part().accept(this));
    }

    @Override
    public Entry allOf(Condition.AllOf condition) {
        return new Entry().list("allOf", condition.parts(), this::write);
    }

    @Override
    public Entry anyOf(Condition.AnyOf condition) {
        return new Entry().list("anyOf", condition.parts(), this::write);
    }

    @Override
    public Entry atLeastOf(Condition.AtLeastOf condition) {
        return new Entry()
                .put(
                        "atLeast",
                        new Entry().put("number", condition.least()).list("of", condition.parts(), this::write));
    }

    @Override
    public Entry inWindow(Condition.InWindow condition) {
        Window window = condition.window();
        boolean inARow = condition.least() == window.periods();
        Entry content = new Entry();
        if (!inARow) {
            content.put("atLeast", condition.least());
        }
        content.put("periods", window.periods())
                .put("notApplicable", window.notApplicable().words())
                .put("holds", write(condition.part()));
        return new Entry().put(inARow ? "inARow" : "ofLast", content);
    }

    private Entry write(Condition part) {
        return part.accept(this);
    }
}
