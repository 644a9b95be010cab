package org.nhscontracts.examples.report;

import org.nhscontracts.core.source.Citation;

/**
 * Where a figure is from, beside it.
 *
 * @param id the source
 * @param anchor its place among the sources
 * @param words basis and confidence
 * @param flagged whether it is not verified
 */
record SourceMark(String id, String anchor, String words, boolean flagged) {

    static SourceMark of(Citation citation) {
        return new SourceMark(
                citation.source().value(),
                Anchors.of("source", citation.source()),
                Words.citation(citation),
                citation.confidence().mustBeFlagged());
    }
}
