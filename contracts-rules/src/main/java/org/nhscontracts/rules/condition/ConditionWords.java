package org.nhscontracts.rules.condition;

import static java.util.stream.Collectors.joining;

import java.util.List;

/** Conditions in English. */
final class ConditionWords implements ConditionVisitor<String> {

    @Override
    public String achieves(Condition.Achieves condition) {
        return "KPI " + condition.kpi() + " achieves its " + condition.purpose().words();
    }

    @Override
    public String fails(Condition.Fails condition) {
        return "KPI " + condition.kpi() + " fails its " + condition.purpose().words();
    }

    @Override
    public String notReported(Condition.NotReported condition) {
        return "KPI " + condition.kpi() + " is not reported";
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
        return part.depth() == 1 ? part.accept(this) : "(" + part.accept(this) + ")";
    }
}
