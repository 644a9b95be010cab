package org.nhscontracts.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.kpi.Kpi;
import org.nhscontracts.core.kpi.TargetPurpose;
import org.nhscontracts.core.time.ReportingPeriod;
import org.nhscontracts.rules.condition.Condition;
import org.nhscontracts.rules.condition.Conditions;
import org.nhscontracts.rules.rule.Rule;
import org.nhscontracts.rules.rule.RuleBook;
import org.nhscontracts.rules.testing.FactsArbitraries;
import org.nhscontracts.rules.testing.FactsCase;
import org.nhscontracts.rules.testing.RuleArbitraries;
import org.nhscontracts.rules.verdict.Verdict;

class ReferenceProperties {

    @Provide
    Arbitrary<FactsCase> cases() {
        return FactsArbitraries.cases();
    }

    @Provide
    Arbitrary<RuleBook> books() {
        return RuleArbitraries.books(FactsArbitraries.KPIS);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void everyVerdictIsThatOfTheReference(@ForAll("cases") FactsCase given, @ForAll("books") RuleBook book) {
        Evaluation evaluation = Plan.compile(book, given.kpis()).evaluate(given.facts());
        for (Rule rule : book.rules()) {
            ImmutableSet<OrganisationId> organisations = ReferenceEvaluator.organisations(given, rule.when());
            assertThat(evaluation.organisations(rule.id())).containsExactlyInAnyOrderElementsOf(organisations);
            for (OrganisationId organisation : organisations) {
                check(given, rule, organisation, evaluation);
            }
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void everyFindingIsThatOfTheReference(@ForAll("cases") FactsCase given) {
        Facts facts = given.facts();
        Evaluation evaluation = Plan.compile(RuleBook.of(), given.kpis()).evaluate(facts);
        for (Kpi kpi : given.kpis()) {
            Condition achieves = Conditions.achieves(kpi.id().value());
            for (OrganisationId organisation : ReferenceEvaluator.organisations(given, achieves)) {
                ReferenceEvaluator reference = new ReferenceEvaluator(given, organisation);
                ReadingGroup group = facts.judged(kpi.id(), organisation).orElseThrow();
                for (KpiFinding finding : evaluation.findings(kpi, TargetPurpose.CONTRACT_STANDARD, group)) {
                    assertThat(finding.outcome().achieved())
                            .as("%s", finding)
                            .isEqualTo(reference.verdict(achieves, finding.period()));
                }
            }
        }
    }

    private static void check(FactsCase given, Rule rule, OrganisationId organisation, Evaluation evaluation) {
        VerdictColumn column = evaluation.column(rule.id(), organisation).orElseThrow();
        ImmutableList<ReportingPeriod> periods = ReferenceEvaluator.periods(given, rule.when());
        assertThat(column.axis().periods()).isEqualTo(periods);
        ReferenceEvaluator reference = new ReferenceEvaluator(given, organisation);
        for (ReportingPeriod period : periods) {
            Verdict expected = reference.verdict(rule.when(), period);
            assertThat(column.verdict(period))
                    .as("%s of %s in %s", rule.when().describe(), organisation, period)
                    .isEqualTo(expected);
        }
    }
}
