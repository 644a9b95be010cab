package org.nhscontracts.core.contract;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;
import org.nhscontracts.core.id.ContractId;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.source.Citation;
import org.nhscontracts.core.time.CalendarMonths;

/** A contract before or after this one. */
@Value.Immutable
public interface ContractLink {

    /**
     * Starts a link; {@code kind}, {@code contract} and {@code title} must be set.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * How it stands to this one.
     *
     * @return predecessor or successor
     */
    LinkKind kind();

    /**
     * Which contract it is.
     *
     * @return the id
     */
    ContractId contract();

    /**
     * What it is called.
     *
     * @return the title
     */
    String title();

    /**
     * Who holds or held it.
     *
     * @return the organisation; empty if not stated
     */
    Optional<OrganisationId> holder();

    /**
     * Its first day.
     *
     * @return the day; empty if not known
     */
    Optional<LocalDate> start();

    /**
     * Its last day as it was delivered, which may be before its Expiry Date.
     *
     * @return the day; empty if not known
     */
    Optional<LocalDate> lastDay();

    /**
     * When notice was given that ended it before its Expiry Date.
     *
     * @return the day; empty if there was no notice, or none is known
     */
    Optional<LocalDate> noticeGiven();

    /**
     * How long that notice was.
     *
     * @return for example twelve months; empty if not known
     */
    Optional<CalendarMonths> noticePeriod();

    /**
     * What is known of variations of it, where the rest of it is not: under the Provider Selection Regime a modification is published,
     * the contract often is not.
     *
     * @return perhaps none
     */
    ImmutableList<Variation> modifications();

    /**
     * What stands behind it.
     *
     * @return a citation; empty if none
     */
    Optional<Citation> citation();

    /**
     * The days between the two contracts.
     *
     * @param term the term of this contract
     * @return 0 if the one follows the other without a gap, the days that neither covers if positive, the days that both
     *     cover if negative; empty if the day it hangs on is not known
     */
    default OptionalLong gapInDays(ContractTerm term) {
        Optional<Long> gap = kind() == LinkKind.PREDECESSOR
                ? lastDay().map(last -> ChronoUnit.DAYS.between(last, term.start()) - 1)
                : start().map(first -> ChronoUnit.DAYS.between(term.expiry(), first) - 1);
        return gap.map(OptionalLong::of).orElse(OptionalLong.empty());
    }

    /**
     * Checks that the length of a notice does not stand alone.
     *
     * @throws IllegalArgumentException if it is given without the day of the notice
     */
    @Value.Check
    default void check() {
        checkArgument(
                noticePeriod().isEmpty() || noticeGiven().isPresent(),
                "link %s: found the length of a notice, expected the day on which it was given with it",
                contract());
    }

    /** Builds a {@link ContractLink}. Not thread-safe. */
    final class Builder extends ImmutableContractLink.Builder {
        Builder() {}
    }
}
