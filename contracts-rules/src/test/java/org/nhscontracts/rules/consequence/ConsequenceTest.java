package org.nhscontracts.rules.consequence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nhscontracts.core.id.ClauseReference;

class ConsequenceTest {

    @Test
    void isAnEnglishSentence() {
        assertThat(Consequence.permits(ContractParty.CO_ORDINATING_COMMISSIONER, "issue a Contract Performance Notice")
                        .under(ClauseReference.of("GC9.4"))
                        .words())
                .isEqualTo("the Co-ordinating Commissioner may issue a Contract Performance Notice (GC9.4)");
        assertThat(Consequence.requires(ContractParty.PROVIDER, "pay")
                        .at(Price.percent("2", PriceBase.ACTUAL_MONTHLY_VALUE))
                        .under(ClauseReference.of("SC36"))
                        .words())
                .isEqualTo("the Provider must pay: 2 % of the Actual Monthly Value (SC36)");
        assertThat(Consequence.requires(ContractParty.BOTH_PARTIES, "meet").words())
                .isEqualTo("the parties must meet");
    }

    @Test
    void hasAnAction() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Consequence.permits(ContractParty.PROVIDER, " "))
                .withMessage("consequence: found a blank action");
    }

    @Test
    void aPriceNamesItsFloorAndItsCaps() {
        Price price = new Price(
                new BigDecimal("120.0"),
                PriceBase.EXCESS_PATIENT_BREACH,
                Optional.of(new BigDecimal("80.00")),
                ImmutableList.of(
                        new PriceCap(new BigDecimal("2.50"), PriceBase.ACTUAL_QUARTERLY_VALUE),
                        new PriceCap(new BigDecimal("1E+1"), PriceBase.EXPECTED_ANNUAL_VALUE)));

        assertThat(price.words())
                .isEqualTo(
                        "£120 for each excess patient breach, not counting below 80, at most 2.5 % of the Actual Quarterly"
                                + " Value, at most 10 % of the Expected Annual Contract Value");
        assertThat(Price.pounds("120.0", PriceBase.PERIOD)).isEqualTo(Price.pounds("120", PriceBase.PERIOD));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1"})
    void aPriceIsMoreThanNothing(String rate) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Price.pounds(rate, PriceBase.PERIOD))
                .withMessage("price: found a rate of " + rate + ", expected more than 0");
    }

    @Test
    void aPriceIsAShareOfAValueOrAnAmountForEachCase() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Price.percent("2", PriceBase.PATIENT_BREACH))
                .withMessage("price: found a percentage of each patient breach, expected one of a value");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Price.pounds("2", PriceBase.EXPECTED_MONTHLY_VALUE))
                .withMessage("price: found pounds for the Expected Monthly Value, expected them for each case");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Price.percent("100.1", PriceBase.EXPECTED_MONTHLY_VALUE))
                .withMessage("price: found 100.1 % of the Expected Monthly Value, expected at most 100");
        assertThat(Price.pounds("100.1", PriceBase.PERIOD).words()).isEqualTo("£100.1 for each period");
    }

    @ParameterizedTest
    @CsvSource({"0", "-1", "100.01"})
    void aCapIsAShareOfAValue(String percent) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PriceCap(new BigDecimal(percent), PriceBase.EXPECTED_MONTHLY_VALUE))
                .withMessage("cap: found " + percent + " %, expected more than 0 and at most 100");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PriceCap(BigDecimal.ONE, PriceBase.PERIOD))
                .withMessage("cap: found a percentage of each period, expected one of a value");
    }

    @ParameterizedTest
    @CsvSource({
        "EXPECTED_MONTHLY_VALUE, true",
        "ACTUAL_MONTHLY_VALUE, true",
        "ACTUAL_QUARTERLY_VALUE, true",
        "EXPECTED_ANNUAL_VALUE, true",
        "PATIENT_BREACH, false",
        "EXCESS_PATIENT_BREACH, false",
        "PERIOD, false"
    })
    void someBasesAreValues(PriceBase base, boolean value) {
        assertThat(base.isValue()).isEqualTo(value);
    }
}
