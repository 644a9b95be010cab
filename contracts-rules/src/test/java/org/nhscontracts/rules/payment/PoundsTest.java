package org.nhscontracts.rules.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.nhscontracts.rules.payment.Examples.number;
import static org.nhscontracts.rules.payment.Examples.pounds;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PoundsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|£0.00",
                "0.5|£0.50",
                "999.99|£999.99",
                "1000|£1,000.00",
                "-1000.01|-£1,000.01",
                "174000000|£174,000,000.00"
            })
    void areWrittenWithCommas(String text, String written) {
        assertThat(Pounds.words(pounds(text))).isEqualTo(written);
    }

    @Test
    void areRoundedHalfUpAwayFromZero() {
        assertThat(Pounds.rounded(number("2.005"))).isEqualTo(pounds("2.01"));
        assertThat(Pounds.rounded(number("2.0049"))).isEqualTo(pounds("2.00"));
        assertThat(Pounds.rounded(number("-2.005"))).isEqualTo(pounds("-2.01"));
        assertThat(Pounds.ofPence(-5)).isEqualTo(pounds("-0.05"));
    }

    @Test
    void areWholePence() {
        assertThat(pounds("1.500")).isEqualTo(pounds("1.5"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> pounds("1.505"))
                .withMessage("pounds: found 1.505, expected whole pence");
    }

    @Test
    void rangesAddUpAndAreCut() {
        MoneyRange range = MoneyRange.between(pounds("1"), pounds("7"));

        assertThat(range.words()).isEqualTo("£1.00 to £7.00");
        assertThat(range.plus(MoneyRange.exactly(pounds("2"))).words()).isEqualTo("£3.00 to £9.00");
        assertThat(range.plus(MoneyRange.from(pounds("2"))).words()).isEqualTo("£3.00 or more");
        assertThat(MoneyRange.from(pounds("2")).atMost(pounds("5")).words()).isEqualTo("£2.00 to £5.00");
        assertThat(range.atMost(pounds("1")).sum()).contains(pounds("1"));
        assertThat(range.sum()).isEmpty();
        assertThat(MoneyRange.exactly(pounds("5")).minus(range).words()).isEqualTo("£0.00 to £4.00");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MoneyRange.between(pounds("7"), pounds("1")))
                .withMessage("range: found £7.00 to £1.00, expected the lowest sum first");
    }
}
