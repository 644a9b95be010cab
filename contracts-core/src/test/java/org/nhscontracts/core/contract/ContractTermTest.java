package org.nhscontracts.core.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nhscontracts.core.id.ContractId;
import org.nhscontracts.core.id.IncompleteValueException;

class ContractTermTest {

    private static final LocalDate START = LocalDate.of(2012, 10, 1);
    private static final LocalDate EXPIRY = LocalDate.of(2015, 9, 30);
    private static final ContractTerm SUFFOLK = ContractTerm.of(START, EXPIRY);

    @Test
    void from1October2012To30September2015Are1095Days() {
        assertThat(SUFFOLK.days()).isEqualTo(1_095);
        assertThat(SUFFOLK.dates().getStart()).isEqualTo(START);
        assertThat(SUFFOLK.dates().getEndInclusive()).isEqualTo(EXPIRY);
        assertThat(SUFFOLK.contractYears()).hasSize(4);
    }

    @Test
    void aContractOfOneDayHasOneDay() {
        assertThat(ContractTerm.of(START, START).days()).isOne();
        assertThat(ContractTerm.of(START, START).contractYears()).hasSize(1);
    }

    @Test
    void refusesAnExpiryDateBeforeTheStart() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ContractTerm.of(START, START.minusDays(1)))
                .withMessage("term: the Expiry Date (2012-09-30) is before the start (2012-10-01)");
    }

    @Test
    void namesWhatABuilderLacks() {
        assertThatExceptionOfType(IncompleteValueException.class)
                .isThrownBy(() -> ContractTerm.builder().signed(START).build())
                .withMessage("not set: start, expiry");
    }

    private static ContractLink.Builder link(LinkKind kind) {
        return ContractLink.builder()
                .kind(kind)
                .contract(ContractId.of("other"))
                .title("the other contract");
    }

    @ParameterizedTest(name = "a predecessor until {0} leaves a gap of {1} days")
    @CsvSource({"2012-09-30, 0", "2012-09-29, 1", "2012-10-01, -1", "2011-09-30, 366", "2012-10-31, -31"})
    void countsTheDaysBetweenThePredecessorAndTheStart(LocalDate lastDay, long gap) {
        ContractLink link = link(LinkKind.PREDECESSOR).lastDay(lastDay).build();
        assertThat(link.gapInDays(SUFFOLK)).isEqualTo(OptionalLong.of(gap));
    }

    @ParameterizedTest(name = "a successor from {0} leaves a gap of {1} days")
    @CsvSource({"2015-10-01, 0", "2015-10-02, 1", "2015-09-30, -1", "2015-09-01, -30"})
    void countsTheDaysBetweenTheExpiryDateAndTheSuccessor(LocalDate start, long gap) {
        ContractLink link = link(LinkKind.SUCCESSOR).start(start).build();
        assertThat(link.gapInDays(SUFFOLK)).isEqualTo(OptionalLong.of(gap));
    }

    @Test
    void cannotCountFromADayThatIsNotKnown() {
        assertThat(link(LinkKind.PREDECESSOR).start(START).build().gapInDays(SUFFOLK))
                .isEmpty();
        assertThat(link(LinkKind.SUCCESSOR).lastDay(EXPIRY).build().gapInDays(SUFFOLK))
                .isEmpty();
    }
}
