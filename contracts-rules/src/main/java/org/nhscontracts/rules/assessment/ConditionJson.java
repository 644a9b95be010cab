package org.nhscontracts.rules.assessment;

import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nhscontracts.core.id.KpiId;
import org.nhscontracts.rules.condition.Aggregate;
import org.nhscontracts.rules.condition.Condition;
import org.nhscontracts.rules.condition.ConditionVisitor;
import org.nhscontracts.rules.condition.Judgement;
import org.nhscontracts.rules.condition.Level;
import org.nhscontracts.rules.condition.MissingReturns;
import org.nhscontracts.rules.condition.SetQuota;
import org.nhscontracts.rules.condition.Standard;

/** A condition without its parts: its kind, as documents call it, its English, and the values that it was given. */
final class ConditionJson implements ConditionVisitor<Map<String, Object>> {

    private ConditionJson() {}

    static Map<String, Object> of(Condition condition) {
        return condition.accept(new ConditionJson());
    }

    @Override
    public Map<String, Object> achieves(Condition.Achieves condition) {
        return map("achieves", condition, judgement(condition.judgement()));
    }

    @Override
    public Map<String, Object> fails(Condition.Fails condition) {
        return map("fails", condition, judgement(condition.judgement()));
    }

    @Override
    public Map<String, Object> banded(Condition.Banded condition) {
        Map<String, Object> values = judgement(condition.judgement());
        values.put("colour", condition.colour().words());
        return map("is", condition, values);
    }

    @Override
    public Map<String, Object> notReported(Condition.NotReported condition) {
        return map("notReported", condition, kpi(condition.kpi()));
    }

    @Override
    public Map<String, Object> returnLate(Condition.ReturnLate condition) {
        Map<String, Object> values = kpi(condition.kpi());
        values.put("operationalDays", condition.operationalDays());
        return map("returnLate", condition, values);
    }

    @Override
    public Map<String, Object> restatedAfterFreeze(Condition.RestatedAfterFreeze condition) {
        return map("restatedAfterFreeze", condition, kpi(condition.kpi()));
    }

    @Override
    public Map<String, Object> readingsConflict(Condition.ReadingsConflict condition) {
        return map("readingsConflict", condition, kpi(condition.kpi()));
    }

    @Override
    public Map<String, Object> ofSet(Condition.OfSet condition) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("set", condition.set().id().value());
        values.put("kpis", ids(condition.kpis()));
        if (condition.quota() instanceof SetQuota.Number number) {
            values.put("atLeast", number.least());
        } else if (condition.quota() instanceof SetQuota.Share share) {
            values.put("atLeastPercent", share.percent());
            values.put("of", share.of().words());
        }
        values.put("against", condition.purpose().words());
        return map("ofSet", condition, values);
    }

    @Override
    public Map<String, Object> stated(Condition.Stated condition) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("topic", condition.fact().topic().words());
        values.put("name", condition.fact().name());
        return map("stated", condition, values);
    }

    @Override
    public Map<String, Object> custom(Condition.Custom condition) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("id", condition.id());
        values.put("kpis", ids(condition.kpis()));
        values.put("parameters", new LinkedHashMap<>(condition.parameters()));
        return map("custom", condition, values);
    }

    @Override
    public Map<String, Object> not(Condition.Not condition) {
        return map("not", condition, new LinkedHashMap<>());
    }

    @Override
    public Map<String, Object> allOf(Condition.AllOf condition) {
        return map("allOf", condition, new LinkedHashMap<>());
    }

    @Override
    public Map<String, Object> anyOf(Condition.AnyOf condition) {
        return map("anyOf", condition, new LinkedHashMap<>());
    }

    @Override
    public Map<String, Object> atLeastOf(Condition.AtLeastOf condition) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("atLeast", condition.least());
        return map("atLeast", condition, values);
    }

    @Override
    public Map<String, Object> inWindow(Condition.InWindow condition) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("atLeast", condition.least());
        values.put("periods", condition.window().periods());
        values.put("notApplicable", condition.window().notApplicable().words());
        boolean inARow = condition.least() == condition.window().periods();
        return map(inARow ? "inARow" : "ofLast", condition, values);
    }

    private static Map<String, Object> map(String kind, Condition condition, Map<String, Object> values) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("kind", kind);
        map.put("words", condition.describe());
        if (!values.isEmpty()) {
            map.put("values", values);
        }
        return map;
    }

    private static Map<String, Object> kpi(KpiId kpi) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("kpi", kpi.value());
        return values;
    }

    private static List<String> ids(ImmutableSet<KpiId> kpis) {
        return kpis.stream().map(KpiId::value).toList();
    }

    private static Map<String, Object> judgement(Judgement judgement) {
        Map<String, Object> values = kpi(judgement.kpi());
        values.put("against", standard(judgement.against()));
        if (!judgement.level().equals(Level.ORGANISATION)) {
            values.put("level", judgement.level().words());
        }
        judgement.over().ifPresent(aggregate -> values.putAll(aggregate(aggregate)));
        if (judgement.returns() != MissingReturns.AS_THEY_ARE) {
            values.put("missingReturns", judgement.returns().words());
        }
        return values;
    }

    private static Map<String, Object> aggregate(Aggregate aggregate) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("statistic", aggregate.statistic().words());
        values.put("over", aggregate.span().words());
        values.put("missing", aggregate.missing().words());
        return values;
    }

    /** A target by its purpose; anything else in words. */
    static String standard(Standard standard) {
        return standard instanceof Standard.OfTarget target ? target.purpose().words() : standard.words();
    }
}
