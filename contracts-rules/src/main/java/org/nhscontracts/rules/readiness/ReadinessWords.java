package org.nhscontracts.rules.readiness;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.nhscontracts.core.handover.ConditionEvidence;
import org.nhscontracts.core.handover.ConditionWaiver;
import org.nhscontracts.core.handover.HandoverCondition;
import org.nhscontracts.core.id.ConditionId;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.id.RuleId;
import org.nhscontracts.rules.verdict.Verdict;

/** Why a condition stands as it does, and what to do, in English. */
final class ReadinessWords {

    private static final int SHOWN = 20;

    private final ReadinessCase subject;
    private final Forecast forecast;

    ReadinessWords(ReadinessCase subject, Forecast forecast) {
        this.subject = subject;
        this.forecast = forecast;
    }

    String because(int number, ConditionState state) {
        List<String> parts = new ArrayList<>();
        if (state == ConditionState.WAIVED) {
            subject.waiver(number).map(ReadinessWords::waived).ifPresent(parts::add);
        }
        parts.add(standing(number));
        if (!state.isSettled()) {
            waitsFor(number).ifPresent(parts::add);
            time(number, state).forEach(parts::add);
            uselessWaiver(number).ifPresent(parts::add);
        }
        return String.join("; ", parts);
    }

    private static String waived(ConditionWaiver waiver) {
        return "waived by " + waiver.by() + " on " + waiver.on() + ": " + waiver.reason();
    }

    private String standing(int number) {
        Standing standing = forecast.standing(number);
        String rule = subject.condition(number).rule().map(RuleId::value).orElse("");
        String what = standing.piece().map(ConditionEvidence::what).orElse("");
        return switch (standing.ground()) {
            case ACCEPTED -> what + " was accepted on " + day(standing);
            case REFUSED -> what + " was refused on " + day(standing);
            case NOT_STATED_ACCEPTED ->
                what + " was given on "
                        + standing.piece()
                                .map(piece -> piece.given().toString())
                                .orElse("")
                        + ", and whether it was accepted is not stated";
            case EXPIRES ->
                what + " is good until "
                        + standing.piece()
                                .flatMap(ConditionEvidence::expires)
                                .map(LocalDate::toString)
                                .orElse("")
                        + " only, and needed on " + forecast.start();
            case NOTHING_GIVEN -> "no evidence was given";
            case NOT_LISTED -> "not known what evidence was given";
            case RULE_HOLDS -> "the rule " + rule + " holds";
            case RULE_DOES_NOT_HOLD -> "the rule " + rule + " does not hold";
            case RULE_UNDETERMINED -> "the rule " + rule + " is undetermined";
            case RULE_NOT_APPLICABLE -> "the rule " + rule + " has nothing to judge";
        };
    }

    private static String day(Standing standing) {
        return standing.piece().map(piece -> piece.counts().toString()).orElse("");
    }

    private Optional<String> waitsFor(int number) {
        List<ConditionId> open = IntStream.of(subject.before(number))
                .filter(before -> forecast.settled(before) != Verdict.HOLDS)
                .mapToObj(before -> subject.condition(before).id())
                .toList();
        return open.isEmpty() ? Optional.empty() : Optional.of("waits for " + list(open));
    }

    /** Some of the names, where there are many. */
    static String list(List<ConditionId> ids) {
        String shown = ids.stream().limit(SHOWN).map(ConditionId::value).collect(joining(", "));
        return ids.size() > SHOWN ? shown + " and " + (ids.size() - SHOWN) + " more" : shown;
    }

    private List<String> time(int number, ConditionState state) {
        List<String> parts = new ArrayList<>();
        Optional<LocalDate> due = subject.due(number);
        parts.add(due.map(day -> (day.isBefore(subject.asAt()) ? "was due by " : "due by ") + day)
                .orElse("when it is due is not known: the calendar does not know the year"));
        if (state == ConditionState.AT_RISK) {
            long late = ChronoUnit.DAYS.between(due.orElseThrow(), forecast.finish(number));
            parts.add("satisfied on " + forecast.finish(number) + " at the earliest, " + late
                    + (late == 1 ? " day" : " days") + " late");
        }
        if (forecast.standing(number).verdict() == Verdict.DOES_NOT_HOLD
                && subject.condition(number).remaining().isEmpty()) {
            parts.add("how long it takes is not stated");
        }
        return parts;
    }

    private Optional<String> uselessWaiver(int number) {
        HandoverCondition condition = subject.condition(number);
        return condition
                .waiver()
                .filter(waiver -> !waiver.on().isAfter(subject.asAt()) && !condition.isWaiverEntitled())
                .map(waiver -> "the waiver by " + waiver.by() + " of " + waiver.on() + " does not count: "
                        + mayWaive(condition));
    }

    private static String mayWaive(HandoverCondition condition) {
        return condition.waivableBy().isEmpty()
                ? "nobody is named who may waive it"
                : "it may be waived by "
                        + condition.waivableBy().stream()
                                .map(OrganisationId::value)
                                .collect(joining(" or "))
                        + " only";
    }

    /** What to do for a condition that is not settled and waits for nothing. */
    String step(int number) {
        HandoverCondition condition = subject.condition(number);
        Standing standing = forecast.standing(number);
        String rule = condition.rule().map(RuleId::value).orElse("");
        String what = standing.piece().map(ConditionEvidence::what).orElse("");
        return switch (standing.ground()) {
            case NOT_STATED_ACCEPTED -> "have it settled whether " + what + " is accepted: " + condition.what();
            case NOT_LISTED -> "find out what evidence was given: " + condition.what();
            case REFUSED -> "give evidence again in place of " + what + ": " + condition.what();
            case EXPIRES -> "renew " + what + ": " + condition.what();
            case RULE_DOES_NOT_HOLD -> "see that the rule " + rule + " holds: " + condition.what();
            case RULE_UNDETERMINED, RULE_NOT_APPLICABLE ->
                "report what the rule " + rule + " needs: " + condition.what();
            default ->
                "give evidence"
                        + condition.shownBy().map(paper -> " (" + paper + ")").orElse("") + ": " + condition.what();
        };
    }
}
