package org.nhscontracts.examples.report;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * A rule on a page.
 *
 * @param anchor its place in the page
 * @param id its id
 * @param because what it is for
 * @param describes when it holds
 * @param facts clause, consequences, source
 * @param judged what it came to, by organisation
 */
record RuleView(
        String anchor,
        String id,
        String because,
        String describes,
        ImmutableList<Fact> facts,
        ImmutableList<Judged> judged) {

    /**
     * What a rule came to for one organisation.
     *
     * @param name the organisation
     * @param badge what it came to last
     * @param held when it held
     * @param consequences what follows from the last period
     * @param outlook when it could hold, or be clear
     * @param latest the trace of the last period
     * @param earlier the traces before it, the latest first
     */
    record Judged(
            String name,
            Badge badge,
            String held,
            ImmutableList<String> consequences,
            ImmutableList<String> outlook,
            Optional<TraceView> latest,
            ImmutableList<TraceView> earlier) {}
}
