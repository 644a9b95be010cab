package org.nhscontracts.rules.testing;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.arbitraries.ListArbitrary;
import org.nhscontracts.rules.condition.Condition;
import org.nhscontracts.rules.condition.Window;

/**
 * Generates conditions. A tree is decoded from a list of numbers, so that generation is quick and a counterexample shrinks to
 * few conditions.
 */
public final class ConditionArbitraries {

    private static final int LARGEST = 1_000_000_000;
    private static final int MOST_STEPS = 14;

    private ConditionArbitraries() {}

    /**
     * Trees of plain judgements and groups, for KPIs of which nothing but the id is known, up to {@link ConditionProgram#MAX_DEPTH} deep.
     *
     * @param kpis the ids of the KPIs that they read, at least one
     * @return the trees
     */
    public static Arbitrary<Condition> trees(List<String> kpis) {
        return steps().map(steps -> ConditionProgram.plain(kpis, true).run(steps));
    }

    /**
     * Trees without a condition about a gap.
     *
     * @param kpis the ids of the KPIs that they read, at least one
     * @return the trees
     */
    public static Arbitrary<Condition> treesWithoutNotReported(List<String> kpis) {
        return steps().map(steps -> ConditionProgram.plain(kpis, false).run(steps));
    }

    /**
     * Conditions without parts.
     *
     * @param kpis the ids of the KPIs that they read, at least one
     * @return achieves, fails and not reported
     */
    public static Arbitrary<Condition> leaves(List<String> kpis) {
        return numbers().map(number -> ConditionProgram.leaf(kpis, true, number));
    }

    /**
     * Windows of 1 to 80 periods, mostly short, with either treatment of periods that have nothing to judge.
     *
     * @return the windows
     */
    public static Arbitrary<Window> windows() {
        return numbers().map(ConditionProgram::window);
    }

    /** What {@link ConditionProgram} decodes into a tree. */
    static ListArbitrary<Integer> steps() {
        return numbers().list().ofMinSize(1).ofMaxSize(MOST_STEPS);
    }

    /** Numbers without any bias. */
    static Arbitrary<Integer> numbers() {
        return Arbitraries.integers().between(0, LARGEST).withDistribution(RandomDistribution.uniform());
    }
}
