package org.nhscontracts.examples.report;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * What a reader must know, what is not verified, and the sources.
 *
 * @param notes what a reader must know to read the rest right
 * @param flagged what is not verified
 * @param sources the sources
 */
record SourcesView(ImmutableList<String> notes, ImmutableList<Flagged> flagged, ImmutableList<SourceRow> sources) {

    /**
     * A fact that is not verified.
     *
     * @param what the fact
     * @param source where it is from, and how sure it is
     */
    record Flagged(String what, SourceMark source) {}

    /**
     * A source.
     *
     * @param anchor its place in the page
     * @param id its id
     * @param title its title
     * @param dated when it is of
     * @param address where it can be read; shown as text, so that a page has no link that a document put there
     * @param licence its terms
     * @param used which figures rest on it
     */
    record SourceRow(
            String anchor,
            String id,
            String title,
            String dated,
            Optional<String> address,
            String licence,
            ImmutableList<String> used) {}
}
