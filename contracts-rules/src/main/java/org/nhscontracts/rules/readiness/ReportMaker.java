package org.nhscontracts.rules.readiness;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.nhscontracts.core.handover.HandoverCondition;
import org.nhscontracts.core.id.ConditionId;
import org.nhscontracts.rules.verdict.Verdict;

/** Puts together the report on one handover. */
final class ReportMaker {

    private static final Comparator<NextStep> MOST_URGENT_FIRST = Comparator.comparing(
                    (NextStep step) -> step.due().orElse(LocalDate.MAX))
            .thenComparing(step -> step.slack().orElse(Long.MAX_VALUE));

    private final ReadinessCase subject;
    private final Forecast forecast;
    private final Forecast worst;
    private final StateTable states;
    private final SlackTable slack;
    private final ReadinessWords words;

    ReportMaker(ReadinessCase subject) {
        this.subject = subject;
        this.forecast = Forecast.bestFrom(subject.planned(), subject);
        this.worst = Forecast.worstFrom(subject.planned(), subject);
        this.states = StateTable.of(subject, forecast);
        this.slack = SlackTable.of(subject, forecast);
        this.words = new ReadinessWords(subject, forecast);
    }

    ReadinessReport report() {
        ReadinessReport.Builder report = ReadinessReport.builder();
        report.handover(subject.handover())
                .asAt(subject.asAt())
                .ready(ready())
                .because(because())
                .addAllConditions(numbers().mapToObj(this::condition).toList())
                .addAllGates(new GateTable(subject, forecast).gates())
                .addAllReviews(reviews())
                .addAllCriticalPath(CriticalPath.of(subject, forecast))
                .earliestFeasible(start(Forecast.worstFrom(LocalDate.MIN, subject)))
                .startsOn(start(worst).filter(forecast.start()::equals))
                .notBefore(forecast.start())
                .addAllNextSteps(nextSteps());
        new LongstopTest(subject, forecast, worst).into(report);
        return report.build();
    }

    private static Optional<LocalDate> start(Forecast forecast) {
        return forecast.isStartKnown() ? Optional.of(forecast.start()) : Optional.empty();
    }

    private ImmutableList<ReviewDate> reviews() {
        return subject.handover().reviews().stream()
                .map(review -> new ReviewDate(review, subject.done(forecast.start(), review.after())))
                .collect(toImmutableList());
    }

    private IntStream numbers() {
        return IntStream.range(0, subject.size());
    }

    private IntStream barring() {
        return numbers().filter(number -> subject.condition(number).barsStart());
    }

    private Verdict ready() {
        List<Verdict> settled = barring().mapToObj(forecast::settled).toList();
        return settled.isEmpty() ? Verdict.NOT_APPLICABLE : Verdict.allOf(settled);
    }

    private String because() {
        ImmutableList<ConditionId> unmet = ids(number -> forecast.settled(number) == Verdict.DOES_NOT_HOLD);
        ImmutableList<ConditionId> unknown = ids(number -> forecast.settled(number) == Verdict.UNDETERMINED);
        String all = barring().count() + " conditions that bar the start";
        return switch (ready()) {
            case HOLDS -> "satisfied or waived: all " + all;
            case DOES_NOT_HOLD -> "of " + all + ", not satisfied: " + ReadinessWords.list(unmet) + alsoUnknown(unknown);
            case UNDETERMINED -> "of " + all + ", unknown: " + ReadinessWords.list(unknown);
            case NOT_APPLICABLE -> "no condition bars the start, so there is nothing to judge";
        };
    }

    private static String alsoUnknown(ImmutableList<ConditionId> unknown) {
        return unknown.isEmpty() ? "" : "; unknown: " + ReadinessWords.list(unknown);
    }

    private ImmutableList<ConditionId> ids(IntPredicate which) {
        return barring()
                .filter(which)
                .mapToObj(number -> subject.condition(number).id())
                .collect(toImmutableList());
    }

    private ConditionReadiness condition(int number) {
        OptionalLong days = slack.slack(number);
        ConditionReadiness.Builder condition = ConditionReadiness.builder();
        condition
                .condition(subject.condition(number))
                .state(states.of(number))
                .because(words.because(number, states.of(number)))
                .due(subject.due(number))
                .slack(days);
        if (forecast.isFinishKnown(number)) {
            condition.earliestFinish(forecast.finish(number));
        }
        return condition.build();
    }

    private ImmutableList<NextStep> nextSteps() {
        return numbers()
                .filter(number -> forecast.settled(number) != Verdict.HOLDS && waitsForNothing(number))
                .mapToObj(this::step)
                .sorted(MOST_URGENT_FIRST)
                .collect(toImmutableList());
    }

    private boolean waitsForNothing(int number) {
        return IntStream.of(subject.before(number)).allMatch(before -> forecast.settled(before) == Verdict.HOLDS);
    }

    private NextStep step(int number) {
        HandoverCondition condition = subject.condition(number);
        return new NextStep(
                condition.id(), words.step(number), condition.owner(), subject.due(number), slack.slack(number));
    }
}
