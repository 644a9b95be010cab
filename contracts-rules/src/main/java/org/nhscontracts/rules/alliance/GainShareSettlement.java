package org.nhscontracts.rules.alliance;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.immutables.value.Value;
import org.joda.money.Money;
import org.nhscontracts.core.contract.GainSharePeriod;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.rules.payment.Pounds;
import org.nhscontracts.rules.verdict.Verdict;

/**
 * What each takes of the gain or bears of the loss of a period, and where the rest stays. Gains are positive, losses negative.
 *
 * <p>To the penny, the difference is what lies in the dead band, what lies beyond cap or collar, and the pool together; and a pool
 * that is shared is the shares and what ceilings hold back together.
 */
@Value.Immutable
public interface GainShareSettlement {

    /**
     * Starts a settlement; {@code period}, {@code outcome}, {@code gate} and {@code because} must be set.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * What was spent, and whether the figures can still change.
     *
     * @return the period as it was handed in
     */
    GainSharePeriod period();

    /**
     * What became of it.
     *
     * @return the outcome
     */
    GainShareOutcome outcome();

    /**
     * Whether the quality gate holds.
     *
     * @return the verdict; not applicable where there is no gate
     */
    Verdict gate();

    /**
     * What was to be spent.
     *
     * @return the sum; empty if it is not known
     */
    Optional<Money> expected();

    /**
     * The expected spend less the actual spend.
     *
     * @return above £0.00 for a gain, below for a loss; empty if one of the two is not known
     */
    Optional<Money> difference();

    /**
     * What the dead band leaves unshared.
     *
     * @return with the sign of the difference
     */
    @Value.Default
    default Money inDeadBand() {
        return Pounds.ZERO;
    }

    /**
     * What cap or collar leave unshared: it stays with the Commissioners.
     *
     * @return with the sign of the difference
     */
    @Value.Default
    default Money beyondLimit() {
        return Pounds.ZERO;
    }

    /**
     * What there is to share.
     *
     * @return with the sign of the difference; empty if it is not known
     */
    Optional<Money> pool();

    /**
     * What each gets, or bears where it is below £0.00.
     *
     * @return in the order of the share table; none where nothing is shared
     */
    ImmutableMap<OrganisationId, Money> shares();

    /**
     * What a ceiling holds back of the share of each: it goes to nobody else, but stays with the Commissioners.
     *
     * @return with the sign of the difference, for those of whose share something is held back
     */
    ImmutableMap<OrganisationId, Money> heldBack();

    /**
     * Why, in words.
     *
     * @return for example {@code £9,400,000.00 was spent of £10,000,000.00 expected: a gain of £600,000.00 is shared}
     */
    String because();

    /** Builds a {@link GainShareSettlement}. Not thread-safe. */
    final class Builder extends ImmutableGainShareSettlement.Builder {
        Builder() {}
    }
}
