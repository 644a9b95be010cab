package org.nhscontracts.rules.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nhscontracts.rules.payment.Examples.SCHEDULE_4;
import static org.nhscontracts.rules.payment.Examples.pounds;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.nhscontracts.core.performance.CountRange;

class ExcessProperties {

    @Property
    void excessNeverCountsBelowTheFloor(
            @ForAll @IntRange(max = 20_000) int patients,
            @ForAll @IntRange(max = 100) int late,
            @ForAll @IntRange(min = 50, max = 100) int threshold,
            @ForAll @IntRange(max = 50) int depth,
            @ForAll FractionalExcess fraction) {
        int floor = Math.max(threshold - depth, 0);
        long breaches = (long) patients * late / 100;

        Money charged = charged(sanction(threshold, Optional.of(floor), fraction), breaches, patients);

        BigDecimal most =
                BigDecimal.valueOf((long) (threshold - floor) * patients).movePointLeft(2);
        assertThat(charged.getAmount()).isLessThanOrEqualTo(most);
    }

    @Property
    void excessIsThatOfWholeNumbers(
            @ForAll @IntRange(max = 20_000) int patients,
            @ForAll @IntRange(max = 100) int late,
            @ForAll @IntRange(min = 50, max = 100) int threshold) {
        long breaches = (long) patients * late / 100;
        BigInteger hundredths = BigInteger.valueOf(breaches * 100 - (100L - threshold) * patients)
                .max(BigInteger.ZERO);

        assertThat(charged(sanction(threshold, Optional.empty(), FractionalExcess.FLOOR), breaches, patients))
                .isEqualTo(Money.of(CurrencyUnit.GBP, new BigDecimal(hundredths.divide(BigInteger.valueOf(100)))));
        assertThat(charged(sanction(threshold, Optional.empty(), FractionalExcess.NONE), breaches, patients)
                        .getAmount())
                .isEqualByComparingTo(new BigDecimal(hundredths, 2));
    }

    @Property
    void aRangeHoldsWhatEveryPossibleCountGives(
            @ForAll @IntRange(max = 60) int fewest,
            @ForAll @IntRange(max = 30) int spread,
            @ForAll @IntRange(max = 60) int least,
            @ForAll @IntRange(max = 30) int width,
            @ForAll @IntRange(min = 50, max = 100) int threshold,
            @ForAll @IntRange(max = 50) int depth,
            @ForAll FractionalExcess fraction) {
        PerExcessPatientBreach sanction = sanction(threshold, Optional.of(Math.max(threshold - depth, 0)), fraction);
        if (least > fewest + spread) {
            return;
        }
        PatientCounts counts = new PatientCounts(
                Optional.empty(),
                CountRange.of(least, least + width),
                CountRange.of(fewest, fewest + spread),
                Optional.of("suppressed"));

        MoneyRange range =
                sanction.compute(SanctionFacts.of(counts)).byProvider().orElseThrow();

        Money lowest = pounds("1000000");
        Money highest = pounds("0");
        for (int patients = fewest; patients <= fewest + spread; patients++) {
            for (int breaches = least; breaches <= Math.min(least + width, patients); breaches++) {
                Money charged = charged(sanction, breaches, patients);
                lowest = Pounds.lesser(lowest, charged);
                highest = Pounds.greater(highest, charged);
            }
        }
        assertThat(range).isEqualTo(MoneyRange.between(lowest, highest));
    }

    @Property
    void partsAreAddedUpEachByItself(
            @ForAll @IntRange(max = 1000) int one,
            @ForAll @IntRange(max = 1000) int other,
            @ForAll @IntRange(max = 100) int late) {
        PerExcessPatientBreach sanction = sanction(92, Optional.empty(), FractionalExcess.FLOOR);
        long lateOfOne = (long) one * late / 100;

        Money together = sanction.compute(
                        SanctionFacts.of(PatientCounts.of("one", lateOfOne, one), PatientCounts.of("other", 0, other)))
                .byProvider()
                .orElseThrow()
                .lowest();

        assertThat(together).isEqualTo(charged(sanction, lateOfOne, one));
        assertThat(together).isGreaterThanOrEqualTo(charged(sanction, lateOfOne, one + other));
    }

    private static PerExcessPatientBreach sanction(int threshold, Optional<Integer> floor, FractionalExcess fraction) {
        return new PerExcessPatientBreach(
                pounds("1"),
                BigDecimal.valueOf(threshold),
                floor.map(BigDecimal::valueOf),
                fraction,
                Optional.empty(),
                SCHEDULE_4);
    }

    private static Money charged(Sanction sanction, long breaches, long patients) {
        return sanction.compute(SanctionFacts.of(PatientCounts.of(breaches, patients)))
                .byProvider()
                .orElseThrow()
                .sum()
                .orElseThrow();
    }
}
