package org.nhscontracts.core.contract;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.nhscontracts.core.id.OptionId;
import org.nhscontracts.core.source.Citation;
import org.nhscontracts.core.time.ReportingPeriod;
import org.threeten.extra.LocalDateRange;

/**
 * From when until when a contract runs: first day and Expiry Date, both inclusive as contracts write them.
 *
 * <p>Example: 1 October 2012 to 30 September 2015 is 1,095 days.
 */
@Value.Immutable
public interface ContractTerm {

    /**
     * A term.
     *
     * @param start the first day
     * @param expiry the Expiry Date, itself part of the term
     * @return the term
     */
    static ContractTerm of(LocalDate start, LocalDate expiry) {
        return builder().start(start).expiry(expiry).build();
    }

    /**
     * Starts a term; {@code start} and {@code expiry} must be set.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * When it was signed.
     *
     * @return the day; empty if not known
     */
    Optional<LocalDate> signed();

    /**
     * The Expected Service Commencement Date of the Particulars, where it differs from the first day or is to be checked against the
     * Conditions Precedent.
     *
     * @return the day; empty if not stated
     */
    Optional<LocalDate> expectedStart();

    /**
     * The Services Commencement Date: the day on which the services started, or as planned.
     *
     * @return the first day
     */
    LocalDate start();

    /**
     * The Expiry Date.
     *
     * @return the last day
     */
    LocalDate expiry();

    /**
     * The Conditions Precedent (Schedule 1A).
     *
     * @return in the order of the document; perhaps none
     */
    ImmutableList<ConditionPrecedent> conditions();

    /**
     * The options to extend it (Schedule 1C).
     *
     * @return in the order of the document; perhaps none
     */
    ImmutableList<ExtensionOption> options();

    /**
     * How much notice ends the contract without fault.
     *
     * @return the periods; empty if none is known
     */
    Optional<NoticePeriods> notice();

    /**
     * What stands behind it.
     *
     * @return a citation; empty if none
     */
    Optional<Citation> citation();

    /**
     * Its days, half-open.
     *
     * @return from the first day to the day after the Expiry Date
     */
    default LocalDateRange dates() {
        return LocalDateRange.ofClosed(start(), expiry());
    }

    /**
     * How many days it has, first and last included.
     *
     * @return for example 1,095
     */
    default int days() {
        return dates().lengthInDays();
    }

    /**
     * Its Contract Years.
     *
     * @return the years in order; the first and the last may be short
     */
    default ImmutableList<ReportingPeriod> contractYears() {
        return ReportingPeriod.contractYears(dates());
    }

    /**
     * An option to extend it.
     *
     * @param id which
     * @return the option; empty if the term has none of this id
     */
    default Optional<ExtensionOption> option(OptionId id) {
        return options().stream().filter(option -> option.id().equals(id)).findFirst();
    }

    /**
     * Checks the order of the days, and that no id stands twice.
     *
     * @throws IllegalArgumentException if the Expiry Date is before the start, or an id stands twice
     */
    @Value.Check
    default void check() {
        checkArgument(
                !expiry().isBefore(start()), "term: the Expiry Date (%s) is before the start (%s)", expiry(), start());
        checkArgument(
                conditions().stream().map(ConditionPrecedent::id).distinct().count()
                        == conditions().size(),
                "term: found a condition id twice");
        checkArgument(
                options().stream().map(ExtensionOption::id).distinct().count()
                        == options().size(),
                "term: found an option id twice");
    }

    /** Builds a {@link ContractTerm}. Not thread-safe. */
    final class Builder extends ImmutableContractTerm.Builder {
        Builder() {}
    }
}
