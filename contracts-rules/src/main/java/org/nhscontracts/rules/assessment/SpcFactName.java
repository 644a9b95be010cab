package org.nhscontracts.rules.assessment;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.nhscontracts.core.id.KpiId;
import org.nhscontracts.rules.spc.SpcVerdict;
import org.nhscontracts.rules.spc.SpcVerdicts;

/**
 * What the name of an SPC fact asks for: {@code concern:int4h}, {@code improvement:int4h}, {@code consistently-failing:int4h},
 * {@code consistently-passing:int4h} and {@code step-change-since:2024-04-01:int4h}. The KPI is named by its id in lower case, with a hyphen
 * for an underscore.
 *
 * @param question what is asked
 * @param since from which day on; present for a step change only
 * @param kpi the id of the KPI as a name writes it
 */
record SpcFactName(Question question, Optional<LocalDate> since, String kpi) {

    /** What a chart can be asked. */
    enum Question {
        CONCERN("concern"),
        IMPROVEMENT("improvement"),
        CONSISTENTLY_FAILING("consistently-failing"),
        CONSISTENTLY_PASSING("consistently-passing"),
        STEP_CHANGE_SINCE("step-change-since");

        private final String word;

        Question(String word) {
            this.word = word;
        }

        String form() {
            return word + (this == STEP_CHANGE_SINCE ? ":<day>:<kpi>" : ":<kpi>");
        }
    }

    /** Empty if the name is not of any of the forms. */
    static Optional<SpcFactName> parse(String name) {
        return Arrays.stream(Question.values())
                .filter(question -> name.startsWith(question.word + ":"))
                .findFirst()
                .flatMap(question -> parse(question, name.substring(question.word.length() + 1)));
    }

    private static Optional<SpcFactName> parse(Question question, String rest) {
        if (question != Question.STEP_CHANGE_SINCE) {
            return Optional.of(new SpcFactName(question, Optional.empty(), rest));
        }
        int end = rest.indexOf(':');
        return end < 0
                ? Optional.empty()
                : day(rest.substring(0, end))
                        .map(day -> new SpcFactName(question, Optional.of(day), rest.substring(end + 1)));
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    static String forms() {
        return Arrays.stream(Question.values()).map(Question::form).collect(Collectors.joining(", "));
    }

    static String slug(KpiId kpi) {
        return kpi.value().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    ImmutableList<SpcVerdict> ask(SpcVerdicts charts) {
        return switch (question) {
            case CONCERN -> charts.concern();
            case IMPROVEMENT -> charts.improvement();
            case CONSISTENTLY_FAILING -> charts.consistentlyFailing();
            case CONSISTENTLY_PASSING -> charts.consistentlyPassing();
            case STEP_CHANGE_SINCE -> charts.stepChangeSince(since.orElseThrow());
        };
    }
}
