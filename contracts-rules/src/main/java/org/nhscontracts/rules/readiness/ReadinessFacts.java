package org.nhscontracts.rules.readiness;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import org.nhscontracts.core.id.HandoverId;
import org.nhscontracts.rules.condition.FactKey;
import org.nhscontracts.rules.condition.FactTopic;
import org.nhscontracts.rules.verdict.Verdict;

/**
 * The facts of a readiness report that conditions of a rule book may read, by the id of the handover, {@code H}.
 *
 * <p>Ids are written in lower case, with {@code -} for {@code _}.
 *
 * <ul>
 *   <li>{@code ready:H}: the incoming provider is ready
 *   <li>{@code within-longstop:H}: the conditions that bar the start are satisfied by the Longstop Date
 *   <li>{@code settled:H:C}: condition {@code C} is satisfied or waived
 *   <li>{@code go:H:G}: the conditions say go at gate {@code G}
 * </ul>
 */
public final class ReadinessFacts {

    private ReadinessFacts() {}

    /**
     * All facts of a report.
     *
     * @param report the readiness as at a day
     * @return the facts of that day; what is not known is undetermined
     */
    public static ImmutableList<ReadinessFact> of(ReadinessReport report) {
        String handover = slug(report.handover().id().value());
        ImmutableList.Builder<ReadinessFact> facts = ImmutableList.builder();
        facts.add(new ReadinessFact(key("ready:" + handover), report.ready(), report.because()));
        facts.add(new ReadinessFact(
                key("within-longstop:" + handover), report.withinLongstop(), report.longstopBecause()));
        report.conditions()
                .forEach(one -> facts.add(new ReadinessFact(
                        key("settled:" + handover + ":"
                                + slug(one.condition().id().value())),
                        settled(one.state()),
                        one.because())));
        report.gates()
                .forEach(one -> facts.add(new ReadinessFact(
                        key("go:" + handover + ":" + slug(one.gate().id().value())),
                        go(one.decision()),
                        one.because())));
        return facts.build();
    }

    /**
     * Whether a fact is of a handover.
     *
     * @param fact the fact
     * @param handover the handover
     * @return true if {@link #of} states it of reports on that handover
     */
    public static boolean isOf(FactKey fact, HandoverId handover) {
        if (fact.topic() != FactTopic.READINESS) {
            return false;
        }
        String[] parts = fact.name().split(":", -1);
        return parts.length >= 2 && parts[1].equals(slug(handover.value()));
    }

    private static Verdict settled(ConditionState state) {
        if (state == ConditionState.UNKNOWN) {
            return Verdict.UNDETERMINED;
        }
        return state.isSettled() ? Verdict.HOLDS : Verdict.DOES_NOT_HOLD;
    }

    private static Verdict go(GateDecision decision) {
        return switch (decision) {
            case GO -> Verdict.HOLDS;
            case NO_GO -> Verdict.DOES_NOT_HOLD;
            case NOT_KNOWN -> Verdict.UNDETERMINED;
        };
    }

    private static String slug(String id) {
        return id.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static FactKey key(String name) {
        return new FactKey(FactTopic.READINESS, name);
    }
}
