package org.nhscontracts.core.handover;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.nhscontracts.core.source.Citation;
import org.nhscontracts.core.source.YesNo;

/**
 * A piece of evidence for a condition of a service handover. That it was given does not say that it was accepted.
 *
 * <p>Example: a certificate of registration, given on 9 April 2026 and accepted.
 */
@Value.Immutable
public interface ConditionEvidence {

    /**
     * A piece of evidence that was accepted on the day on which it was given.
     *
     * @param what what it is
     * @param given the day
     * @return the evidence
     * @throws IllegalArgumentException if what it is is blank
     */
    static ConditionEvidence accepted(String what, LocalDate given) {
        return builder().what(what).given(given).accepted(YesNo.YES).build();
    }

    /**
     * Starts a piece of evidence; {@code what} and {@code given} must be set.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * What it is.
     *
     * @return for example {@code certificate of registration}
     */
    String what();

    /**
     * When it was given.
     *
     * @return the day
     */
    LocalDate given();

    /**
     * Until when it is good.
     *
     * @return the last day on which it counts; empty if it does not expire
     */
    Optional<LocalDate> expires();

    /**
     * Whether it was accepted.
     *
     * @return yes, no, or not stated, which is the default
     */
    @Value.Default
    default YesNo accepted() {
        return YesNo.NOT_STATED;
    }

    /**
     * When it was accepted or refused.
     *
     * @return the day; empty if on the day on which it was given, or not stated whether it was accepted
     */
    Optional<LocalDate> decided();

    /**
     * What stands behind it.
     *
     * @return a citation; empty if none
     */
    Optional<Citation> citation();

    /**
     * Whether it was accepted, as known on a day.
     *
     * @param date the day
     * @return not stated before the day of the decision; empty if the evidence was not given yet
     */
    default Optional<YesNo> acceptedAsAt(LocalDate date) {
        if (given().isAfter(date)) {
            return Optional.empty();
        }
        return Optional.of(counts().isAfter(date) ? YesNo.NOT_STATED : accepted());
    }

    /**
     * Since when it counts, if it was accepted.
     *
     * @return the day of the decision, or else the day on which it was given
     */
    default LocalDate counts() {
        return decided().orElse(given());
    }

    /**
     * Whether it is still good on a day.
     *
     * @param date the day
     * @return false after the day on which it expires
     */
    default boolean isGoodOn(LocalDate date) {
        return expires().map(last -> !last.isBefore(date)).orElse(true);
    }

    /**
     * Checks the text and the order of the days.
     *
     * @throws IllegalArgumentException if the text is blank, a decision or the expiry lies before the day on which it was given, or a day of
     *     the decision is stated and the decision is not
     */
    @Value.Check
    default void check() {
        checkArgument(!what().isBlank(), "evidence: found blank text, expected what it is");
        expires()
                .ifPresent(last -> checkArgument(
                        !last.isBefore(given()),
                        "evidence %s: expires (%s) is before given (%s)",
                        what(),
                        last,
                        given()));
        decided()
                .ifPresent(day -> checkArgument(
                        !day.isBefore(given()),
                        "evidence %s: decided (%s) is before given (%s)",
                        what(),
                        day,
                        given()));
        checkArgument(
                decided().isEmpty() || accepted() != YesNo.NOT_STATED,
                "evidence %s: decided, but not stated whether accepted",
                what());
    }

    /** Builds a {@link ConditionEvidence}. Not thread-safe. */
    final class Builder extends ImmutableConditionEvidence.Builder {
        Builder() {}
    }
}
