package org.nhscontracts.rules.payment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.immutables.value.Value;
import org.joda.money.Money;
import org.nhscontracts.core.performance.CountRange;
import org.nhscontracts.rules.verdict.Verdict;

/**
 * What is known of a period and a standard when a sanction is worked out. Each sanction reads what it needs; what it needs and does
 * not find leaves it undetermined, never £0.00.
 */
@Value.Immutable
public interface SanctionFacts {

    /**
     * Starts facts; nothing must be set.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Facts of patients and patient breaches.
     *
     * @param counts of the whole, or of each part where the standard is judged by part
     * @return the facts
     */
    static SanctionFacts of(PatientCounts... counts) {
        return builder().addPatients(counts).build();
    }

    /**
     * Facts of a number of events.
     *
     * @param count how many
     * @return the facts
     */
    static SanctionFacts ofEvents(long count) {
        return builder().events(CountRange.exactly(count)).build();
    }

    /**
     * Patients and patient breaches of the whole, or of each part where the standard is judged by part.
     *
     * @return the counts; none if not known
     */
    ImmutableList<PatientCounts> patients();

    /**
     * How many events, patients or cases there were.
     *
     * @return the number; empty if not known, or if it is that of the patient breaches
     */
    Optional<CountRange> events();

    /**
     * How many patients lie in each band of severity, each in one band only.
     *
     * @return by the name of the band; a band that is not there is not known
     */
    ImmutableMap<String, CountRange> bands();

    /**
     * The value of which a percentage is taken.
     *
     * @return the sum; empty if not known
     */
    Optional<Money> value();

    /**
     * What the episodes of care cost whose cost is known.
     *
     * @return a sum for each
     */
    ImmutableList<Money> costs();

    /**
     * Whether the standard was failed in the period.
     *
     * @return the verdict on its failure: {@link Verdict#HOLDS} if it was failed; empty if not judged
     */
    Optional<Verdict> failed();

    /**
     * Why something is not known.
     *
     * @return for example {@code not reported}; empty if there is no more to say
     */
    Optional<String> reason();

    /** Builds {@link SanctionFacts}. Not thread-safe. */
    final class Builder extends ImmutableSanctionFacts.Builder {
        Builder() {}
    }
}
