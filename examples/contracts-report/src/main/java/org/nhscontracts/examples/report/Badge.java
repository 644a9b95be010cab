package org.nhscontracts.examples.report;

import java.util.Locale;
import org.nhscontracts.core.kpi.Rag;
import org.nhscontracts.rules.verdict.KpiOutcome;
import org.nhscontracts.rules.verdict.Verdict;

/**
 * A short verdict that can be told by its words, by its symbol and by how it looks.
 *
 * @param symbol a sign before the words
 * @param words the verdict
 * @param kind the name of its style
 */
record Badge(String symbol, String words, String kind) {

    static Badge of(KpiOutcome outcome) {
        return switch (outcome) {
            case MET -> new Badge("✓", outcome.words(), "fine");
            case NOT_MET -> new Badge("✕", outcome.words(), "bad");
            case MISSED, MISSING -> new Badge("!", outcome.words(), "bad");
            case WITHIN_TOLERANCE, UNDETERMINED, NOT_YET_DUE -> new Badge("?", outcome.words(), "open");
            case NOT_APPLICABLE, BASELINING, SUSPENDED -> new Badge("–", outcome.words(), "none");
        };
    }

    static Badge of(Verdict verdict) {
        return switch (verdict) {
            case HOLDS -> new Badge("●", verdict.words(), "bad");
            case DOES_NOT_HOLD -> new Badge("✓", verdict.words(), "fine");
            case UNDETERMINED -> new Badge("?", verdict.words(), "open");
            case NOT_APPLICABLE -> new Badge("–", verdict.words(), "none");
        };
    }

    static Badge of(Rag rag) {
        return new Badge("●", rag.words(), "rag-" + rag.name().toLowerCase(Locale.ROOT));
    }

    static Badge late(boolean overdue) {
        return overdue ? new Badge("!", "overdue", "bad") : new Badge("–", "open", "none");
    }
}
