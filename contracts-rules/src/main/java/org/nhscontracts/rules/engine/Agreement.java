package org.nhscontracts.rules.engine;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.nhscontracts.rules.verdict.Verdict;

/** What several readings of one figure come to. */
final class Agreement {

    private Agreement() {}

    static Verdict of(List<ReadingColumn> readings, int index) {
        ImmutableSet<Verdict> verdicts = readings.stream()
                .map(reading -> reading.achieved.verdict(index))
                .collect(toImmutableSet());
        return verdicts.size() == 1 ? verdicts.iterator().next() : Verdict.UNDETERMINED;
    }
}
