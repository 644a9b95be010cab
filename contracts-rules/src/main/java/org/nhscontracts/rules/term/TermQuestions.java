package org.nhscontracts.rules.term;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nhscontracts.core.id.OptionId;
import org.nhscontracts.core.id.ServiceId;
import org.nhscontracts.core.time.CalendarMonths;
import org.nhscontracts.rules.condition.FactKey;
import org.nhscontracts.rules.verdict.Verdict;

/**
 * Answers what conditions of a rule book read of the term:
 *
 * <ul>
 *   <li>{@code end-notice-given}: somebody gave notice to end the contract
 *   <li>{@code extended}: an option to extend was exercised
 *   <li>{@code extended:O}: option {@code O} was
 *   <li>{@code expires-within:N-months}: the last day is at most {@code N} months away, or past
 *   <li>{@code suspended}, {@code suspended:S}: a service is suspended, or service {@code S} is
 *   <li>{@code right-to-terminate}, {@code right-to-terminate:G}: on any ground, or on ground {@code G}, such as {@code exception-reports}
 * </ul>
 *
 * <p>Ids are written in lower case, with {@code -} for {@code _}. Notices, options and suspensions come from events: where not one event is
 * known, nobody knows of any, and the answer is undetermined. So it is for a name that is none of these.
 */
public final class TermQuestions {

    private static final Pattern WITHIN = Pattern.compile("expires-within:([1-9]\\d{0,3})-months?");
    private static final String RIGHT = "right-to-terminate";

    private final TermFacts facts;

    private TermQuestions(TermFacts facts) {
        this.facts = facts;
    }

    /**
     * The answer to one question.
     *
     * @param facts what is known of the term
     * @param key the question
     * @return the answer, undetermined where it is not known
     */
    public static TermAnswer answer(TermFacts facts, FactKey key) {
        return new TermQuestions(facts).answer(key);
    }

    private TermAnswer answer(FactKey key) {
        String name = key.name();
        Matcher within = WITHIN.matcher(name);
        if (within.matches()) {
            return expires(key, CalendarMonths.of(Integer.parseInt(within.group(1))));
        }
        if (name.equals(RIGHT) || name.startsWith(RIGHT + ":")) {
            return right(key, rest(name));
        }
        if (facts.events().isEmpty()) {
            return new TermAnswer(key, Verdict.UNDETERMINED, "no event of the contract is known");
        }
        return switch (name.split(":", 2)[0]) {
            case "end-notice-given" ->
                any(
                        key,
                        facts.dates().endNotices().stream()
                                .map(notice -> "notice of " + notice.given())
                                .toList(),
                        "no notice to end the contract was given");
            case "extended" ->
                any(key, ids(facts.dates().exercised(), OptionId::value, rest(name)), "no such option was exercised");
            case "suspended" ->
                any(
                        key,
                        ids(
                                SuspensionState.of(facts.contract(), facts.events(), facts.asAt())
                                        .suspended()
                                        .asList(),
                                ServiceId::value,
                                rest(name)),
                        "no such service is suspended");
            default ->
                new TermAnswer(key, Verdict.UNDETERMINED, "found '" + name + "', expected a question on the term");
        };
    }

    private static Optional<String> rest(String name) {
        int colon = name.indexOf(':');
        return colon < 0 ? Optional.empty() : Optional.of(name.substring(colon + 1));
    }

    private static <T> ImmutableList<String> ids(List<T> all, Function<T, String> id, Optional<String> wanted) {
        Predicate<String> asked = one -> wanted.map(slug(one)::equals).orElse(true);
        return all.stream().map(id).filter(asked).collect(toImmutableList());
    }

    private static TermAnswer any(FactKey key, List<String> found, String otherwise) {
        return found.isEmpty()
                ? new TermAnswer(key, Verdict.DOES_NOT_HOLD, otherwise)
                : new TermAnswer(key, Verdict.HOLDS, String.join(", ", found));
    }

    private TermAnswer expires(FactKey key, CalendarMonths months) {
        LocalDate last = facts.dates().lastDayAtLatest();
        LocalDate limit = months.after(facts.asAt());
        String because = "last day " + last + (facts.dates().lastDay().isEmpty() ? " at the latest" : "") + ", "
                + months + " from " + facts.asAt() + " end on " + limit;
        boolean within = !last.isAfter(limit);
        boolean known = within || facts.dates().lastDay().isPresent();
        return new TermAnswer(
                key, known ? (within ? Verdict.HOLDS : Verdict.DOES_NOT_HOLD) : Verdict.UNDETERMINED, because);
    }

    private TermAnswer right(FactKey key, Optional<String> ground) {
        ImmutableList<TerminationRight> rights = TerminationRights.of(facts).stream()
                .filter(right -> ground.map(slug(right.ground().name())::equals).orElse(true))
                .collect(toImmutableList());
        if (rights.isEmpty()) {
            return new TermAnswer(key, Verdict.UNDETERMINED, "found ground '" + ground.orElse("") + "', which is none");
        }
        Verdict verdict =
                Verdict.anyOf(rights.stream().map(TerminationRight::verdict).toList());
        String because = rights.stream()
                .filter(right -> right.verdict() == verdict)
                .map(right -> right.ground().words() + ": " + right.because())
                .collect(joining("; "));
        return new TermAnswer(key, verdict, because);
    }

    private static String slug(String id) {
        return id.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
