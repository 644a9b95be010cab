package org.nhscontracts.examples.report;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSetMultimap;
import java.time.LocalDate;
import org.nhscontracts.core.id.KpiId;
import org.nhscontracts.rules.spc.SpcRules;

/**
 * How a report looks.
 *
 * @param rag whether red, amber and green are shown; Making Data Count advises against them beside its icons
 * @param spc how charts are made
 * @param recalculations from which days on the limits of a KPI are recalculated: step changes whose cause is understood
 */
public record ReportOptions(boolean rag, SpcRules spc, ImmutableSetMultimap<KpiId, LocalDate> recalculations) {

    /** With red, amber and green where a KPI has bands, charts as Making Data Count makes them, and no limits recalculated. */
    public static final ReportOptions DEFAULT =
            new ReportOptions(true, SpcRules.MAKING_DATA_COUNT, ImmutableSetMultimap.of());

    /**
     * Checks that nothing is null.
     *
     * @param rag whether red, amber and green are shown
     * @param spc how charts are made
     * @param recalculations from which days on the limits of a KPI are recalculated
     */
    public ReportOptions {
        requireNonNull(spc, "spc");
        requireNonNull(recalculations, "recalculations");
    }
}
