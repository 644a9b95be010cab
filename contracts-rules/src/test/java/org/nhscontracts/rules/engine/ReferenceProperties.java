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
import org.nhscontracts.rules.testing.CustomConditions;
import org.nhscontracts.rules.testing.FactsArbitraries;
import org.nhscontracts.rules.testing.FactsCase;
import org.nhscontracts.rules.testing.RuledCase;
import org.nhscontracts.rules.testing.RuledCaseArbitraries;
import org.nhscontracts.rules.verdict.Verdict;

class ReferenceProperties {

    @Provide
    Arbitrary<RuledCase> ruled() {
        return RuledCaseArbitraries.cases();
    }

    @Provide
    Arbitrary<FactsCase> cases() {
        return FactsArbitraries.cases();
    }

    @Property(edgeCases = EdgeCasesMode.NONE, tries = 2_000)
    void everyVerdictIsThatOfTheReference(@ForAll("ruled") RuledCase one) {
        ReferenceRules reference = new ReferenceRules(one.given().evidence(), CustomConditions.REGISTRY);
        Evaluation evaluation = Judged.evaluate(one.given(), one.book());
        for (Rule rule : one.book().rules()) {
            ImmutableSet<OrganisationId> organisations = reference.organisations(rule.when());
            assertThat(evaluation.organisations(rule.id()))
                    .as(rule.describe())
                    .containsExactlyInAnyOrderElementsOf(organisations);
            for (OrganisationId organisation : organisations) {
                check(reference, rule, organisation, evaluation);
            }
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void everyFindingIsThatOfTheReference(@ForAll("cases") FactsCase given) {
        Facts facts = given.facts();
        ReferenceRules reference = new ReferenceRules(given.evidence(), CustomConditions.REGISTRY);
        Evaluation evaluation = Plan.compile(RuleBook.of(), given.kpis()).evaluate(facts);
        for (Kpi kpi : given.kpis()) {
            Condition achieves = Conditions.achieves(kpi.id().value());
            for (OrganisationId organisation : reference.organisations(achieves)) {
                ReadingGroup group = facts.judged(kpi.id(), organisation).orElseThrow();
                ImmutableList<KpiFinding> findings = evaluation.findings(kpi, TargetPurpose.CONTRACT_STANDARD, group);
                assertThat(findings)
                        .as("%s of %s", kpi, organisation)
                        .extracting(finding -> finding.outcome().achieved())
                        .isEqualTo(reference.verdicts(achieves, organisation));
            }
        }
    }

    private static void check(ReferenceRules reference, Rule rule, OrganisationId organisation, Evaluation evaluation) {
        VerdictColumn column = evaluation.column(rule.id(), organisation).orElseThrow();
        ImmutableList<ReportingPeriod> periods = reference.periods(rule.when());
        assertThat(column.axis().periods()).isEqualTo(periods);
        ImmutableList<Verdict> expected = reference.verdicts(rule, organisation);
        for (int i = 0; i < periods.size(); i++) {
            ReportingPeriod period = periods.get(i);
            assertThat(column.verdict(period))
                    .as(() -> "%s for %s in %s: %s"
                            .formatted(
                                    rule.describe(),
                                    organisation,
                                    period,
                                    trace(evaluation, rule, organisation, period)))
                    .isEqualTo(expected.get(i));
            assertThat(evaluation.verdict(rule.id(), organisation, period)).isEqualTo(expected.get(i));
        }
    }

    /** Where the quick path and the exact one differ, that stands in its place. */
    private static String trace(Evaluation evaluation, Rule rule, OrganisationId organisation, ReportingPeriod period) {
        try {
            return String.join("\n", TraceWords.lines(evaluation.explain(rule.id(), organisation, period)));
        } catch (IllegalStateException contradiction) {
            return String.valueOf(contradiction.getMessage());
        }
    }
}
