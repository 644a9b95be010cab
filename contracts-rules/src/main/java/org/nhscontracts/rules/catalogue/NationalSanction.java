package org.nhscontracts.rules.catalogue;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.nhscontracts.core.id.KpiId;
import org.nhscontracts.core.performance.SplitKind;
import org.nhscontracts.core.source.Confidence;
import org.nhscontracts.core.time.InForce;

/**
 * What the contract says that failing a national quality requirement costs, as data; nothing is priced here.
 *
 * <p>Example: £120 for each excess patient breach, none counted below 85 %, from 1 April 2015.
 */
@Value.Immutable
public interface NationalSanction extends InForce {

    /**
     * Starts a sanction; {@code type} and {@code confidence} must be set.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * How it is worked out.
     *
     * @return the type
     */
    SanctionType type();

    /**
     * The sum for each, where there is one; for a shared sum, the Provider's part.
     *
     * @return pounds, more than 0; empty if there is none
     */
    Optional<BigDecimal> pounds();

    /**
     * The part of a shared sum that the Commissioner bears.
     *
     * @return pounds, more than 0; empty if the Commissioner bears none
     */
    Optional<BigDecimal> commissionerPounds();

    /**
     * The percentage, where there is one.
     *
     * @return more than 0 and at most 100; empty if there is none, or it is not known
     */
    Optional<BigDecimal> percent();

    /**
     * For each of what, or of what, in words.
     *
     * @return for example {@code each patient affected, each day}; empty if the type says all
     */
    Optional<String> per();

    /**
     * Into which parts performance is split before patient breaches are counted: pooling the parts would hide some.
     *
     * @return for example specialty; empty if the Provider is judged as a whole, as far as known
     */
    Optional<SplitKind> judgedPer();

    /**
     * Performance below which further patient breaches cost nothing more.
     *
     * @return percent; empty if there is no such floor
     */
    Optional<BigDecimal> floor();

    /**
     * The most that it may come to.
     *
     * @return percent of that of which {@link #per()} speaks; empty if no cap of its own is known
     */
    Optional<BigDecimal> capPercent();

    /**
     * The formula in words, where the type is one.
     *
     * @return the formula; empty if there is none
     */
    Optional<String> formula();

    /**
     * The requirement whose sanction a case does not attract beside this one: severity bands exclude each other.
     *
     * @return the id of the milder band; empty if there is none
     */
    Optional<KpiId> insteadOf();

    /**
     * For which Providers it is suspended.
     *
     * @return for example {@code Providers in the Sustainability and Transformation Fund}; empty if for none
     */
    Optional<String> suspendedFor();

    /**
     * Since when it is suspended for them.
     *
     * @return the first day; empty if as long as it is in force, or not suspended
     */
    Optional<LocalDate> suspendedFrom();

    /**
     * How sure it is.
     *
     * @return the confidence
     */
    Confidence confidence();

    /**
     * What else a reader must know.
     *
     * @return for example {@code amount not attested}; empty if nothing
     */
    Optional<String> note();

    /**
     * Whether a report that used it must show it as unverified.
     *
     * @return true unless it was read in the contract or in a secondary source
     */
    default boolean mustBeFlagged() {
        return confidence().mustBeFlagged();
    }

    /**
     * Whether it says what failing costs.
     *
     * @return false for {@link SanctionType#NO_NATIONAL_SUM} and {@link SanctionType#UNKNOWN}
     */
    default boolean isPriced() {
        return type() != SanctionType.NO_NATIONAL_SUM && type() != SanctionType.UNKNOWN;
    }

    /**
     * The sanction in words.
     *
     * @return for example {@code per excess patient breach: £120, none counted below 85 %}
     */
    default String words() {
        return type().words()
                + pounds().map(sum -> ": " + PoundsText.write(sum.toPlainString()))
                        .or(() -> percent().map(rate -> ": " + rate.toPlainString() + " %"))
                        .orElse("")
                + commissionerPounds()
                        .map(sum -> " by the Provider and " + PoundsText.write(sum.toPlainString())
                                + " by the Commissioner")
                        .orElse("")
                + per().map(each -> ", " + each).orElse("")
                + floor().map(limit -> ", none counted below " + limit.toPlainString() + " %")
                        .orElse("");
    }

    /**
     * Checks the order of the days and the ranges of numbers, and that a shared sum has both parts.
     *
     * @throws IllegalArgumentException if not
     */
    @Value.Check
    default void check() {
        checkOrder("sanction");
        checkArgument(
                (type() == SanctionType.SHARED_PER_EVENT)
                        == commissionerPounds().isPresent(),
                "sanction: a part of the Commissioner goes with '%s' and nothing else",
                SanctionType.SHARED_PER_EVENT.words());
        checkArgument(
                (type() != SanctionType.PER_EXCESS_PATIENT_BREACH
                                && type() != SanctionType.PER_EVENT
                                && type() != SanctionType.SHARED_PER_EVENT)
                        || pounds().isPresent(),
                "sanction: found '%s' without a sum, expected one in pounds",
                type().words());
        pounds().ifPresent(sum -> checkArgument(sum.signum() > 0, "pounds: found %s, expected more than 0", sum));
        percent()
                .ifPresent(rate -> checkArgument(
                        rate.signum() > 0 && rate.compareTo(BigDecimal.valueOf(100)) <= 0,
                        "percent: found %s, expected more than 0 and at most 100",
                        rate));
    }

    /** Builds a {@link NationalSanction}. Not thread-safe. */
    final class Builder extends ImmutableNationalSanction.Builder {
        Builder() {}
    }
}
