package org.nhscontracts.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.id.RuleId;
import org.nhscontracts.core.time.PeriodKind;
import org.nhscontracts.core.time.ReportingPeriod;
import org.nhscontracts.rules.testing.CustomConditions;
import org.nhscontracts.rules.testing.RuledCase;
import org.nhscontracts.rules.testing.RuledCaseArbitraries;
import org.nhscontracts.rules.verdict.Verdict;

/** A sheet that is filled again and again holds what an evaluation keeps. */
class VerdictSheetProperties {

    @Provide
    Arbitrary<RuledCase> cases() {
        return RuledCaseArbitraries.cases();
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void holdsTheVerdictsOfAnEvaluation(@ForAll("cases") RuledCase one) {
        Plan plan = Plan.compile(one.book(), one.given().kpis(), CustomConditions.REGISTRY);
        Facts facts = one.given().facts();
        Evaluation evaluation = plan.evaluate(facts);
        for (PeriodKind kind : PeriodKind.values()) {
            Optional<VerdictSheet> sheet = plan.sheet(facts, kind);
            sheet.ifPresent(
                    held -> held.organisations().forEach(organisation -> check(held.fill(organisation), evaluation)));
        }
    }

    private static void check(VerdictSheet sheet, Evaluation evaluation) {
        for (int rule = 0; rule < sheet.rules().size(); rule++) {
            RuleId id = sheet.rules().get(rule);
            int number = rule;
            for (int index = 0; index < sheet.axis().size(); index++) {
                ReportingPeriod period = sheet.axis().period(index);
                assertThat(sheet.verdict(rule, index))
                        .as("%s for %s in %s", id, sheet.organisation(), period)
                        .isEqualTo(evaluation.verdict(id, sheet.organisation(), period));
            }
            assertThat(sheet.count(rule, Verdict.HOLDS)).isEqualTo((int)
                    IntStream.range(0, sheet.axis().size())
                            .filter(index -> sheet.verdict(number, index) == Verdict.HOLDS)
                            .count());
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE, tries = 20)
    void refusesAnOrganisationThatNoRuleJudges(@ForAll("cases") RuledCase one) {
        Plan.compile(one.book(), one.given().kpis(), CustomConditions.REGISTRY)
                .sheet(one.given().facts(), PeriodKind.MONTH)
                .ifPresent(sheet -> assertThatExceptionOfType(IllegalArgumentException.class)
                        .isThrownBy(() -> sheet.fill(OrganisationId.of("nobody-at-all")))
                        .withMessage("found organisation nobody-at-all, which no rule judges"));
    }
}
