package org.nhscontracts.rules.management;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Collection;

/**
 * How much of a right to withhold is left for a month.
 *
 * @param right the right
 * @param month the month
 * @param withheld how many in a hundred were already withheld for it, what was paid again included
 */
public record WithholdingRoom(WithholdingRight right, YearMonth month, BigDecimal withheld) {

    /**
     * Checks that nothing is null.
     *
     * @param right the right
     * @param month the month
     * @param withheld how many in a hundred were already withheld for it, what was paid again included
     */
    public WithholdingRoom {
        requireNonNull(right, "right");
        requireNonNull(month, "month");
        requireNonNull(withheld, "withheld");
    }

    static WithholdingRoom of(Collection<Withholding> sums, WithholdingRight right, YearMonth month) {
        BigDecimal withheld = sums.stream()
                .filter(sum -> sum.month().equals(month) && sum.cause() == right.cause())
                .filter(sum -> sum.stage() != Stage.VOID)
                .filter(sum -> sum.plan().equals(right.place().plan())
                        && sum.item().equals(right.place().item()))
                .map(Withholding::percent)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new WithholdingRoom(right, month, withheld);
    }

    /**
     * What may still be withheld.
     *
     * @return how many in a hundred, 0 if nothing is left
     */
    public BigDecimal left() {
        return right.ceiling().subtract(withheld).max(BigDecimal.ZERO);
    }
}
