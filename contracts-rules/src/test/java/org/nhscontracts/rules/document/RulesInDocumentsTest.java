package org.nhscontracts.rules.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nhscontracts.rules.document.Documents.read;
import static org.nhscontracts.rules.document.Documents.refusal;
import static org.nhscontracts.rules.document.Documents.with;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nhscontracts.core.id.ClauseReference;
import org.nhscontracts.core.id.ContractEdition;
import org.nhscontracts.core.party.OrganisationKind;
import org.nhscontracts.rules.consequence.Consequence;
import org.nhscontracts.rules.consequence.ContractParty;
import org.nhscontracts.rules.consequence.Price;
import org.nhscontracts.rules.consequence.PriceBase;
import org.nhscontracts.rules.consequence.PriceCap;
import org.nhscontracts.rules.rule.Rule;
import org.nhscontracts.rules.rule.RuleSuspension;
import org.nhscontracts.rules.rule.TrajectoryEffect;

/** What a document says of rules beyond their condition: consequences, suspensions, to whom they apply. */
class RulesInDocumentsTest {

    private static final String BECAUSE = "    because: below standard three months running\n";

    @Test
    void readsConsequencesWithTheirPrices() {
        Rule rule = rule("""
                then:
                  - may: issue a Contract Performance Notice
                    party: Co-ordinating Commissioner
                    clause: GC9.4
                    edition: 2017/19
                  - must: pay
                    party: Provider
                    price:
                      percent: 2.50
                      of: Actual Monthly Value
                      floor: 80
                      caps: [{percent: 2.5, of: Actual Quarterly Value}]
                  - {must: pay, party: Provider, price: {pounds: 120, forEach: excess patient breach}}
                """);

        assertThat(rule.then())
                .containsExactly(
                        Consequence.permits(
                                        ContractParty.CO_ORDINATING_COMMISSIONER, "issue a Contract Performance Notice")
                                .under(ClauseReference.of("GC9.4", ContractEdition.of("2017/19"))),
                        Consequence.requires(ContractParty.PROVIDER, "pay")
                                .at(new Price(
                                        new BigDecimal("2.5"),
                                        PriceBase.ACTUAL_MONTHLY_VALUE,
                                        Optional.of(new BigDecimal("80")),
                                        ImmutableList.of(new PriceCap(
                                                new BigDecimal("2.5"), PriceBase.ACTUAL_QUARTERLY_VALUE)))),
                        Consequence.requires(ContractParty.PROVIDER, "pay")
                                .at(Price.pounds("120", PriceBase.EXCESS_PATIENT_BREACH)));
    }

    @Test
    void readsSuspensionsAndToWhomARuleApplies() {
        Rule rule = rule("""
                suspended:
                  - {from: 2013-04-01, until: 2013-06-30, because: a flood, clause: GC28}
                onlyFor: [company, NHS trust]
                whereTrajectory: lifts the rule
                """);

        assertThat(rule.suspensions())
                .containsExactly(RuleSuspension.builder()
                        .from(LocalDate.of(2013, 4, 1))
                        .until(LocalDate.of(2013, 6, 30))
                        .because("a flood")
                        .clause(ClauseReference.of("GC28"))
                        .build());
        assertThat(rule.onlyFor()).containsExactlyInAnyOrder(OrganisationKind.COMPANY, OrganisationKind.NHS_TRUST);
        assertThat(rule.whereTrajectory()).isEqualTo(TrajectoryEffect.LIFTS);
    }

    @ParameterizedTest
    @CsvSource({"none, NONE", "lifts the rule, LIFTS", "replaces the standard, REPLACES"})
    void readsWhatATrajectoryDoes(String words, TrajectoryEffect effect) {
        assertThat(rule("whereTrajectory: " + words + "\n").whereTrajectory()).isEqualTo(effect);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "then: [{party: Provider}]|62:12: rules[0].then[0]: found a map with party, expected a map with 'may', or a map"
                        + " with 'must'",
                "then: [{may: act, must: act, party: Provider}]|62:12: rules[0].then[0]: found a map with 'may', and a map with"
                        + " 'must', expected only one of them",
                "then: [{may: act}]|62:12: rules[0].then[0]: found no key 'party', expected who acts",
                "then: [{may: act, party: provider}]|62:30: rules[0].then[0].party: found 'provider', expected one of Provider,"
                        + " Commissioner, Co-ordinating Commissioner, parties; did you mean 'Provider'?",
                "then: [{may: act, party: Provider, edition: 2017/19}]|62:49: rules[0].then[0].edition: found an edition without"
                        + " a clause, expected 'clause' beside it",
                "then: [{may: act, party: Provider, price: {percent: 2}}]|62:47: rules[0].then[0].price: found no key 'of',"
                        + " expected a value of the contract",
                "then: [{may: act, party: Provider, price: {percent: 2, of: patient breach}}]|62:64: rules[0].then[0].price.of:"
                        + " found 'patient breach', expected one of Expected Monthly Value, Actual Monthly Value, Actual"
                        + " Quarterly Value, Expected Annual Contract Value",
                "then: [{may: act, party: Provider, price: {percent: 101, of: Actual Monthly Value}}]|62:57:"
                        + " rules[0].then[0].price.percent: found '101', expected at most 100",
                "then: [{may: act, party: Provider, price: {pounds: 0, forEach: period}}]|62:47: rules[0].then[0].price: found a"
                        + " rate of 0, expected more than 0",
                "then: [{may: act, party: Provider, price: {pounds: 1, forEach: period, caps: [{percent: 0, of: Actual Monthly"
                        + " Value}]}}]|62:83: rules[0].then[0].price.caps[0]: found 0 %, expected more than 0 and at most 100",
                "suspended: [{from: 2013-04-01}]|62:17: rules[0].suspended[0]: found no key 'because', expected some text",
                "suspended: [{from: 2013-04-01, until: 2013-03-01, because: x}]|62:17: rules[0].suspended[0]: found that until"
                        + " (2013-03-01) is before from (2013-04-01), expected values that go together",
                "onlyFor: [company, company]|62:24: rules[0].onlyFor[1]: found 'company' a second time, expected it once in this"
                        + " list",
                "onlyFor: [companies]|62:15: rules[0].onlyFor[0]: found 'companies', expected one of NHS trust, NHS foundation"
                        + " trust, primary care trust, clinical commissioning group, integrated care board, local authority,"
                        + " community interest company, company, GP federation, GP practice, charity, provider arm, regulator,"
                        + " partnership, other",
                "whereTrajectory: lifts|62:22: rules[0].whereTrajectory: found 'lifts', expected one of none, lifts the rule,"
                        + " replaces the standard"
            })
    void namesWhatIsWrongWithARule(String part, String message) {
        assertThat(refusal(with(BECAUSE, BECAUSE + "    " + part + "\n"))).isEqualTo("f:" + message);
    }

    private static Rule rule(String parts) {
        return read(with(BECAUSE, BECAUSE + parts.indent(4))).rules().rules().get(0);
    }
}
