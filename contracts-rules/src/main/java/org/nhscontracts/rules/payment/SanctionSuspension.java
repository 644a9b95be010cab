package org.nhscontracts.rules.payment;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.nhscontracts.core.party.Dated;
import org.nhscontracts.core.time.InForce;
import org.nhscontracts.core.time.ReportingPeriod;
import org.nhscontracts.rules.verdict.Verdict;

/**
 * Since when and until when a sanction is computed but not charged, and perhaps for which Providers only. Example: from 1 April 2016
 * for Providers that take money of the Sustainability and Transformation Fund on its conditions.
 */
@Value.Immutable
public interface SanctionSuspension extends InForce {

    /**
     * Starts a suspension; {@code reason} and {@code grounds} must be set.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Why, as it follows {@code suspended:}.
     *
     * @return for example {@code Sustainability and Transformation Fund}; not blank
     */
    String reason();

    /**
     * The status that a Provider must have for it.
     *
     * @return for example {@code in the Sustainability and Transformation Fund}; empty if it is for every Provider
     */
    Optional<String> providerStatus();

    /**
     * What it rests on.
     *
     * @return clause and confidence
     */
    Grounds grounds();

    /**
     * Whether the sanction of a period is suspended.
     *
     * @param period the period
     * @param statuses what the Provider was, from when until when
     * @return {@link Verdict#HOLDS} if it is on every day of the period, {@link Verdict#DOES_NOT_HOLD} if on none, else {@link
     *     Verdict#UNDETERMINED}: no source says what becomes of a period that is suspended in part
     */
    default Verdict suspends(ReportingPeriod period, ImmutableList<Dated<String>> statuses) {
        boolean some = false;
        boolean every = true;
        LocalDate last = period.lastDay();
        for (LocalDate day = period.firstDay(); !day.isAfter(last); day = day.plusDays(1)) {
            boolean suspended = inForceOn(day) && hasStatusOn(day, statuses);
            some |= suspended;
            every &= suspended;
        }
        return every ? Verdict.HOLDS : some ? Verdict.UNDETERMINED : Verdict.DOES_NOT_HOLD;
    }

    private boolean hasStatusOn(LocalDate day, ImmutableList<Dated<String>> statuses) {
        return providerStatus()
                .map(needed ->
                        statuses.stream().anyMatch(status -> status.value().equals(needed) && status.inForceOn(day)))
                .orElse(true);
    }

    /**
     * Checks the reason and the order of the days.
     *
     * @throws IllegalArgumentException if the reason is blank or the last day is before the first
     */
    @Value.Check
    default void check() {
        checkArgument(!reason().isBlank(), "suspension: found a blank reason");
        checkOrder("suspension " + reason());
    }

    /** Builds a {@link SanctionSuspension}. Not thread-safe. */
    final class Builder extends ImmutableSanctionSuspension.Builder {
        Builder() {}
    }
}
