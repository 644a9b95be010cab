package org.nhscontracts.rules.payment;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.joda.money.Money;

class AllocationProperties {

    private static final BigDecimal PENNY = new BigDecimal("0.01");

    @Provide
    Arbitrary<List<BigDecimal>> weights() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.valueOf(1_000_000))
                .ofScale(2)
                .list()
                .ofMinSize(1)
                .ofMaxSize(9)
                .filter(list -> list.stream().anyMatch(weight -> weight.signum() > 0));
    }

    @Property
    void partsAddUp(@ForAll long pence, @ForAll @From("weights") List<BigDecimal> weights) {
        assertThat(Pounds.sum(Allocation.byWeights(Pounds.ofPence(pence), weights)))
                .isEqualTo(Pounds.ofPence(pence));
    }

    @Property
    void eachPartIsLessThanAPennyFromItsShare(@ForAll int pence, @ForAll @From("weights") List<BigDecimal> weights) {
        Money whole = Pounds.ofPence(pence);
        ImmutableList<Money> parts = Allocation.byWeights(whole, weights);
        BigDecimal total = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        for (int i = 0; i < weights.size(); i++) {
            BigDecimal scaled = parts.get(i).getAmount().multiply(total);
            BigDecimal exact = whole.getAmount().multiply(weights.get(i));
            assertThat(scaled.subtract(exact).abs()).isLessThan(PENNY.multiply(total));
        }
    }

    @Property
    void aLargerWeightNeverGetsLessAndAnEqualOneAPennyMoreOnlyIfItComesFirst(
            @ForAll int pence, @ForAll @From("weights") List<BigDecimal> weights) {
        ImmutableList<Money> parts = Allocation.byWeights(Pounds.ofPence(Math.abs((long) pence)), weights);
        for (int i = 0; i < weights.size(); i++) {
            for (int j = i + 1; j < weights.size(); j++) {
                int order = weights.get(i).compareTo(weights.get(j));
                if (order >= 0) {
                    assertThat(parts.get(i)).isGreaterThanOrEqualTo(parts.get(j));
                }
                if (order < 0) {
                    assertThat(parts.get(i)).isLessThanOrEqualTo(parts.get(j));
                }
            }
        }
    }

    @Property
    void aNegativeSumIsSplitLikeThePositiveOne(@ForAll int pence, @ForAll @From("weights") List<BigDecimal> weights) {
        ImmutableList<Money> parts = Allocation.byWeights(Pounds.ofPence(pence), weights);
        ImmutableList<Money> turned = Allocation.byWeights(Pounds.ofPence(-(long) pence), weights);
        assertThat(turned).isEqualTo(parts.stream().map(Money::negated).toList());
    }
}
