package org.nhscontracts.rules.condition;

import java.util.List;

/** How deep a tree is; every part is at most {@link Condition#MAX_DEPTH} deep, so recursion is safe. */
final class ConditionDepth implements ConditionVisitor<Integer> {

    @Override
    public Integer achieves(Condition.Achieves condition) {
        return 1;
    }

    @Override
    public Integer fails(Condition.Fails condition) {
        return 1;
    }

    @Override
    public Integer notReported(Condition.NotReported condition) {
        return 1;
    }

    @Override
    public Integer not(Condition.Not condition) {
        return 1 + condition.part().accept(this);
    }

    @Override
    public Integer allOf(Condition.AllOf condition) {
        return 1 + deepest(condition.parts());
    }

    @Override
    public Integer anyOf(Condition.AnyOf condition) {
        return 1 + deepest(condition.parts());
    }

    @Override
    public Integer atLeastOf(Condition.AtLeastOf condition) {
        return 1 + deepest(condition.parts());
    }

    @Override
    public Integer inWindow(Condition.InWindow condition) {
        return 1 + condition.part().accept(this);
    }

    private int deepest(List<Condition> parts) {
        return parts.stream().mapToInt(part -> part.accept(this)).max().orElse(0);
    }
}
