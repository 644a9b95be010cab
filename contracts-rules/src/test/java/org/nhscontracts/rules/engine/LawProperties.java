package org.nhscontracts.rules.engine;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.nhscontracts.rules.condition.Condition;
import org.nhscontracts.rules.condition.Conditions;
import org.nhscontracts.rules.rule.Rule;
import org.nhscontracts.rules.testing.RuledCase;
import org.nhscontracts.rules.testing.RuledCaseArbitraries;
import org.nhscontracts.rules.verdict.Verdict;

/** Laws of the algebra, over trees and series of every kind. */
class LawProperties {

    @Provide
    Arbitrary<RuledCase> cases() {
        return RuledCaseArbitraries.parts();
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void notNotIsTheCondition(@ForAll("cases") RuledCase one) {
        Condition condition = parts(one).get(0);
        allEqual(one, condition, Conditions.not(Conditions.not(condition)));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void notAllIsAnyNot(@ForAll("cases") RuledCase one) {
        allEqual(one, Conditions.not(new Condition.AllOf(parts(one))), new Condition.AnyOf(negated(one)));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void notAnyIsAllNot(@ForAll("cases") RuledCase one) {
        allEqual(one, Conditions.not(new Condition.AnyOf(parts(one))), new Condition.AllOf(negated(one)));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void groupsAreTheSameInAnyOrder(@ForAll("cases") RuledCase one) {
        ImmutableList<Condition> backwards = ImmutableList.copyOf(Lists.reverse(parts(one)));
        allEqual(one, new Condition.AllOf(parts(one)), new Condition.AllOf(backwards));
        allEqual(one, new Condition.AnyOf(parts(one)), new Condition.AnyOf(backwards));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void anyIsAtLeastOne(@ForAll("cases") RuledCase one) {
        allEqual(one, new Condition.AnyOf(parts(one)), new Condition.AtLeastOf(1, parts(one)));
    }

    /** What holds of more holds of fewer; what does not hold of fewer does not hold of more. */
    @Property(edgeCases = EdgeCasesMode.NONE)
    void moreIsHarderThanFewer(@ForAll("cases") RuledCase one) {
        List<Condition> conditions = IntStream.rangeClosed(1, parts(one).size())
                .<Condition>mapToObj(least -> new Condition.AtLeastOf(least, parts(one)))
                .toList();
        ImmutableList<ImmutableList<Verdict>> verdicts = Judged.all(one.given(), conditions);
        for (int i = 1; i < verdicts.size(); i++) {
            for (int place = 0; place < verdicts.get(i).size(); place++) {
                Verdict fewer = verdicts.get(i - 1).get(place);
                Verdict more = verdicts.get(i).get(place);
                assertThat(more == Verdict.HOLDS && fewer != Verdict.HOLDS).isFalse();
                assertThat(fewer == Verdict.DOES_NOT_HOLD && more != Verdict.DOES_NOT_HOLD)
                        .isFalse();
                assertThat(more == Verdict.NOT_APPLICABLE).isEqualTo(fewer == Verdict.NOT_APPLICABLE);
            }
        }
    }

    /** Holds where all parts are applicable. Where one is not, it is left out on both sides, and "n" is another on each. */
    @Property(edgeCases = EdgeCasesMode.NONE)
    void notAtLeastIsAtLeastTheRestNotWhereAllApply(
            @ForAll("cases") RuledCase one, @ForAll @IntRange(max = 3) int number) {
        ImmutableList<Condition> parts = parts(one);
        int least = 1 + number % parts.size();
        List<Condition> conditions = Lists.newArrayList(parts);
        conditions.add(Conditions.not(new Condition.AtLeastOf(least, parts)));
        conditions.add(new Condition.AtLeastOf(parts.size() - least + 1, negated(one)));
        ImmutableList<ImmutableList<Verdict>> verdicts = Judged.all(one.given(), conditions);
        for (int place = 0; place < verdicts.get(0).size(); place++) {
            int at = place;
            boolean allApply = IntStream.range(0, parts.size())
                    .allMatch(part -> verdicts.get(part).get(at) != Verdict.NOT_APPLICABLE);
            if (allApply) {
                assertThat(verdicts.get(parts.size()).get(at))
                        .isEqualTo(verdicts.get(parts.size() + 1).get(at));
            }
        }
    }

    private static ImmutableList<Condition> parts(RuledCase one) {
        return one.book().rules().stream().map(Rule::when).collect(toImmutableList());
    }

    private static ImmutableList<Condition> negated(RuledCase one) {
        return parts(one).stream().map(Conditions::not).collect(toImmutableList());
    }

    private static void allEqual(RuledCase one, Condition first, Condition second) {
        ImmutableList<ImmutableList<Verdict>> verdicts = Judged.all(one.given(), first, second);
        assertThat(verdicts.get(1))
                .as("%s; %s", first.describe(), second.describe())
                .isEqualTo(verdicts.get(0));
    }
}
