package org.nhscontracts.rules.readiness;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.nhscontracts.core.id.ConditionId;
import org.nhscontracts.rules.verdict.Verdict;

/** The conditions that hold up the start longest. */
final class CriticalPath {

    private CriticalPath() {}

    /** Walks back from the condition that is satisfied last, each time to what it waits for longest. */
    static ImmutableList<ConditionId> of(ReadinessCase subject, Forecast forecast) {
        ImmutableList.Builder<ConditionId> path = ImmutableList.builder();
        OptionalInt at = latest(
                IntStream.range(0, subject.size())
                        .filter(number -> subject.condition(number).barsStart()),
                forecast);
        while (at.isPresent()) {
            path.add(subject.condition(at.getAsInt()).id());
            at = latest(IntStream.of(subject.before(at.getAsInt())), forecast);
        }
        return path.build().reverse();
    }

    /** Among those that are not settled the one that is satisfied last; of several the first. */
    private static OptionalInt latest(IntStream numbers, Forecast forecast) {
        Optional<Integer> latest = numbers.filter(number -> forecast.settled(number) != Verdict.HOLDS)
                .boxed()
                .reduce((a, b) -> forecast.finish(b).isAfter(forecast.finish(a)) ? b : a);
        return latest.map(OptionalInt::of).orElse(OptionalInt.empty());
    }
}
