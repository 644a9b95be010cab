package org.nhscontracts.rules.testing;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.nhscontracts.core.id.RuleId;
import org.nhscontracts.core.party.OrganisationKind;
import org.nhscontracts.rules.condition.Condition;
import org.nhscontracts.rules.rule.Rule;
import org.nhscontracts.rules.rule.RuleBook;
import org.nhscontracts.rules.rule.RuleSuspension;
import org.nhscontracts.rules.rule.TrajectoryEffect;

/** Generates facts together with rules of every condition that suit their KPIs. */
public final class RuledCaseArbitraries {

    private static final int MOST_RULES = 3;
    private static final int MOST_PARTS = 4;

    private RuledCaseArbitraries() {}

    /**
     * One to three rules {@code R1}, {@code R2} and so on, some of them suspended at times, for some kinds of organisation only,
     * lifted or changed by a trajectory.
     *
     * @return the cases
     */
    public static Arbitrary<RuledCase> cases() {
        return Combinators.combine(
                        FactsArbitraries.cases(),
                        ConditionArbitraries.steps().list().ofMinSize(1).ofMaxSize(MOST_RULES),
                        SeriesArbitraries.seeds())
                .as((given, programs, seed) -> new RuledCase(given, gated(given, programs, new Random(seed))));
    }

    /**
     * One rule {@code R1} without any gate.
     *
     * @return the cases
     */
    public static Arbitrary<RuledCase> plainRules() {
        return Combinators.combine(FactsArbitraries.cases(), ConditionArbitraries.steps())
                .as((given, steps) -> new RuledCase(given, RuleArbitraries.book(List.of(tree(given, steps)))));
    }

    /**
     * One rule {@code R1} without any gate, on facts of one reading each.
     *
     * @param leaves which conditions without parts may be in it
     * @return the cases
     */
    public static Arbitrary<RuledCase> rulesOnOneReading(Predicate<Condition> leaves) {
        return Combinators.combine(FactsArbitraries.casesOfOneReading(), ConditionArbitraries.steps())
                .as((given, steps) -> new RuledCase(
                        given,
                        RuleArbitraries.book(
                                List.of(new ConditionProgram(number -> leaf(given, leaves, number)).run(steps)))));
    }

    /**
     * One to four rules {@code R1}, {@code R2} and so on without any gate: the parts of groups that a test makes.
     *
     * @return the cases
     */
    public static Arbitrary<RuledCase> parts() {
        return Combinators.combine(
                        FactsArbitraries.cases(),
                        ConditionArbitraries.steps().list().ofMinSize(1).ofMaxSize(MOST_PARTS))
                .as((given, programs) -> new RuledCase(
                        given,
                        RuleArbitraries.book(programs.stream()
                                .map(steps -> tree(given, steps))
                                .collect(ImmutableList.toImmutableList()))));
    }

    private static Condition tree(FactsCase given, List<Integer> steps) {
        return ConditionProgram.full(given.kpis()).run(steps);
    }

    /** The leaf of a number; where that is not wanted, the one of the next number that is. */
    private static Condition leaf(FactsCase given, Predicate<Condition> wanted, int number) {
        LeafMaker maker = new LeafMaker(given.kpis());
        return IntStream.iterate(number, next -> next + 1)
                .mapToObj(maker::leaf)
                .filter(wanted)
                .findFirst()
                .orElseThrow();
    }

    private static RuleBook gated(FactsCase given, List<List<Integer>> programs, Random random) {
        ImmutableList.Builder<Rule> rules = ImmutableList.builder();
        for (int i = 0; i < programs.size(); i++) {
            Rule.Builder rule = Rule.builder();
            rule.id(RuleId.of("R" + (i + 1))).when(tree(given, programs.get(i))).because("generated");
            gates(rule, random);
            rules.add(rule.build());
        }
        return new RuleBook(rules.build());
    }

    private static void gates(Rule.Builder rule, Random random) {
        if (random.nextInt(3) == 0) {
            LocalDate from = KpiArbitraries.BASE.plusMonths(random.nextInt(20)).plusDays(random.nextInt(40));
            RuleSuspension.Builder suspension = RuleSuspension.builder();
            suspension.because("managed breach").from(from);
            if (random.nextBoolean()) {
                suspension.until(from.plusDays(random.nextInt(100)));
            }
            rule.addSuspension(suspension.build());
        }
        if (random.nextInt(3) == 0) {
            rule.addOnlyFor(OrganisationKind.NHS_TRUST, OrganisationKind.CHARITY);
        }
        TrajectoryEffect[] effects = TrajectoryEffect.values();
        rule.whereTrajectory(effects[random.nextInt(2) == 0 ? 0 : random.nextInt(effects.length)]);
    }
}
