package org.nhscontracts.rules.testing;

import com.google.common.collect.ImmutableList;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.IntFunction;
import org.nhscontracts.core.kpi.Kpi;
import org.nhscontracts.core.kpi.TargetPurpose;
import org.nhscontracts.rules.condition.Condition;
import org.nhscontracts.rules.condition.Conditions;
import org.nhscontracts.rules.condition.NotApplicablePeriods;
import org.nhscontracts.rules.condition.Window;

/** Decodes numbers into a tree: each is a step of a small stack machine, and every list of numbers is a tree. */
final class ConditionProgram {

    /** How deep a tree may become. */
    static final int MAX_DEPTH = 5;

    private static final int STEPS = 10;
    private static final int MOST_PARTS = 3;
    private static final int SHORT_WINDOW = 6;
    private static final int LONG_WINDOW = 80;

    private final IntFunction<Condition> leaves;
    private final Deque<Condition> stack = new ArrayDeque<>();

    /** Makes trees of leaves that a function makes of numbers. */
    ConditionProgram(IntFunction<Condition> leaves) {
        this.leaves = leaves;
    }

    /** Makes trees of plain judgements of KPIs of which nothing but the id is known. */
    static ConditionProgram plain(List<String> kpis, boolean aboutGaps) {
        return new ConditionProgram(number -> leaf(kpis, aboutGaps, number));
    }

    /** Makes trees of all conditions that suit some KPIs. */
    static ConditionProgram full(ImmutableList<Kpi> kpis) {
        return new ConditionProgram(new LeafMaker(kpis)::leaf);
    }

    Condition run(List<Integer> steps) {
        steps.forEach(this::step);
        return stack.peek() != null && stack.size() == 1 ? stack.peek() : together(steps.size());
    }

    static Condition leaf(List<String> kpis, boolean aboutGaps, int number) {
        String kpi = kpis.get(number % kpis.size());
        int rest = number / kpis.size();
        TargetPurpose purpose = rest % 5 == 4 ? TargetPurpose.PLANNING_AMBITION : TargetPurpose.CONTRACT_STANDARD;
        return switch (rest / 5 % 4) {
            case 0, 1 -> Conditions.fails(kpi, purpose);
            case 2 -> Conditions.achieves(kpi, purpose);
            default -> aboutGaps ? Conditions.notReported(kpi) : Conditions.achieves(kpi, purpose);
        };
    }

    static Window window(int number) {
        NotApplicablePeriods treatment =
                number % 2 == 0 ? NotApplicablePeriods.SHRINK_THE_WINDOW : NotApplicablePeriods.LOOK_FURTHER_BACK;
        int rest = number / 2;
        int periods = rest % 4 == 3 ? 1 + rest / 4 % LONG_WINDOW : 1 + rest / 4 % SHORT_WINDOW;
        return Window.ofLast(periods, treatment);
    }

    private void step(int number) {
        int rest = number / STEPS;
        Condition top = stack.peek();
        if (number % STEPS < 4 || top == null || top.depth() >= MAX_DEPTH) {
            stack.push(leaves.apply(rest));
            return;
        }
        switch (number % STEPS) {
            case 4 -> stack.push(Conditions.not(stack.pop()));
            case 5, 6 -> stack.push(window(rest, stack.pop()));
            default -> stack.push(group(number % STEPS, rest));
        }
    }

    private static Condition window(int number, Condition part) {
        Window window = window(number);
        return Conditions.atLeast(1 + number / 7 % window.periods(), window, part);
    }

    private Condition group(int kind, int number) {
        ImmutableList<Condition> parts = parts(1 + number % MOST_PARTS);
        return switch (kind) {
            case 7 -> new Condition.AllOf(parts);
            case 8 -> new Condition.AnyOf(parts);
            default -> new Condition.AtLeastOf(1 + number / MOST_PARTS % parts.size(), parts);
        };
    }

    private ImmutableList<Condition> parts(int most) {
        ImmutableList.Builder<Condition> parts = ImmutableList.builder();
        for (int i = 0; i < most; i++) {
            Condition top = stack.peek();
            if (top == null || top.depth() >= MAX_DEPTH) {
                break;
            }
            parts.add(stack.pop());
        }
        return parts.build();
    }

    /** What is left over goes into one group, or the last tree stands alone where it is as deep as may be. */
    private Condition together(int number) {
        ImmutableList<Condition> left = parts(stack.size());
        if (left.isEmpty()) {
            return stack.pop();
        }
        return number % 2 == 0 ? new Condition.AllOf(left) : new Condition.AnyOf(left);
    }
}
