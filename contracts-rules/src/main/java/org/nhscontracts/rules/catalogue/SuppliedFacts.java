package org.nhscontracts.rules.catalogue;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.nhscontracts.core.kpi.Threshold;
import org.nhscontracts.core.time.PeriodKind;

/**
 * What a contract supplies where a catalogue does not know it, or differs from it.
 *
 * @param threshold the threshold of the contract standard; empty to take that of the catalogue
 * @param frequency the periods over which it is judged; empty to take those of the catalogue
 */
public record SuppliedFacts(Optional<Threshold> threshold, Optional<PeriodKind> frequency) {

    /** A contract that supplies nothing. */
    public static final SuppliedFacts NONE = new SuppliedFacts(Optional.empty(), Optional.empty());

    /**
     * Refuses nulls.
     *
     * @param threshold the threshold of the contract standard; empty to take that of the catalogue
     * @param frequency the periods over which it is judged; empty to take those of the catalogue
     */
    public SuppliedFacts {
        requireNonNull(threshold, "threshold");
        requireNonNull(frequency, "frequency");
    }

    /**
     * A contract that supplies the threshold.
     *
     * @param threshold the threshold
     * @return the facts
     */
    public static SuppliedFacts of(Threshold threshold) {
        return new SuppliedFacts(Optional.of(threshold), Optional.empty());
    }

    /**
     * A contract that supplies the frequency.
     *
     * @param frequency the periods
     * @return the facts
     */
    public static SuppliedFacts of(PeriodKind frequency) {
        return new SuppliedFacts(Optional.empty(), Optional.of(frequency));
    }

    /**
     * A contract that supplies both.
     *
     * @param threshold the threshold
     * @param frequency the periods
     * @return the facts
     */
    public static SuppliedFacts of(Threshold threshold, PeriodKind frequency) {
        return new SuppliedFacts(Optional.of(threshold), Optional.of(frequency));
    }
}
