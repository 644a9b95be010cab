package org.nhscontracts.rules.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nhscontracts.core.contract.ContractTerm;
import org.nhscontracts.core.contract.Service;
import org.nhscontracts.core.contract.ServiceContract;
import org.nhscontracts.core.handover.ConditionCategory;
import org.nhscontracts.core.handover.HandoverCondition;
import org.nhscontracts.core.handover.LeadTime;
import org.nhscontracts.core.handover.ServiceHandover;
import org.nhscontracts.core.id.ConditionId;
import org.nhscontracts.core.id.ContractId;
import org.nhscontracts.core.id.HandoverId;
import org.nhscontracts.core.id.ServiceId;
import org.nhscontracts.core.party.Commissioner;
import org.nhscontracts.core.party.CommissionerRole;
import org.nhscontracts.core.party.Organisation;
import org.nhscontracts.core.party.OrganisationKind;
import org.nhscontracts.core.party.Provider;
import org.nhscontracts.core.party.ProviderRole;
import org.nhscontracts.rules.catalogue.EditionCatalogue;
import org.nhscontracts.rules.contractfile.ContractFile;
import org.nhscontracts.rules.term.DiaryEntry;
import org.nhscontracts.rules.term.DiaryKind;

/** The coming days of many contracts. */
final class ContractDiaryTest {

    private static final Organisation BOARD = Organisation.of("icb", OrganisationKind.INTEGRATED_CARE_BOARD, "A board");
    private static final Organisation TRUST = Organisation.of("trust", OrganisationKind.NHS_TRUST, "A trust");
    private static final ServiceId NURSING = ServiceId.of("nursing");

    private static ContractFile file(String id, LocalDate start) {
        ServiceContract contract = ServiceContract.builder()
                .id(ContractId.of(id))
                .title("Contract " + id)
                .term(ContractTerm.of(start, start.plusYears(1).minusDays(1)))
                .addCommissioner(Commissioner.of(BOARD.id(), CommissionerRole.CO_ORDINATING))
                .addProvider(Provider.of(TRUST.id(), ProviderRole.CONTRACT_HOLDER))
                .addService(Service.builder().id(NURSING).name("Nursing").build())
                .build();
        ServiceHandover handover = ServiceHandover.builder()
                .id(HandoverId.of("h"))
                .title("A handover")
                .incoming(TRUST.id())
                .addService(NURSING)
                .planned(start)
                .addCondition(HandoverCondition.builder()
                        .id(ConditionId.of("board"))
                        .what("a mobilisation board")
                        .category(ConditionCategory.GOVERNANCE)
                        .lead(LeadTime.weeks(8))
                        .build())
                .build();
        return ContractFile.builder()
                .contract(contract)
                .addOrganisation(BOARD)
                .addOrganisation(TRUST)
                .addHandover(handover)
                .build();
    }

    private static ContractDiary diary(LocalDate from, int days, ContractFile... files) {
        return ContractDiary.of(List.of(files), from, days, EditionCatalogue.shipped());
    }

    @Test
    void goes_by_day_over_all_contracts_and_names_each_once() {
        ContractFile late = file("late", LocalDate.of(2025, 6, 1));
        ContractFile early = file("early", LocalDate.of(2025, 4, 1));
        ContractDiary diary = diary(LocalDate.of(2025, 3, 31), 63, late, early, late);
        assertThat(diary.contracts().values()).containsExactly("Contract late", "Contract early");
        assertThat(diary.until()).isEqualTo(LocalDate.of(2025, 6, 1));
        assertThat(diary.entries())
                .isSorted()
                .extracting(DiaryEntry::date, one -> one.contract().value(), DiaryEntry::kind)
                .containsExactly(
                        tuple(LocalDate.of(2025, 4, 1), "early", DiaryKind.START),
                        tuple(LocalDate.of(2025, 4, 1), "early", DiaryKind.HANDOVER),
                        tuple(LocalDate.of(2025, 4, 6), "late", DiaryKind.HANDOVER_CONDITION),
                        tuple(LocalDate.of(2025, 6, 1), "late", DiaryKind.START),
                        tuple(LocalDate.of(2025, 6, 1), "late", DiaryKind.HANDOVER));
    }

    @Test
    void what_was_due_before_stays_until_the_planned_date_has_passed() {
        ContractFile file = file("c", LocalDate.of(2025, 4, 1));
        assertThat(diary(LocalDate.of(2025, 4, 1), 1, file).outstanding())
                .extracting(DiaryEntry::what)
                .containsExactly("due (overdue): a mobilisation board");
        assertThat(diary(LocalDate.of(2025, 4, 2), 1, file).outstanding()).isEmpty();
    }

    @Test
    void looks_at_each_contract_as_of_the_first_day() {
        ContractFile file = file("c", LocalDate.of(2025, 4, 1));
        assertThat(diary(LocalDate.of(2024, 1, 1), 1, file).entries()).isEmpty();
        assertThat(diary(LocalDate.of(2026, 3, 31), 1, file).entries())
                .extracting(DiaryEntry::kind)
                .containsExactly(DiaryKind.EXPIRY);
    }

    @Test
    void less_than_a_day_is_refused() {
        assertThatThrownBy(() -> diary(LocalDate.of(2025, 4, 1), 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("diary: found 0 days, expected at least 1");
    }
}
