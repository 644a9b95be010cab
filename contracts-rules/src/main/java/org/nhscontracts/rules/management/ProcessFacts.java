package org.nhscontracts.rules.management;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.nhscontracts.core.process.NoticeIssued;
import org.nhscontracts.core.process.NoticeKind;
import org.nhscontracts.core.process.PlanKind;
import org.nhscontracts.rules.catalogue.EditionParameter;
import org.nhscontracts.rules.catalogue.ParameterKey;
import org.nhscontracts.rules.condition.FactKey;
import org.nhscontracts.rules.condition.FactTopic;
import org.nhscontracts.rules.verdict.Verdict;

/**
 * States the facts that conditions on processes read, for every day up to that of the last event; see {@link ProcessFact} for their names. What comes after that day
 * is not known, and is not stated.
 */
public final class ProcessFacts {

    private static final String TERMINATE = "exception-reports-to-terminate";

    private final ManagementState state;
    private final LocalDate last;

    private ProcessFacts(ManagementState state, LocalDate last) {
        this.state = state;
        this.last = last;
    }

    /**
     * All facts.
     *
     * @param state where contract management stands
     * @param context the editions, of which one says how many Exception Reports give a right to terminate
     * @return the facts, for each key one for each stretch of days; none before the first event
     */
    public static ImmutableList<ProcessFact> of(ManagementState state, ManagementContext context) {
        if (state.lastDay().isEmpty()) {
            return ImmutableList.of();
        }
        ProcessFacts facts = new ProcessFacts(state, state.lastDay().get());
        return ImmutableList.<ProcessFact>builder()
                .addAll(facts.open())
                .addAll(facts.reports(context))
                .build();
    }

    /**
     * The facts of a day.
     *
     * @param state where contract management stands
     * @param context the editions
     * @param date the day
     * @return each by its key; none for a day after that of the last event
     */
    public static ImmutableMap<FactKey, ProcessFact> on(
            ManagementState state, ManagementContext context, LocalDate date) {
        return of(state, context).stream()
                .filter(fact -> fact.inForceOn(date))
                .collect(ImmutableMap.toImmutableMap(ProcessFact::key, fact -> fact));
    }

    private ImmutableList<ProcessFact> open() {
        Map<String, List<OpenSpan>> spans = new LinkedHashMap<>();
        spans.put("open:notice", new ArrayList<>());
        for (NoticeKind kind : NoticeKind.values()) {
            spans.put("open:" + slug(kind.words()), new ArrayList<>());
        }
        for (PlanKind kind : PlanKind.values()) {
            spans.put("open:" + slug(kind.words()), new ArrayList<>());
        }
        state.processes().values().forEach(process -> add(spans, process));
        ImmutableList.Builder<ProcessFact> facts = ImmutableList.builder();
        spans.forEach((name, open) -> facts.addAll(OpenSpan.facts(key(name), open, last)));
        return facts.build();
    }

    private static void add(Map<String, List<OpenSpan>> spans, ManagedProcess process) {
        OpenSpan whole = new OpenSpan(process.openedOn(), process.closedOn(), process.words());
        put(spans, "open:" + slug(process.id().value()), whole);
        process.notice().ifPresent(notice -> {
            put(spans, "open:notice", whole);
            put(spans, "open:" + slug(notice.kind().words()), whole);
            kpis(notice).forEach(kpi -> put(spans, "open:kpi:" + kpi, whole));
        });
        process.plans().values().forEach(plan -> {
            OpenSpan span = new OpenSpan(
                    plan.calledForOn(), plan.closedOn(), plan.kind().words() + " " + plan.id());
            put(spans, "open:plan:" + slug(plan.id().value()), span);
            put(spans, "open:" + slug(plan.kind().words()), span);
        });
    }

    private static ImmutableList<String> kpis(NoticeIssued notice) {
        return notice.subject().kpis().stream()
                .map(kpi -> slug(kpi.value()))
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }

    private static void put(Map<String, List<OpenSpan>> spans, String name, OpenSpan span) {
        spans.computeIfAbsent(name, same -> new ArrayList<>()).add(span);
    }

    private ImmutableList<ProcessFact> reports(ManagementContext context) {
        Optional<EditionParameter> least = parameter(context, ParameterKey.EXCEPTION_REPORTS_TO_TERMINATE);
        Optional<EditionParameter> months = parameter(context, ParameterKey.EXCEPTION_REPORTS_WITHIN);
        if (least.isEmpty() || months.isEmpty()) {
            return ImmutableList.of(new ProcessFact(
                    key(TERMINATE),
                    Optional.empty(),
                    Optional.of(last),
                    Verdict.UNDETERMINED,
                    "the edition is not known to say how many Exception Reports give a right to terminate"));
        }
        int count = least.get().number().intValueExact();
        int within = months.get().number().intValueExact();
        Optional<LocalDate> first = ReportCounts.firstDay(state.exceptionReports(), count, within);
        String words = count + " Exception Reports within " + within + " months";
        List<OpenSpan> reached = new ArrayList<>();
        first.ifPresent(day -> reached.add(new OpenSpan(day, Optional.empty(), words)));
        return OpenSpan.facts(key(TERMINATE), reached, last);
    }

    private Optional<EditionParameter> parameter(ManagementContext context, ParameterKey key) {
        return context.rulesFor(Optional.empty(), last).flatMap(rules -> rules.parameter(key));
    }

    private static FactKey key(String name) {
        return new FactKey(FactTopic.PROCESS, name);
    }

    private static String slug(String words) {
        return words.toLowerCase(Locale.ROOT).replace(' ', '-').replace('_', '-');
    }
}
