package org.nhscontracts.rules.testing;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import org.nhscontracts.core.id.RuleId;
import org.nhscontracts.rules.condition.Condition;
import org.nhscontracts.rules.rule.Rule;
import org.nhscontracts.rules.rule.RuleBook;

/** Generates rules and rule books. */
public final class RuleArbitraries {

    private static final int MOST_RULES = 3;

    private RuleArbitraries() {}

    /**
     * Rules with any condition.
     *
     * @param kpis the ids of the KPIs that they read, at least one
     * @return the rules, each with the id {@code R1}
     */
    public static Arbitrary<Rule> rules(List<String> kpis) {
        return ConditionArbitraries.trees(kpis).map(condition -> rule(1, condition));
    }

    /**
     * Rule books of one to three rules with any conditions.
     *
     * @param kpis the ids of the KPIs that they read, at least one
     * @return the books; their rules have the ids {@code R1}, {@code R2} and so on
     */
    public static Arbitrary<RuleBook> books(List<String> kpis) {
        return ConditionArbitraries.trees(kpis)
                .list()
                .ofMinSize(1)
                .ofMaxSize(MOST_RULES)
                .map(RuleArbitraries::book);
    }

    /**
     * A rule book of conditions.
     *
     * @param conditions the conditions, at least one
     * @return the book; its rules have the ids {@code R1}, {@code R2} and so on
     */
    public static RuleBook book(List<Condition> conditions) {
        return new RuleBook(IntStream.range(0, conditions.size())
                .mapToObj(i -> rule(i + 1, conditions.get(i)))
                .collect(ImmutableList.toImmutableList()));
    }

    private static Rule rule(int number, Condition condition) {
        return Rule.builder()
                .id(RuleId.of("R" + number))
                .when(condition)
                .because("generated")
                .build();
    }
}
