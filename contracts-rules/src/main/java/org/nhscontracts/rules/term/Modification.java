package org.nhscontracts.rules.term;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.joda.money.Money;
import org.nhscontracts.rules.payment.Pounds;
import org.nhscontracts.rules.verdict.Verdict;

/** A modification of a contract for health care, as the Provider Selection Regime looks at it. */
@Value.Immutable
public interface Modification {

    /**
     * A modification by decision of the authority that is not materially different in character.
     *
     * @param day its day
     * @param original the lifetime value of the contract when it was entered into
     * @param change by how much the modification changes it
     * @return the modification
     */
    static Modification byAuthority(LocalDate day, Money original, Money change) {
        return builder()
                .day(day)
                .reason(ModificationReason.AUTHORITY_DECISION)
                .materiallyDifferent(Verdict.DOES_NOT_HOLD)
                .originalValue(original)
                .change(LifetimeChange.of(change))
                .build();
    }

    /**
     * Starts a modification; {@code day}, {@code reason} and {@code materiallyDifferent} must be set.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * The day on which it is made.
     *
     * @return the day, whose law holds
     */
    LocalDate day();

    /**
     * Why it is made.
     *
     * @return the reason
     */
    ModificationReason reason();

    /**
     * Whether it makes the contract materially different in character.
     *
     * @return undetermined where nobody says
     */
    Verdict materiallyDifferent();

    /**
     * The lifetime value of the contract when it was entered into.
     *
     * @return the sum; empty if not known
     */
    Optional<Money> originalValue();

    /**
     * By how much it changes the lifetime value.
     *
     * @return the change; empty if not known
     */
    Optional<LifetimeChange> change();

    /**
     * By how much earlier modifications changed the lifetime value, all together.
     *
     * @return the sum, nothing unless stated
     */
    @Value.Default
    default Money earlierChanges() {
        return Pounds.ZERO;
    }

    /**
     * Whether the contract was awarded by direct award process A or B.
     *
     * @return false unless stated
     */
    @Value.Default
    default boolean awardedByProcessAOrB() {
        return false;
    }

    /**
     * Checks that the lifetime value is a sum.
     *
     * @throws IllegalArgumentException if it is less than zero
     */
    @Value.Check
    default void check() {
        checkArgument(
                originalValue().map(value -> !value.isNegative()).orElse(true),
                "modification: found an original value of %s, expected 0 or more",
                originalValue().map(Money::toString).orElse(""));
    }

    /** Builds a {@link Modification}. Not thread-safe. */
    final class Builder extends ImmutableModification.Builder {
        Builder() {}
    }
}
