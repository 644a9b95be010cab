package org.nhscontracts.rules.readiness;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.nhscontracts.core.handover.ConditionWaiver;
import org.nhscontracts.core.handover.DaySpan;
import org.nhscontracts.core.handover.HandoverCondition;
import org.nhscontracts.core.handover.LeadTime;
import org.nhscontracts.core.handover.ServiceHandover;
import org.nhscontracts.core.id.ConditionId;
import org.nhscontracts.core.id.RuleId;
import org.nhscontracts.core.time.OperationalCalendar;
import org.nhscontracts.rules.verdict.Verdict;

/** A handover as at a day, its conditions numbered in their order, with the numbers of those before and after each. */
final class ReadinessCase {

    private final ServiceHandover handover;
    private final LocalDate asAt;
    private final OperationalCalendar calendar;
    private final ImmutableList<HandoverCondition> conditions;
    private final ImmutableMap<RuleId, Verdict> rules;
    private final int[][] before;
    private final int[][] after;
    private final int[] order;
    private final ImmutableList<Optional<LocalDate>> due;
    private final ImmutableList<Optional<Standing>> unchanging;

    ReadinessCase(
            ServiceHandover handover,
            LocalDate asAt,
            OperationalCalendar calendar,
            Function<RuleId, Verdict> ruleVerdicts) {
        this.handover = handover;
        this.asAt = asAt;
        this.calendar = calendar;
        this.conditions = handover.conditions();
        this.rules = conditions.stream()
                .flatMap(condition -> condition.rule().stream())
                .distinct()
                .collect(ImmutableMap.toImmutableMap(Function.identity(), ruleVerdicts));
        this.before = beforeEach();
        this.after = afterEach();
        this.order = inOrder();
        this.due = dueDays();
        this.unchanging = conditions.stream().map(this::unchanging).collect(toImmutableList());
    }

    private int[][] beforeEach() {
        Map<ConditionId, Integer> numbers = new HashMap<>();
        conditions.forEach(condition -> numbers.put(condition.id(), numbers.size()));
        return conditions.stream()
                .map(condition -> condition.dependsOn().stream()
                        .mapToInt(id -> numbers.getOrDefault(id, -1))
                        .sorted()
                        .toArray())
                .toArray(int[][]::new);
    }

    private int[][] afterEach() {
        int[] counts = new int[before.length];
        Arrays.stream(before).flatMapToInt(Arrays::stream).forEach(number -> counts[number]++);
        int[][] afterEach = Arrays.stream(counts).mapToObj(int[]::new).toArray(int[][]::new);
        for (int number = before.length - 1; number >= 0; number--) {
            for (int one : before[number]) {
                counts[one]--;
                afterEach[one][counts[one]] = number;
            }
        }
        return afterEach;
    }

    /** Conditions share few lead times. */
    private ImmutableList<Optional<LocalDate>> dueDays() {
        Map<LeadTime, Optional<LocalDate>> days = new HashMap<>();
        return conditions.stream()
                .map(condition -> condition.lead().orElse(LeadTime.days(1)))
                .map(lead -> days.computeIfAbsent(lead, this::before))
                .collect(toImmutableList());
    }

    /** The standing, where it is the same for every start. */
    private Optional<Standing> unchanging(HandoverCondition condition) {
        Optional<Standing> byRule =
                condition.rule().map(rule -> Standing.ofRule(rules.getOrDefault(rule, Verdict.UNDETERMINED)));
        boolean expires =
                condition.evidence().stream().anyMatch(piece -> piece.expires().isPresent());
        return byRule.or(
                () -> expires ? Optional.empty() : Optional.of(Standing.ofEvidence(condition, asAt, planned())));
    }

    /** Each condition after all that it depends on. */
    private int[] inOrder() {
        int[] open = new int[conditions.size()];
        Deque<Integer> ready = new ArrayDeque<>();
        for (int i = 0; i < open.length; i++) {
            open[i] = before[i].length;
            if (open[i] == 0) {
                ready.add(i);
            }
        }
        int[] sorted = new int[open.length];
        for (int done = 0; done < sorted.length; done++) {
            sorted[done] = ready.remove();
            for (int next : after[sorted[done]]) {
                open[next]--;
                if (open[next] == 0) {
                    ready.add(next);
                }
            }
        }
        return sorted;
    }

    ServiceHandover handover() {
        return handover;
    }

    LocalDate asAt() {
        return asAt;
    }

    LocalDate planned() {
        return handover.planned();
    }

    int size() {
        return conditions.size();
    }

    HandoverCondition condition(int number) {
        return conditions.get(number);
    }

    int[] before(int number) {
        return before[number];
    }

    int[] after(int number) {
        return after[number];
    }

    /** The numbers of the conditions, each after those that it depends on. */
    int[] order() {
        return order;
    }

    Standing standing(int number, LocalDate start) {
        return unchanging.get(number).orElseGet(() -> Standing.ofEvidence(condition(number), asAt, start));
    }

    /** The waiver, if it counts as at the day. */
    Optional<ConditionWaiver> waiver(int number) {
        HandoverCondition condition = condition(number);
        return condition
                .waiver()
                .filter(one -> condition.isWaiverEntitled() && !one.on().isAfter(asAt));
    }

    Optional<LocalDate> due(int number) {
        return due.get(number);
    }

    /** The last day of a lead time before the planned date; empty if the calendar does not know the year. */
    Optional<LocalDate> before(LeadTime lead) {
        return known(() -> lead.before(planned(), calendar));
    }

    /** The last day of work that begins after a day; empty if the calendar does not know the year. */
    Optional<LocalDate> done(LocalDate base, DaySpan work) {
        return known(() -> work.after(base, calendar));
    }

    /** The last day after which work may begin that is to be done by a day; empty if the calendar does not know the year. */
    Optional<LocalDate> latestBase(LocalDate by, DaySpan work) {
        return known(() -> switch (work.unit()) {
            case DAYS -> by.minusDays(work.number());
            case WEEKS -> by.minusWeeks(work.number());
            case OPERATIONAL_DAYS -> latestBase(by, work.number());
        });
    }

    private LocalDate latestBase(LocalDate by, int operationalDays) {
        LocalDate last = calendar.isOperationalDay(by) ? by : calendar.add(by, -1);
        return operationalDays == 0
                ? last
                : calendar.next(calendar.add(last, -operationalDays)).minusDays(1);
    }

    /** The one place where a year that the calendar does not know becomes a day that is not known. */
    private static Optional<LocalDate> known(Supplier<LocalDate> day) {
        try {
            return Optional.of(day.get());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
