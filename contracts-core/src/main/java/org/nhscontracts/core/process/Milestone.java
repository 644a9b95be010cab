package org.nhscontracts.core.process;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.nhscontracts.core.id.KpiId;
import org.nhscontracts.core.id.MilestoneId;

/**
 * One thing to be done under a plan: a milestone or an action, or an improvement of a KPI that is required and is to be held. What a source does not
 * state is empty.
 */
@Value.Immutable
public interface Milestone {

    /**
     * A milestone that says no more than what is to be done by when.
     *
     * @param id its id within the plan
     * @param what what is to be done
     * @param by the last day
     * @return the milestone
     */
    static Milestone of(String id, String what, LocalDate by) {
        return builder().id(MilestoneId.of(id)).what(what).by(by).build();
    }

    /**
     * Starts a milestone; {@code id} and {@code what} must be set.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * How the document refers to it.
     *
     * @return the id, used once in its plan
     */
    MilestoneId id();

    /**
     * What is to be done.
     *
     * @return for example {@code recruit 12 nurses}
     */
    String what();

    /**
     * Who is to do it.
     *
     * @return a party or an office; empty if not stated
     */
    Optional<String> owner();

    /**
     * By when.
     *
     * @return the last day; empty if not stated
     */
    Optional<LocalDate> by();

    /**
     * What shows that it was done.
     *
     * @return for example {@code rota}; empty if not stated
     */
    Optional<String> evidence();

    /**
     * What follows if it is not done, in the words of the plan.
     *
     * @return the consequence; empty if not stated
     */
    Optional<String> consequence();

    /**
     * The sanction agreed for it in place of the general one, as a percentage of the value of the month.
     *
     * @return more than 0 and at most 100; empty if none was agreed
     */
    Optional<BigDecimal> agreedPercent();

    /**
     * The KPI that is to improve.
     *
     * @return the KPI; present for a required improvement only
     */
    Optional<KpiId> kpi();

    /**
     * How many months a required improvement is to be held.
     *
     * @return at least 1; empty if not stated
     */
    OptionalInt heldForMonths();

    /**
     * Checks what is stated.
     *
     * @throws IllegalArgumentException if a text is blank, a number is out of range, or something is to be held that is no improvement
     */
    @Value.Check
    default void check() {
        checkArgument(!what().isBlank(), "milestone %s: found blank text", id());
        agreedPercent().ifPresent(percent -> Percent.check("milestone " + id() + ": agreed percent", percent));
        checkArgument(
                heldForMonths().isEmpty() || kpi().isPresent(),
                "milestone %s: only the improvement of a KPI is held for months",
                id());
        checkArgument(
                heldForMonths().orElse(1) >= 1,
                "milestone %s: found %s months to be held, expected at least 1",
                id(),
                heldForMonths().orElse(1));
    }

    /** Builds a {@link Milestone}. Not thread-safe. */
    final class Builder extends ImmutableMilestone.Builder {
        Builder() {}
    }
}
