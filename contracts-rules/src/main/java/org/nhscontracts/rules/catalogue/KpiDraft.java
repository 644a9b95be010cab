package org.nhscontracts.rules.catalogue;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.nhscontracts.core.kpi.Kpi;

/** A KPI made from a catalogue, or what is missing to make it. */
public sealed interface KpiDraft {

    /**
     * A KPI that can be judged.
     *
     * @param kpi the KPI
     */
    record Complete(Kpi kpi) implements KpiDraft {

        /**
         * Refuses null.
         *
         * @param kpi the KPI
         */
        public Complete {
            requireNonNull(kpi, "kpi");
        }

        @Override
        public Optional<Kpi> asKpi() {
            return Optional.of(kpi);
        }
    }

    /**
     * Facts that the contract must supply.
     *
     * @param missing at least one fact
     */
    record Incomplete(ImmutableSet<MissingFact> missing) implements KpiDraft {

        /**
         * Checks that something is missing.
         *
         * @param missing at least one fact
         */
        public Incomplete {
            checkArgument(!missing.isEmpty(), "incomplete KPI: found nothing missing, expected a missing fact");
        }

        @Override
        public Optional<Kpi> asKpi() {
            return Optional.empty();
        }
    }

    /**
     * The KPI, if nothing is missing.
     *
     * @return the KPI; empty if the contract must supply something first
     */
    Optional<Kpi> asKpi();
}
