package org.nhscontracts.rules.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.nhscontracts.core.contract.ContractTerm;
import org.nhscontracts.core.contract.ExtensionOption;
import org.nhscontracts.core.contract.OptionHolder;
import org.nhscontracts.core.contract.ServiceContract;
import org.nhscontracts.core.id.ContractId;
import org.nhscontracts.core.id.OptionId;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.party.Commissioner;
import org.nhscontracts.core.party.CommissionerRole;
import org.nhscontracts.core.party.Organisation;
import org.nhscontracts.core.party.OrganisationKind;
import org.nhscontracts.core.party.Provider;
import org.nhscontracts.core.party.ProviderRole;
import org.nhscontracts.core.process.ContractEvent;
import org.nhscontracts.core.time.CalendarMonths;
import org.nhscontracts.core.time.PeriodKind;
import org.nhscontracts.core.time.ReportingPeriod;
import org.nhscontracts.rules.catalogue.EditionCatalogue;
import org.nhscontracts.rules.contractfile.ContractFile;
import org.nhscontracts.rules.contractfile.PaymentTerms;
import org.nhscontracts.rules.contractfile.StatedValue;
import org.nhscontracts.rules.payment.Balance;
import org.nhscontracts.rules.testing.EventArbitraries;

/** Whatever happens under a contract, what is stored of it reads back as it was, and its money adds up. */
class StoredStateProperties {

    private static final OrganisationId NORTH = OrganisationId.of("north");
    private static final OrganisationId SOUTH = OrganisationId.of("south");
    private static final int MOST_EVENTS = 30;

    @Property(tries = 150)
    void aStateReadsBackAsItWasWritten(@ForAll("assessments") ContractAssessment assessment) {
        ContractState state = ContractState.of(assessment);

        ContractState read = ContractStateJson.read("state", ContractStateJson.write(state));

        assertThat(read).isEqualTo(state);
        assertThat(processes(read.management())).isEqualTo(processes(assessment.management()));
        assertThat(read.statement().map(ContractStatement::ledger))
                .isEqualTo(assessment.statement().map(ContractStatement::ledger));
    }

    /** An edition made in Java lists no sources, one that was read does, so the rules themselves may differ. */
    private static List<Map<String, Object>> processes(ManagementAssessment management) {
        return management.state().processes().values().stream()
                .map(ProcessJson::of)
                .toList();
    }

    @Property(tries = 150)
    void anAssessmentReadsBackAsItWasWritten(@ForAll("assessments") ContractAssessment assessment) {
        assertThat(StoredAssessment.read("stored", AssessmentJson.write(assessment)))
                .isEqualTo(StoredAssessment.of(assessment));
    }

    @Property(tries = 150)
    void moneyAddsUpOnEveryDay(@ForAll("assessments") ContractAssessment assessment) {
        ContractStatement statement = assessment.statement().orElseThrow();
        statement.ledger().entries().forEach(entry -> {
            Balance balance = statement.ledger().balance(entry.date());
            assertThat(balance.due().plus(balance.interest()))
                    .isEqualTo(balance.paid()
                            .plus(balance.outstanding())
                            .plus(balance.withheld())
                            .plus(balance.retained())
                            .plus(balance.deducted()));
        });
        assertThat(statement.balance(NORTH).plus(statement.balance(SOUTH))).isEqualTo(statement.balance());
    }

    @Property(tries = 20)
    void assessmentsAreTheSameInParallel(@ForAll("assessments") ContractAssessment assessment) {
        AssessmentOptions options = AssessmentOptions.builder()
                .asAt(assessment.asAt())
                .editions(assessment.management().context().catalogue())
                .build();
        List<ContractAssessment> parallel = IntStream.range(0, 8)
                .parallel()
                .mapToObj(same -> ContractAssessment.assess(assessment.file(), options))
                .toList();
        assertThat(parallel).allSatisfy(one -> assertThat(one.statement()).isEqualTo(assessment.statement()));
    }

    @Provide
    Arbitrary<ContractAssessment> assessments() {
        Arbitrary<Long> pence = Arbitraries.longs().between(0, 1_000_000_007L);
        return EventArbitraries.editions()
                .flatMap(rules -> Combinators.combine(
                                EventArbitraries.logs(rules, MOST_EVENTS),
                                pence,
                                pence,
                                Arbitraries.integers().between(0, 900))
                        .as((events, north, south, days) -> ContractAssessment.assess(
                                file(events, north, south),
                                AssessmentOptions.builder()
                                        .asAt(EventArbitraries.FIRST_DAY.plusDays(days))
                                        .editions(EditionCatalogue.of(ImmutableList.of(rules)))
                                        .build())));
    }

    private static ContractFile file(ImmutableList<ContractEvent> events, long north, long south) {
        PaymentTerms.Builder payment = PaymentTerms.builder();
        LocalDate start = EventArbitraries.FIRST_DAY;
        for (int month = 0; month < 30; month++) {
            ReportingPeriod period = ReportingPeriod.of(PeriodKind.MONTH, start.plusMonths(month));
            payment.addActual(value(NORTH, period, north + month), value(SOUTH, period, south));
        }
        ContractFile.Builder file = ContractFile.builder();
        file.contract(contract(start))
                .addOrganisations(
                        Organisation.of("north", OrganisationKind.INTEGRATED_CARE_BOARD, "North"),
                        Organisation.of("south", OrganisationKind.INTEGRATED_CARE_BOARD, "South"),
                        Organisation.of("trust", OrganisationKind.NHS_TRUST, "Trust"))
                .addAllEvents(events)
                .payment(payment.build());
        return file.build();
    }

    private static StatedValue value(OrganisationId who, ReportingPeriod period, long pence) {
        return new StatedValue(who, period, Money.ofMinor(CurrencyUnit.GBP, pence), Optional.empty());
    }

    private static ServiceContract contract(LocalDate start) {
        return ServiceContract.builder()
                .id(ContractId.of("c"))
                .title("A contract")
                .term(ContractTerm.builder()
                        .start(start)
                        .expiry(start.plusYears(10))
                        .addOption(ExtensionOption.builder()
                                .id(OptionId.of("more"))
                                .exercisableBy(OptionHolder.COMMISSIONERS)
                                .length(CalendarMonths.of(24))
                                .build())
                        .build())
                .addCommissioners(
                        Commissioner.of(NORTH, CommissionerRole.CO_ORDINATING),
                        Commissioner.of(SOUTH, CommissionerRole.ASSOCIATE))
                .addProvider(Provider.of(OrganisationId.of("trust"), ProviderRole.CONTRACT_HOLDER))
                .build();
    }
}
