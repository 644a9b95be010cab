package org.nhscontracts.rules.assessment;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nhscontracts.core.id.SourceId;
import org.nhscontracts.core.source.Citation;
import org.nhscontracts.core.source.Source;

/** The facts that a report shows: which of them are not verified, and where they come from. */
final class CitedFacts {

    private final List<FlaggedFact> facts = new ArrayList<>();

    CitedFacts add(String what, Optional<Citation> citation) {
        citation.ifPresent(one -> facts.add(new FlaggedFact(what, one)));
        return this;
    }

    /** The facts that a reader must be told are not verified, each once. */
    ImmutableList<FlaggedFact> flagged() {
        return facts.stream()
                .filter(fact -> fact.citation().confidence().mustBeFlagged())
                .distinct()
                .collect(toImmutableList());
    }

    /** Those of the sources that a fact cites. */
    ImmutableList<Source> sources(Stream<Source> known) {
        ImmutableSet<SourceId> cited =
                facts.stream().map(fact -> fact.citation().source()).collect(toImmutableSet());
        return known.filter(source -> cited.contains(source.id())).distinct().collect(toImmutableList());
    }
}
