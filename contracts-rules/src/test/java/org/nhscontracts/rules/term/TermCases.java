package org.nhscontracts.rules.term;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.joda.money.Money;
import org.nhscontracts.core.contract.ConditionPrecedent;
import org.nhscontracts.core.contract.ContractTerm;
import org.nhscontracts.core.contract.ExtensionOption;
import org.nhscontracts.core.contract.NoticePeriods;
import org.nhscontracts.core.contract.OptionHolder;
import org.nhscontracts.core.contract.Service;
import org.nhscontracts.core.contract.ServiceContract;
import org.nhscontracts.core.id.ConditionId;
import org.nhscontracts.core.id.ContractEdition;
import org.nhscontracts.core.id.ContractId;
import org.nhscontracts.core.id.EventId;
import org.nhscontracts.core.id.OptionId;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.id.PlanId;
import org.nhscontracts.core.party.Commissioner;
import org.nhscontracts.core.party.CommissionerRole;
import org.nhscontracts.core.party.Provider;
import org.nhscontracts.core.party.ProviderRole;
import org.nhscontracts.core.process.ContractEvent;
import org.nhscontracts.core.process.ContractSide;
import org.nhscontracts.core.process.Occurrence;
import org.nhscontracts.core.process.ReportContest;
import org.nhscontracts.core.process.ReportOrder;
import org.nhscontracts.core.time.CalendarMonths;
import org.nhscontracts.rules.catalogue.EditionCatalogue;
import org.nhscontracts.rules.catalogue.EditionRules;
import org.nhscontracts.rules.management.ExceptionReport;

/** Contracts, terms and events for the tests of this package. */
final class TermCases {

    static final LocalDate START = LocalDate.of(2024, 4, 1);
    static final LocalDate EXPIRY = LocalDate.of(2027, 3, 31);

    private TermCases() {}

    static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    static Money pounds(String sum) {
        return Money.parse("GBP " + sum);
    }

    static EditionRules edition(String name) {
        return EditionCatalogue.shipped().rules(ContractEdition.of(name)).orElseThrow();
    }

    static ContractTerm.Builder term() {
        return ContractTerm.builder().start(START).expiry(EXPIRY);
    }

    static ServiceContract.Builder contractOf(ContractTerm term) {
        return ServiceContract.builder()
                .id(ContractId.of("c1"))
                .title("community services")
                .term(term)
                .addService(Service.of("podiatry", "podiatry"))
                .addService(Service.of("nursing", "community nursing"))
                .addCommissioner(Commissioner.builder()
                        .organisation(OrganisationId.of("icb"))
                        .role(CommissionerRole.CO_ORDINATING)
                        .build())
                .addProvider(Provider.builder()
                        .organisation(OrganisationId.of("trust"))
                        .role(ProviderRole.CONTRACT_HOLDER)
                        .build());
    }

    static ServiceContract contract(ContractTerm term) {
        return contractOf(term).build();
    }

    static TermFacts.Builder facts(ContractTerm term, String asAt) {
        return facts(contract(term), asAt, "2024/25");
    }

    static TermFacts.Builder facts(ServiceContract contract, String asAt, String edition) {
        return TermFacts.builder().contract(contract).asAt(day(asAt)).edition(edition(edition));
    }

    static ConditionPrecedent condition(String id, String longstop, String satisfied) {
        return ConditionPrecedent.builder()
                .id(ConditionId.of(id))
                .what(id + " evidence")
                .longstop(Optional.of(longstop).filter(text -> !text.isEmpty()).map(LocalDate::parse))
                .satisfied(
                        Optional.of(satisfied).filter(text -> !text.isEmpty()).map(LocalDate::parse))
                .build();
    }

    /** W41: 24 months more, on six months' notice. */
    static ExtensionOption.Builder option() {
        return ExtensionOption.builder()
                .id(OptionId.of("more"))
                .exercisableBy(OptionHolder.COMMISSIONERS)
                .length(CalendarMonths.of(24));
    }

    static ExtensionOption onSixMonthsNotice() {
        return option().notice(CalendarMonths.of(6)).build();
    }

    static NoticePeriods notice(int months) {
        return NoticePeriods.builder()
                .byCommissioner(CalendarMonths.of(months))
                .byProvider(CalendarMonths.of(months))
                .build();
    }

    static ContractEvent event(String id, String date, Occurrence what) {
        return ContractEvent.of(id, day(date), what);
    }

    static ExceptionReport report(String id, String date, Optional<ReportContest> contest) {
        return new ExceptionReport(
                EventId.of(id),
                PlanId.of("rap-1"),
                day(date),
                ReportOrder.SINGLE,
                ContractSide.PROVIDER,
                ImmutableSet.of(),
                Optional.empty(),
                contest);
    }

    static TerminationRight right(TermFacts facts, TerminationGround ground) {
        return TerminationRights.of(facts).stream()
                .filter(right -> right.ground() == ground)
                .findFirst()
                .orElseThrow();
    }
}
