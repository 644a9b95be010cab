package org.nhscontracts.rules.readiness;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import org.nhscontracts.rules.verdict.Verdict;

/** The state of each condition, as {@link ConditionState} defines it. */
final class StateTable {

    private final ReadinessCase subject;
    private final Forecast forecast;
    private final ConditionState[] states;

    private StateTable(ReadinessCase subject, Forecast forecast) {
        this.subject = subject;
        this.forecast = forecast;
        this.states = new ConditionState[subject.size()];
    }

    static StateTable of(ReadinessCase subject, Forecast forecast) {
        StateTable table = new StateTable(subject, forecast);
        for (int number : subject.order()) {
            table.states[number] = table.state(number);
        }
        return table;
    }

    ConditionState of(int number) {
        return states[number];
    }

    private ConditionState state(int number) {
        return switch (forecast.settled(number)) {
            case HOLDS -> isInOrder(number) ? ConditionState.SATISFIED : ConditionState.WAIVED;
            case DOES_NOT_HOLD -> open(number);
            default -> ConditionState.UNKNOWN;
        };
    }

    private boolean isInOrder(int number) {
        return forecast.standing(number).verdict() == Verdict.HOLDS
                && IntStream.of(subject.before(number)).allMatch(before -> states[before].isSettled());
    }

    private ConditionState open(int number) {
        if (forecast.standing(number).verdict() != Verdict.DOES_NOT_HOLD) {
            return ConditionState.BLOCKED;
        }
        Optional<LocalDate> due = subject.due(number);
        if (due.filter(subject.asAt()::isAfter).isPresent()) {
            return ConditionState.OVERDUE;
        }
        if (IntStream.of(subject.before(number)).anyMatch(before -> isStuck(states[before]))) {
            return ConditionState.BLOCKED;
        }
        return due.filter(forecast.finish(number)::isAfter).isPresent() ? ConditionState.AT_RISK : ConditionState.DUE;
    }

    private static boolean isStuck(ConditionState state) {
        return state == ConditionState.UNKNOWN || state == ConditionState.OVERDUE || state == ConditionState.BLOCKED;
    }
}
