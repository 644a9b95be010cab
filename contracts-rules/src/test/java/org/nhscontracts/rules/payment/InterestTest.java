package org.nhscontracts.rules.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.nhscontracts.rules.payment.Examples.GC9;
import static org.nhscontracts.rules.payment.Examples.number;
import static org.nhscontracts.rules.payment.Examples.pounds;

import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class InterestTest {

    private static final LocalDate WITHHELD = LocalDate.of(2024, 2, 1);
    private static final InterestRule DAILY = new InterestRule(number("8"), RateFixing.EACH_DAY, GC9);
    private static final InterestRule FIXED = new InterestRule(number("8"), RateFixing.HALF_YEAR_BEFORE, GC9);
    private static final BaseRates RATES = new BaseRates(
            ImmutableSortedMap.of(LocalDate.of(2023, 8, 3), number("5.25"), LocalDate.of(2024, 8, 1), number("5.00")),
            Optional.of(LocalDate.of(2024, 10, 31)));

    @Test
    void gc9w11UnjustifiedWithholdingIsPaidWithInterestByTheDay() {
        InterestDue due = DAILY.on(pounds("20000"), WITHHELD, WITHHELD.plusDays(45), RATES);

        assertThat(due.amount()).contains(pounds("326.71"));
        assertThat(due.words()).isEqualTo("£326.71 interest on £20,000.00 (45 days at 13.25 %)");
        assertThat(FIXED.on(pounds("20000"), WITHHELD, WITHHELD.plusDays(45), RATES)
                        .amount())
                .contains(pounds("326.71"));
    }

    @Test
    void aChangeOfBaseRateCountsFromItsDayOrFromTheNextHalfYear() {
        LocalDate from = LocalDate.of(2024, 7, 22);
        LocalDate until = LocalDate.of(2024, 8, 31);

        assertThat(DAILY.on(pounds("100000"), from, until, RATES).words())
                .isEqualTo("£1,430.82 interest on £100,000.00 (9 days at 13.25 %, 31 days at 13.00 %)");
        assertThat(FIXED.on(pounds("100000"), from, until, RATES).words())
                .isEqualTo("£1,452.05 interest on £100,000.00 (40 days at 13.25 %)");
    }

    @Test
    void interestDoesNotRunOnTheDayItself() {
        assertThat(DAILY.on(pounds("20000"), WITHHELD, WITHHELD, RATES).words())
                .isEqualTo("£0.00 interest on £20,000.00");
    }

    @Test
    void aRateThatIsNotKnownLeavesItUndetermined() {
        assertThat(DAILY.on(pounds("20000"), LocalDate.of(2024, 10, 30), LocalDate.of(2024, 11, 1), RATES)
                        .words())
                .isEqualTo("undetermined interest on £20,000.00 (2 days at a rate that is not known)");
        assertThat(FIXED.on(pounds("20000"), LocalDate.of(2023, 9, 1), LocalDate.of(2023, 9, 2), RATES)
                        .amount())
                .isEmpty();
    }

    @Test
    void theRateOfTheHalfYearBefore() {
        assertThat(RATES.halfYearBefore(LocalDate.of(2024, 6, 30))).contains(number("5.25"));
        assertThat(RATES.halfYearBefore(LocalDate.of(2024, 7, 1))).contains(number("5.25"));
        assertThat(RATES.halfYearBefore(LocalDate.of(2025, 1, 1))).isEmpty();
    }

    @Test
    void namesWhatIsWrong() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DAILY.on(pounds("1"), WITHHELD, WITHHELD.minusDays(1), RATES))
                .withMessage("interest: until (2024-01-31) is before from (2024-02-01)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DAILY.on(pounds("-1"), WITHHELD, WITHHELD, RATES))
                .withMessage("principal: found -£1.00, expected £0.00 or more");
    }
}
