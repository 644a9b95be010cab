package org.nhscontracts.core.contract;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import org.immutables.value.Value;
import org.joda.money.Money;
import org.nhscontracts.core.id.VariationId;
import org.nhscontracts.core.source.Citation;

/**
 * A sum that somebody states for a contract. A contract may have several: bid, tendered, agreed; an undisclosed value may
 * still be known to exceed another.
 */
@Value.Immutable
public interface ContractValue {

    /**
     * The agreed value over the whole term.
     *
     * @param amount the sum
     * @return the value
     */
    static ContractValue agreed(Money amount) {
        return builder()
                .kind(ValueKind.AGREED)
                .span(ValueSpan.WHOLE_TERM)
                .bound(ValueBound.STATED)
                .amount(amount)
                .build();
    }

    /**
     * Starts a value; all but the citation must be set.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * What the sum is.
     *
     * @return the kind
     */
    ValueKind kind();

    /**
     * Over what it is reckoned.
     *
     * @return the whole term or a year
     */
    ValueSpan span();

    /**
     * How exactly it is known.
     *
     * @return stated, or more than
     */
    ValueBound bound();

    /**
     * The sum, to the penny.
     *
     * @return for example {@code GBP 140000000.00}
     */
    Money amount();

    /**
     * The last variation that changed it.
     *
     * @return the id; empty if no variation did
     */
    Optional<VariationId> variation();

    /**
     * What stands behind it.
     *
     * @return a citation; empty if none
     */
    Optional<Citation> citation();

    /**
     * Checks that the sum is not negative.
     *
     * @throws IllegalArgumentException if it is
     */
    @Value.Check
    default void check() {
        checkArgument(!amount().isNegative(), "value: found %s, expected 0 or more", amount());
    }

    /** Builds a {@link ContractValue}. Not thread-safe. */
    final class Builder extends ImmutableContractValue.Builder {
        Builder() {}
    }
}
