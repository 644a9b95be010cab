package org.nhscontracts.rules.assessment;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import org.nhscontracts.core.contract.Variation;
import org.nhscontracts.core.contract.VariationChange;

/**
 * A variation as of the day of judgement.
 *
 * @param variation the variation
 * @param applied whether what was assessed has its changes: it was agreed by the day of judgement
 * @param words what it does, since when, and whether it counts
 */
public record VariationAssessment(Variation variation, boolean applied, String words) {

    static VariationAssessment of(Variation variation, LocalDate asAt) {
        boolean applied = !variation.countsAsAgreedOn().isAfter(asAt);
        return new VariationAssessment(variation, applied, words(variation, applied));
    }

    private static String words(Variation variation, boolean applied) {
        return variation.id() + " (" + variation.kind().words() + "), "
                + variation.agreed().map(day -> "agreed on " + day).orElse("day of agreement not known") + ", from "
                + variation.from() + (variation.isBackDated() ? " (back-dated)" : "") + ": "
                + variation.changes().stream().map(VariationChange::words).collect(joining("; "))
                + (applied ? "" : "; agreed after the day of judgement, so not applied");
    }
}
