package org.nhscontracts.rules.condition;

import static java.util.stream.Collectors.joining;

import java.util.List;

/** Conditions in English. */
final class ConditionWords implements ConditionVisitor<String> {

    @Override
    public String achieves(Condition.Achieves condition) {
        return condition.judgement().words("achieves");
    }

    @Override
    public String fails(Condition.Fails condition) {
        return condition.judgement().words("fails");
    }

    @Override
    public String banded(Condition.Banded condition) {
        return condition.judgement().words("is " + condition.colour().words() + " against");
    }

    @Override
    public String notReported(Condition.NotReported condition) {
        return "KPI " + condition.kpi() + " is not reported";
    }

    @Override
    public String returnLate(Condition.ReturnLate condition) {
        return "the return of KPI " + condition.kpi() + " is late"
                + switch (condition.operationalDays()) {
                    case 0 -> "";
                    case 1 -> " by more than 1 Operational Day";
                    default -> " by more than " + condition.operationalDays() + " Operational Days";
                };
    }

    @Override
    public String restatedAfterFreeze(Condition.RestatedAfterFreeze condition) {
        return "KPI " + condition.kpi() + " is restated after freeze";
    }

    @Override
    public String readingsConflict(Condition.ReadingsConflict condition) {
        return "the readings of KPI " + condition.kpi() + " conflict";
    }

    @Override
    public String ofSet(Condition.OfSet condition) {
        return condition.quota().words() + " of the KPI set " + condition.set().id() + " fail their "
                + condition.purpose().words();
    }

    @Override
    public String stated(Condition.Stated condition) {
        return "it is a fact that " + condition.fact();
    }

    @Override
    public String custom(Condition.Custom condition) {
        String parameters = condition.parameters().entrySet().stream()
                .map(parameter -> parameter.getKey() + " = " + parameter.getValue())
                .collect(joining(", "));
        String kpis = condition.kpis().stream().map(Object::toString).collect(joining(", "));
        return "the custom condition " + condition.id() + " holds" + (kpis.isEmpty() ? "" : " of " + kpis)
                + (parameters.isEmpty() ? "" : " with " + parameters);
    }

    @Override
    public String not(Condition.Not condition) {
        return "it is not so that " + inner(condition.part());
    }

    @Override
    public String allOf(Condition.AllOf condition) {
        return joined(condition.parts(), " and ");
    }

    @Override
    public String anyOf(Condition.AnyOf condition) {
        return joined(condition.parts(), " or ");
    }

    @Override
    public String atLeastOf(Condition.AtLeastOf condition) {
        return "at least " + condition.least() + " of these hold: " + joined(condition.parts(), "; ");
    }

    @Override
    public String inWindow(Condition.InWindow condition) {
        Window window = condition.window();
        String when = condition.least() == window.periods()
                ? " in " + window.periods() + (window.periods() == 1 ? " period" : " periods in a row")
                : " in at least " + condition.least() + " of the last " + window.periods() + " periods";
        return inner(condition.part()) + when + rest(window);
    }

    private static String rest(Window window) {
        return switch (window.notApplicable()) {
            case SHRINK_THE_WINDOW -> "";
            case LOOK_FURTHER_BACK -> ", leaving out periods with nothing to judge";
        };
    }

    private String joined(List<Condition> parts, String word) {
        return parts.stream().map(this::inner).collect(joining(word));
    }

    private String inner(Condition part) {
        return part.parts().isEmpty() ? part.accept(this) : "(" + part.accept(this) + ")";
    }
}
