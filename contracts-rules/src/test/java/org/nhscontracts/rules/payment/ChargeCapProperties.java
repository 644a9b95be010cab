package org.nhscontracts.rules.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nhscontracts.rules.payment.Examples.SCHEDULE_4;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;
import org.joda.money.Money;
import org.nhscontracts.core.performance.CountRange;
import org.nhscontracts.core.time.ReportingPeriod;

class ChargeCapProperties {

    private static final ReportingPeriod MONTH = ReportingPeriod.month(2015, 6);

    @Property
    void aCapIsNeverExceededAndNothingIsLost(
            @ForAll @NotEmpty @Size(max = 6) List<@LongRange(min = 0, max = 100_000_000) Long> pence,
            @ForAll @LongRange(min = 0, max = 200_000_000) long most) {
        ImmutableList<Charge> charges = charges(pence);

        CappedCharges capped = cap(most).apply(charges);

        Money after = Pounds.ZERO;
        for (int i = 0; i < charges.size(); i++) {
            Money before = sum(charges.get(i));
            Money payable = sum(capped.charges().get(i));
            after = after.plus(payable);
            assertThat(payable).isLessThanOrEqualTo(before);
            assertThat(capped.charges().get(i).lapsed()).isEqualTo(MoneyRange.exactly(before.minus(payable)));
        }
        assertThat(capped.after()).isEqualTo(MoneyRange.exactly(after));
        assertThat(after)
                .isEqualTo(Pounds.lesser(
                        Pounds.ofPence(pence.stream().mapToLong(Long::longValue).sum()), Pounds.ofPence(most)));
        assertThat(capped.before().minus(capped.after())).isEqualTo(capped.lapsed());
    }

    @Property
    void aSecondApplicationOfACapTakesNothingMore(
            @ForAll @NotEmpty @Size(max = 6) List<@LongRange(min = 0, max = 1_000_000) Long> pence,
            @ForAll @LongRange(min = 0, max = 2_000_000) long most) {
        ImmutableList<Charge> once = cap(most).apply(charges(pence)).charges();

        assertThat(cap(most).apply(once).charges().stream().map(ChargeCapProperties::sum))
                .isEqualTo(once.stream().map(ChargeCapProperties::sum).toList());
    }

    /** Every sum that is possible for one of two charges gives a payable sum within the range. */
    @Property
    void rangesHoldWhatEveryPossibleSumGives(
            @ForAll @LongRange(min = 0, max = 30) long low,
            @ForAll @LongRange(min = 0, max = 30) long width,
            @ForAll @LongRange(min = 0, max = 60) long known,
            @ForAll @LongRange(min = 0, max = 100) long most) {
        Charge other = charge(CountRange.exactly(known));
        CappedCharges ranged = cap(most).apply(ImmutableList.of(charge(CountRange.of(low, low + width)), other));
        for (long count = low; count <= low + width; count++) {
            CappedCharges exact = cap(most).apply(ImmutableList.of(charge(CountRange.exactly(count)), other));
            for (int i = 0; i < 2; i++) {
                assertWithin(
                        ranged.charges().get(i).payable().orElseThrow(),
                        sum(exact.charges().get(i)));
                assertWithin(
                        ranged.charges().get(i).lapsed(),
                        exact.charges().get(i).lapsed().lowest());
            }
            assertWithin(ranged.after(), exact.after().lowest());
            assertWithin(ranged.lapsed(), exact.lapsed().lowest());
        }
    }

    private static void assertWithin(MoneyRange range, Money sum) {
        assertThat(sum).isGreaterThanOrEqualTo(range.lowest());
        range.highest().ifPresent(highest -> assertThat(sum).isLessThanOrEqualTo(highest));
    }

    private static ChargeCap cap(long pence) {
        return new ChargeCap(CapLevel.QUARTER, Optional.of(Pounds.ofPence(pence)), "cap", SCHEDULE_4);
    }

    private static ImmutableList<Charge> charges(List<Long> pence) {
        return IntStream.range(0, pence.size())
                .mapToObj(i -> charge(CountRange.exactly(pence.get(i))))
                .collect(ImmutableList.toImmutableList());
    }

    private static Charge charge(CountRange count) {
        return Charge.of(
                "standard",
                MONTH,
                PerEvent.of(Pounds.ofPence(1), "event", SCHEDULE_4),
                SanctionFacts.builder().events(count).build(),
                Finality.FINAL);
    }

    private static Money sum(Charge charge) {
        return charge.payable().orElseThrow().sum().orElseThrow();
    }
}
