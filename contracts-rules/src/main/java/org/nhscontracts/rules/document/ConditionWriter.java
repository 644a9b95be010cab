package org.nhscontracts.rules.document;

import java.util.LinkedHashMap;
import java.util.Map;
import org.nhscontracts.rules.condition.Condition;
import org.nhscontracts.rules.condition.ConditionVisitor;
import org.nhscontracts.rules.condition.FactKey;
import org.nhscontracts.rules.condition.SetQuota;
import org.nhscontracts.rules.condition.Window;

/** Writes a condition as a map with the one key that names it. */
final class ConditionWriter implements ConditionVisitor<Entry> {

    @Override
    public Entry achieves(Condition.Achieves condition) {
        return new Entry().put("achieves", JudgementWriter.write(condition.judgement()));
    }

    @Override
    public Entry fails(Condition.Fails condition) {
        return new Entry().put("fails", JudgementWriter.write(condition.judgement()));
    }

    @Override
    public Entry banded(Condition.Banded condition) {
        Entry content = new Entry()
                .text("kpi", condition.judgement().kpi())
                .put("colour", condition.colour().words());
        return new Entry().put("is", JudgementWriter.write(content, condition.judgement()));
    }

    @Override
    public Entry notReported(Condition.NotReported condition) {
        return new Entry().text("notReported", condition.kpi());
    }

    @Override
    public Entry returnLate(Condition.ReturnLate condition) {
        return new Entry()
                .put(
                        "returnLate",
                        new Entry().text("kpi", condition.kpi()).put("operationalDays", condition.operationalDays()));
    }

    @Override
    public Entry restatedAfterFreeze(Condition.RestatedAfterFreeze condition) {
        return new Entry().text("restatedAfterFreeze", condition.kpi());
    }

    @Override
    public Entry readingsConflict(Condition.ReadingsConflict condition) {
        return new Entry().text("readingsConflict", condition.kpi());
    }

    @Override
    public Entry ofSet(Condition.OfSet condition) {
        Entry content = new Entry().text("set", condition.set().id());
        if (condition.quota() instanceof SetQuota.Share share) {
            content.put("atLeastPercent", share.percent()).put("of", share.of().words());
        } else if (condition.quota() instanceof SetQuota.Number number) {
            content.put("atLeast", number.least());
        }
        return new Entry().put("ofSet", JudgementWriter.target(content, condition.purpose()));
    }

    @Override
    public Entry stated(Condition.Stated condition) {
        FactKey fact = condition.fact();
        return new Entry().put("stated", new Entry().put(fact.topic().words(), fact.name()));
    }

    @Override
    public Entry custom(Condition.Custom condition) {
        Entry content = new Entry().put("id", condition.id()).list("kpis", condition.kpis(), Object::toString);
        if (!condition.parameters().isEmpty()) {
            Map<String, Object> parameters = new LinkedHashMap<>(condition.parameters());
            content.put("parameters", parameters);
        }
        return new Entry().put("custom", content);
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
