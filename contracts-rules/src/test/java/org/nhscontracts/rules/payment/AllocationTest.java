package org.nhscontracts.rules.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.nhscontracts.rules.payment.Examples.number;
import static org.nhscontracts.rules.payment.Examples.pounds;

import java.util.List;
import org.junit.jupiter.api.Test;

class AllocationTest {

    @Test
    void penceLeftOverGoToTheLargestRemaindersThenInOrder() {
        assertThat(Allocation.evenly(pounds("0.05"), 3))
                .containsExactly(pounds("0.02"), pounds("0.02"), pounds("0.01"));
        assertThat(Allocation.byWeights(pounds("1"), List.of(number("1"), number("0"), number("1.5"))))
                .containsExactly(pounds("0.40"), pounds("0"), pounds("0.60"));
        assertThat(Allocation.byWeights(pounds("-0.01"), List.of(number("1"), number("1"))))
                .containsExactly(pounds("-0.01"), pounds("0"));
        assertThat(Allocation.byWeights(pounds("10"), List.of(number("1"), number("2"), number("4"))))
                .containsExactly(pounds("1.43"), pounds("2.86"), pounds("5.71"));
    }

    @Test
    void needsAWeight() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Allocation.byWeights(pounds("1"), List.of(number("0"))))
                .withMessage("allocation: found no weight above 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Allocation.byWeights(pounds("1"), List.of(number("2"), number("-1"))))
                .withMessage("allocation: found a weight of -1, expected 0 or more");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Allocation.evenly(pounds("1"), 0))
                .withMessage("allocation: found 0 parts, expected at least one");
    }
}
