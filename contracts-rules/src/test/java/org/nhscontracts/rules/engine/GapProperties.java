package org.nhscontracts.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.id.RuleId;
import org.nhscontracts.core.time.ReportingPeriod;
import org.nhscontracts.rules.condition.Condition;
import org.nhscontracts.rules.testing.ConditionArbitraries;
import org.nhscontracts.rules.testing.FactsArbitraries;
import org.nhscontracts.rules.testing.FactsCase;
import org.nhscontracts.rules.testing.GapFilling;
import org.nhscontracts.rules.testing.RuleArbitraries;
import org.nhscontracts.rules.verdict.Verdict;

/** Filling a gap never overturns a decision, of one reading and without conditions about gaps; {@link GapTest} shows both exceptions. */
class GapProperties {

    private static final RuleId RULE = RuleId.of("R1");

    @Provide
    Arbitrary<FactsCase> cases() {
        return FactsArbitraries.casesOfOneReading();
    }

    @Provide
    Arbitrary<Condition> conditions() {
        return ConditionArbitraries.treesWithoutNotReported(FactsArbitraries.KPIS);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void fillingAGapNeverOverturnsADecision(
            @ForAll("cases") FactsCase given, @ForAll("conditions") Condition condition, @ForAll long seed) {
        Plan plan = Plan.compile(RuleArbitraries.book(ImmutableList.of(condition)), given.kpis());
        Evaluation before = plan.evaluate(given.facts());
        Evaluation after = plan.evaluate(GapFilling.fill(given, seed).facts());
        assertThat(after.organisations(RULE)).isEqualTo(before.organisations(RULE));
        for (OrganisationId organisation : before.organisations(RULE)) {
            check(
                    before.column(RULE, organisation).orElseThrow(),
                    after.column(RULE, organisation).orElseThrow());
        }
    }

    private static void check(VerdictColumn before, VerdictColumn after) {
        for (ReportingPeriod period : before.axis()) {
            Verdict verdict = before.verdict(period);
            if (verdict == Verdict.UNDETERMINED) {
                assertThat(after.verdict(period)).isNotEqualTo(Verdict.NOT_APPLICABLE);
            } else {
                assertThat(after.verdict(period)).as(period.toString()).isEqualTo(verdict);
            }
        }
    }
}
