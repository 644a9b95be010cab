package org.nhscontracts.core.performance;

import static com.google.common.base.Preconditions.checkArgument;

import org.immutables.value.Value;
import org.nhscontracts.core.id.KpiSetId;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.source.Citation;

/**
 * A published count over many KPIs, standing as such without the KPIs themselves. Example: of 188 indicators 134 were
 * achieved and 49 failed, which leaves 5 not accounted for.
 */
@Value.Immutable
public interface PublishedSummary {

    /**
     * Starts a summary; all must be set.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * How the document refers to it.
     *
     * @return the id
     */
    KpiSetId id();

    /**
     * What is counted.
     *
     * @return the title, for example {@code all indicators}
     */
    String title();

    /**
     * Whose performance it is.
     *
     * @return the organisation
     */
    OrganisationId organisation();

    /**
     * The period, in the words of the source.
     *
     * @return for example {@code November 2013 to January 2014}
     */
    String statedPeriod();

    /**
     * How many KPIs there are.
     *
     * @return at least 1
     */
    long total();

    /**
     * How many are said to be achieved.
     *
     * @return 0 or more
     */
    long achieved();

    /**
     * How many are said to be failed.
     *
     * @return 0 or more
     */
    long failed();

    /**
     * What stands behind it.
     *
     * @return the citation
     */
    Citation citation();

    /**
     * How many the source does not account for.
     *
     * @return the total less those achieved and those failed
     */
    default long notAccountedFor() {
        return total() - achieved() - failed();
    }

    /**
     * Checks that the counts fit into the total.
     *
     * @throws IllegalArgumentException if not
     */
    @Value.Check
    default void check() {
        checkArgument(
                achieved() >= 0
                        && failed() >= 0
                        && total() >= 1
                        && achieved() <= total()
                        && failed() <= total() - achieved(),
                "summary %s: found %s achieved and %s failed of %s",
                id(),
                achieved(),
                failed(),
                total());
    }

    /** Builds a {@link PublishedSummary}. Not thread-safe. */
    final class Builder extends ImmutablePublishedSummary.Builder {
        Builder() {}
    }
}
