package org.nhscontracts.rules.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nhscontracts.rules.document.Documents.SOUND;
import static org.nhscontracts.rules.document.Documents.read;
import static org.nhscontracts.rules.document.Documents.refusal;
import static org.nhscontracts.rules.document.Documents.with;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.nhscontracts.core.contract.ConditionPrecedent;
import org.nhscontracts.core.contract.ContractLink;
import org.nhscontracts.core.contract.ContractTerm;
import org.nhscontracts.core.contract.ExtensionOption;
import org.nhscontracts.core.contract.NoticePeriods;
import org.nhscontracts.core.contract.OptionHolder;
import org.nhscontracts.core.contract.Recurrence;
import org.nhscontracts.core.contract.Service;
import org.nhscontracts.core.contract.Variation;
import org.nhscontracts.core.contract.VariationChange;
import org.nhscontracts.core.contract.VariationKind;
import org.nhscontracts.core.id.ConditionId;
import org.nhscontracts.core.id.EventId;
import org.nhscontracts.core.id.KpiId;
import org.nhscontracts.core.id.OptionId;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.id.ServiceId;
import org.nhscontracts.core.id.VariationId;
import org.nhscontracts.core.kpi.Operator;
import org.nhscontracts.core.kpi.Target;
import org.nhscontracts.core.kpi.TargetPurpose;
import org.nhscontracts.core.kpi.Threshold;
import org.nhscontracts.core.party.Commissioner;
import org.nhscontracts.core.party.CommissionerRole;
import org.nhscontracts.core.party.Provider;
import org.nhscontracts.core.party.ProviderRole;
import org.nhscontracts.core.process.ContractSide;
import org.nhscontracts.core.process.DebtNotified;
import org.nhscontracts.core.process.DebtPaid;
import org.nhscontracts.core.process.EndGround;
import org.nhscontracts.core.process.EndNoticeGiven;
import org.nhscontracts.core.process.ExtensionExercised;
import org.nhscontracts.core.process.MaterialBreachCured;
import org.nhscontracts.core.process.MaterialBreachNotified;
import org.nhscontracts.core.process.ServicesResumed;
import org.nhscontracts.core.process.ServicesSuspended;
import org.nhscontracts.core.source.YesNo;
import org.nhscontracts.core.time.CalendarMonths;

/** The Contract Term, variations, and events of the term as a document writes them. */
class TermsInDocumentsTest {

    private static final String TERM = with("    expiry: 2015-09-30\n", """
                expiry: 2015-09-30
                expectedStart: 2012-09-01
                conditions:
                  - {id: registered, what: registration, longstop: 2012-12-31, satisfied: 2012-09-20, evidence: certificate}
                  - {id: insured, what: insurance}
                options:
                  - {id: longer, exercisableBy: both agreeing, length: 2 years, times: 2, notice: 6 months, allServices: 'yes',
                     exercised: [2015-03-31]}
                noFaultNotice: {commissioner: 12 months, provider: 1 year}
            """);

    @Test
    void aTermWithAllThatItMayHave() {
        ContractTerm term = read(TERM).contract().term();

        assertThat(term.expectedStart()).contains(LocalDate.of(2012, 9, 1));
        assertThat(term.conditions())
                .containsExactly(
                        ConditionPrecedent.builder()
                                .id(ConditionId.of("registered"))
                                .what("registration")
                                .longstop(LocalDate.of(2012, 12, 31))
                                .satisfied(LocalDate.of(2012, 9, 20))
                                .evidence("certificate")
                                .build(),
                        ConditionPrecedent.builder()
                                .id(ConditionId.of("insured"))
                                .what("insurance")
                                .build());
        assertThat(term.options())
                .containsExactly(ExtensionOption.builder()
                        .id(OptionId.of("longer"))
                        .exercisableBy(OptionHolder.BOTH_AGREEING)
                        .length(CalendarMonths.of(24))
                        .times(2)
                        .notice(CalendarMonths.of(6))
                        .allServices(YesNo.YES)
                        .addExercised(LocalDate.of(2015, 3, 31))
                        .build());
        assertThat(term.notice())
                .contains(NoticePeriods.builder()
                        .byCommissioner(CalendarMonths.of(12))
                        .byProvider(CalendarMonths.of(12))
                        .build());
    }

    @Test
    void everythingWrongWithATermIsNamed() {
        assertThat(refusal(with("    expiry: 2015-09-30\n", """
                    expiry: 2015-09-30
                    conditions:
                      - {id: registered, what: registration}
                      - {id: registered, what: licence}
                    options:
                      - {id: longer, exercisableBy: both, length: 2 month, times: 0, notice: 0 months,
                         exercised: [2015-03-31, 2015-03-31]}
                    noFaultNotice: {commissioner: 30 days}
                """))).isEqualTo("""
                f:10:14: contract.term.conditions[1].id: found 'registered' a second time, expected every condition precedent once \
                (it first stands in line 9)
                f:12:37: contract.term.options[0].exercisableBy: found 'both', expected one of commissioners, provider, both agreeing
                f:12:67: contract.term.options[0].times: found '0', expected at least 1
                f:12:78: contract.term.options[0].notice: found '0 months', expected a number of months or years such as '6 months' \
                or '2 years'
                f:13:34: contract.term.options[0].exercised[1]: found '2015-03-31' a second time, expected it once in this list
                f:14:35: contract.term.noFaultNotice.commissioner: found '30 days', expected a number of months or years such as \
                '6 months' or '2 years'""");
    }

    private static final String VARIED = variations("""
                - id: v1
                  agreed: 2013-06-01
                  from: 2013-04-01
                  kind: service
                  changes:
                    - {kpi: INT4H, target: {purpose: contract standard, threshold: '>= 96'}}
                    - {kpiAdded: PUB}
                    - {kpiRemoved: PLAN}
                    - {value: -1000.5, recurrence: per year}
                    - {serviceAdded: {id: therapy, name: Therapy, areas: [Ipswich]}}
                    - {providerAdded: {organisation: acme, role: partner, services: [therapy]}}
                    - {commissionerAdded: {organisation: acme, role: associate}}
                  note: a year of growth
                - id: v2
                  from: 2014-04-01
                  kind: national
                  changes:
                    - {serviceRemoved: therapy}
                    - {providerRemoved: acme}
                    - {commissionerRemoved: acme}
                    - {expiry: 2016-09-30}
            """);

    private static String variations(String variations) {
        return with("organisations:\n", "  variations:\n" + variations.indent(0) + "organisations:\n");
    }

    @Test
    void variationsOfEveryKind() {
        ImmutableList<Variation> variations = read(VARIED).contract().variations();
        OrganisationId acme = OrganisationId.of("acme");
        ServiceId therapy = ServiceId.of("therapy");

        assertThat(variations)
                .containsExactly(
                        Variation.builder()
                                .id(VariationId.of("v1"))
                                .agreed(LocalDate.of(2013, 6, 1))
                                .from(LocalDate.of(2013, 4, 1))
                                .kind(VariationKind.SERVICE)
                                .addChange(new VariationChange.ThresholdChanged(
                                        KpiId.of("INT4H"),
                                        Target.builder()
                                                .purpose(TargetPurpose.CONTRACT_STANDARD)
                                                .threshold(Threshold.of(Operator.AT_LEAST, "96"))
                                                .build()))
                                .addChange(new VariationChange.KpiAdded(KpiId.of("PUB")))
                                .addChange(new VariationChange.KpiRemoved(KpiId.of("PLAN")))
                                .addChange(new VariationChange.ValueChanged(
                                        Money.of(CurrencyUnit.GBP, new BigDecimal("-1000.50")), Recurrence.PER_YEAR))
                                .addChange(new VariationChange.ServiceAdded(Service.builder()
                                        .id(therapy)
                                        .name("Therapy")
                                        .addArea("Ipswich")
                                        .build()))
                                .addChange(new VariationChange.ProviderAdded(Provider.builder()
                                        .organisation(acme)
                                        .role(ProviderRole.PARTNER)
                                        .addService(therapy)
                                        .build()))
                                .addChange(new VariationChange.CommissionerAdded(Commissioner.builder()
                                        .organisation(acme)
                                        .role(CommissionerRole.ASSOCIATE)
                                        .build()))
                                .note("a year of growth")
                                .build(),
                        Variation.builder()
                                .id(VariationId.of("v2"))
                                .from(LocalDate.of(2014, 4, 1))
                                .kind(VariationKind.NATIONAL)
                                .addChange(new VariationChange.ServiceRemoved(therapy))
                                .addChange(new VariationChange.ProviderRemoved(acme))
                                .addChange(new VariationChange.CommissionerRemoved(acme))
                                .addChange(new VariationChange.ExpiryChanged(LocalDate.of(2016, 9, 30)))
                                .build());
    }

    @Test
    void everythingWrongWithAVariationIsNamed() {
        assertThat(refusal(variations("""
                    - id: v1
                      from: 2013-04-01
                      kind: service
                      changes:
                        - {kpi: INT4, target: {purpose: contract standard, threshold: '<= 96'}}
                        - {kpi: INT4H, target: {purpose: contract standard, threshold: '<= 96'}}
                        - {value: 1.234, recurrence: per year}
                        - {serviceRemoved: nursin}
                        - {providerAdded: {organisation: acme, role: partner, services: [none]}}
                        - {commissionerRemoved: nobody}
                        - {kpiAdded: INT4H, kpiRemoved: INT4H}
                    - {id: v1, from: 2014-01-01, kind: other, changes: [{expiry: 2016-01-01}]}
                """))).isEqualTo("""
                f:23:17: contract.variations[0].changes[0].kpi: found 'INT4', expected one of INT4H, PUB, WAIT, PLAN; did you mean 'INT4H'?
                f:24:72: contract.variations[0].changes[1].target.threshold: found '<= 96', expected '>=', '>', '=' or 'between', as \
                the direction is 'higher'
                f:25:19: contract.variations[0].changes[2].value: found '1.234', expected a sum in pounds with at most two decimals, \
                perhaps less than nothing, such as 512772 or -400000
                f:26:28: contract.variations[0].changes[3].serviceRemoved: found 'nursin', expected nursing; did you mean 'nursing'?
                f:27:74: contract.variations[0].changes[4].providerAdded.services[0]: found 'none', expected nursing
                f:28:33: contract.variations[0].changes[5].commissionerRemoved: found 'nobody', expected one of west-ccg, acme
                f:29:11: contract.variations[0].changes[6]: found a map with 'kpiAdded', and a map with 'kpiRemoved', expected only \
                one of them
                f:30:12: contract.variations[1].id: found 'v1' a second time, expected every variation once (it first stands in \
                line 19)""");
    }

    @Test
    void aVariationThatDoesNotFitIsNamedWhereItStands() {
        assertThat(refusal(variations("""
                    - {id: v1, from: 2013-04-01, kind: service, changes: [{kpiRemoved: PUB}]}
                    - {id: v2, from: 2013-04-01, kind: service, changes: [{serviceAdded: {id: nursing, name: again}}]}
                """)))
                .isEqualTo(
                        "f:20:7: contract.variations[1]: found that service nursing is added, but the contract has it already,"
                                + " expected values that go together");
    }

    @Test
    void aLinkWithTheNoticeThatEndedItAndItsModifications() {
        ContractLink link = read(links("""
                    - kind: predecessor
                      contract: before
                      title: Before
                      noticeGiven: 2011-10-01
                      noticePeriod: 12 months
                      modifications:
                        - {id: m1, from: 2011-01-01, kind: service, changes: [{kpiRemoved: OTHER}, {serviceRemoved: other}]}
                """)).contract().links().get(0);

        assertThat(link.noticeGiven()).contains(LocalDate.of(2011, 10, 1));
        assertThat(link.noticePeriod()).contains(CalendarMonths.of(12));
        assertThat(link.modifications())
                .extracting(Variation::changes)
                .containsExactly(ImmutableList.of(
                        new VariationChange.KpiRemoved(KpiId.of("OTHER")),
                        new VariationChange.ServiceRemoved(ServiceId.of("other"))));
    }

    @Test
    void theLengthOfANoticeDoesNotStandAlone() {
        assertThat(refusal(
                        links("    - {kind: predecessor, contract: before, title: Before, noticePeriod: 12 months}\n")))
                .isEqualTo(
                        "f:19:7: contract.links[0]: found the length of a notice, expected the day on which it was given with it");
    }

    private static String links(String links) {
        return with("organisations:\n", "  links:\n" + links.indent(0) + "organisations:\n");
    }

    @Test
    void eventsOfTheTerm() {
        assertThat(read(TERM + """
                events:
                  - {id: e1, date: 2015-03-31, extensionExercised: longer}
                  - {id: e2, date: 2015-04-01, endNotice: {by: Co-ordinating Commissioner, ground: no fault, endsOn: 2016-04-01}}
                  - {id: e3, date: 2015-04-02, servicesSuspended: {because: unsafe}}
                  - {id: e4, date: 2015-04-03, servicesResumed: {services: [nursing]}}
                  - {id: e5, date: 2015-04-04, debtNotified: {pounds: 3000001}}
                  - {id: e6, date: 2015-04-05, debtPaid: e5}
                  - {id: e7, date: 2015-04-06, materialBreachNotified: {by: Provider, what: records not kept}}
                  - {id: e8, date: 2015-04-07, materialBreachCured: e7}
                """).events())
                .extracting(event -> event.what())
                .containsExactly(
                        new ExtensionExercised(OptionId.of("longer")),
                        new EndNoticeGiven(
                                ContractSide.CO_ORDINATING_COMMISSIONER,
                                EndGround.NO_FAULT,
                                Optional.of(LocalDate.of(2016, 4, 1))),
                        new ServicesSuspended(ImmutableSet.of(), Optional.of("unsafe")),
                        new ServicesResumed(ImmutableSet.of(ServiceId.of("nursing"))),
                        new DebtNotified(Money.of(CurrencyUnit.GBP, 3_000_001)),
                        new DebtPaid(EventId.of("e5")),
                        new MaterialBreachNotified(ContractSide.PROVIDER, "records not kept"),
                        new MaterialBreachCured(EventId.of("e7")));
    }

    @Test
    void whatEventsOfTheTermNameMustBeThere() {
        assertThat(refusal(TERM + """
                events:
                  - {id: e1, date: 2015-03-31, extensionExercised: shorter}
                  - {id: e3, date: 2015-04-02, servicesSuspended: {services: [nursin]}}
                  - {id: e5, date: 2015-04-04, debtNotified: {pounds: -1}}
                """)).isEqualTo("""
                f:86:52: events[0].extensionExercised: found 'shorter', expected longer
                f:87:63: events[1].servicesSuspended.services[0]: found 'nursin', expected nursing; did you mean 'nursing'?
                f:88:55: events[2].debtNotified.pounds: found '-1', expected a sum in pounds with at most two decimals such as \
                140000000 or 516996.50""");
        assertThat(refusal(SOUND + "events:\n- {id: e6, date: 2015-04-05, debtPaid: e9}\n"))
                .isEqualTo(
                        "f:78:40: events[0].debtPaid: found 'e9', expected an earlier event, of which there is none");
    }
}
