package org.nhscontracts.core.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.nhscontracts.core.id.ContractId;
import org.nhscontracts.core.testing.CoreDomain;
import org.nhscontracts.core.time.ReportingPeriod;

@Domain(CoreDomain.class)
class ContractProperties {

    @Property
    void contractYearsHaveAllDaysOfTheTermAndNoOther(@ForAll ContractTerm term) {
        assertThat(term.contractYears().stream()
                        .map(ReportingPeriod::dates)
                        .mapToInt(dates -> dates.lengthInDays())
                        .sum())
                .isEqualTo(term.days());
        assertThat(term.contractYears().get(0).firstDay()).isEqualTo(term.start());
        assertThat(term.contractYears().get(term.contractYears().size() - 1).lastDay())
                .isEqualTo(term.expiry());
    }

    @Property
    void theGapIsTheSameSeenFromEitherContract(@ForAll ContractTerm earlier, @ForAll ContractTerm later) {
        ContractLink predecessor = link(LinkKind.PREDECESSOR, earlier);
        ContractLink successor = link(LinkKind.SUCCESSOR, later);
        assertThat(predecessor.gapInDays(later)).isEqualTo(successor.gapInDays(earlier));
    }

    private static ContractLink link(LinkKind kind, ContractTerm other) {
        return ContractLink.builder()
                .kind(kind)
                .contract(ContractId.of("other"))
                .title("the other contract")
                .start(other.start())
                .lastDay(other.expiry())
                .build();
    }

    @Property
    void theEditionOfADayWasAdoptedByThenAndNoneLater(@ForAll ServiceContract contract, @ForAll LocalDate date) {
        assertThat(contract.editions())
                .filteredOn(adoption -> !adoption.from().isAfter(date))
                .allSatisfy(adoption -> assertThat(adoption.from())
                        .isBeforeOrEqualTo(
                                contract.editionOn(date).orElseThrow().from()));
        assertThat(contract.editionOn(date).stream())
                .allSatisfy(adoption -> assertThat(adoption.from()).isBeforeOrEqualTo(date));
    }

    @Property
    void somebodyBuysAndSomebodyPerforms(@ForAll ServiceContract contract) {
        assertThat(contract.commissioners()).isNotEmpty();
        assertThat(contract.performers()).isNotEmpty();
    }
}
