package org.nhscontracts.rules.engine;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.function.Function;
import org.nhscontracts.core.id.KpiId;
import org.nhscontracts.core.kpi.Kpi;
import org.nhscontracts.core.time.PeriodKind;
import org.nhscontracts.rules.rule.Rule;
import org.nhscontracts.rules.rule.RuleBook;

/**
 * A rule book compiled: names are resolved, equal conditions are judged once, and every condition works on whole columns.
 * Immutable and thread-safe; one plan serves any number of evaluations.
 */
public final class Plan {

    private final RuleBook book;
    private final ImmutableMap<PeriodKind, Program> programs;
    private final ImmutableMap<Rule, PeriodKind> kinds;

    private Plan(RuleBook book, ImmutableMap<PeriodKind, Program> programs, ImmutableMap<Rule, PeriodKind> kinds) {
        this.book = book;
        this.programs = programs;
        this.kinds = kinds;
    }

    /**
     * Compiles a rule book.
     *
     * @param book the rules
     * @param kpis the KPIs that they read
     * @return the plan
     * @throws IllegalArgumentException if a rule reads a KPI that is not there, or KPIs of several frequencies
     */
    public static Plan compile(RuleBook book, Collection<Kpi> kpis) {
        ImmutableMap<KpiId, Kpi> known = kpis.stream().collect(toImmutableMap(Kpi::id, Function.identity()));
        ImmutableMap<Rule, PeriodKind> kinds =
                book.rules().stream().collect(toImmutableMap(Function.identity(), rule -> kind(rule, known)));
        ImmutableMap<PeriodKind, Program> programs = ImmutableSet.copyOf(kinds.values()).stream()
                .collect(toImmutableMap(Function.identity(), kind -> program(kind, kinds, known)));
        return new Plan(book, programs, kinds);
    }

    private static Program program(
            PeriodKind kind, ImmutableMap<Rule, PeriodKind> kinds, ImmutableMap<KpiId, Kpi> kpis) {
        return Program.compile(
                kinds.keySet().stream()
                        .filter(rule -> kinds.get(rule) == kind)
                        .collect(ImmutableList.toImmutableList()),
                kpis);
    }

    private static PeriodKind kind(Rule rule, ImmutableMap<KpiId, Kpi> kpis) {
        ImmutableSet<PeriodKind> kinds =
                rule.when().kpis().stream().map(id -> frequency(rule, id, kpis)).collect(toImmutableSet());
        checkArgument(
                kinds.size() == 1,
                "rule %s: found KPIs reported by %s, expected one frequency",
                rule.id(),
                kinds.stream().map(PeriodKind::words).collect(java.util.stream.Collectors.joining(" and by ")));
        return kinds.iterator().next();
    }

    private static PeriodKind frequency(Rule rule, KpiId id, ImmutableMap<KpiId, Kpi> kpis) {
        Kpi kpi = kpis.get(id);
        if (kpi == null) {
            throw new IllegalArgumentException(
                    "rule " + rule.id() + ": found KPI " + id + ", expected one of " + kpis.keySet());
        }
        return kpi.frequency();
    }

    /**
     * The rules.
     *
     * @return the rule book that was compiled
     */
    public RuleBook book() {
        return book;
    }

    /**
     * Judges every rule for every organisation that reported, in every period.
     *
     * @param facts what is known; of the same KPIs
     * @return the verdicts, and on request why
     */
    public Evaluation evaluate(Facts facts) {
        return Evaluation.of(this, facts);
    }

    Program program(Rule rule) {
        return java.util.Objects.requireNonNull(programs.get(kind(rule)), "every kind has a program");
    }

    ImmutableMap<PeriodKind, Program> programs() {
        return programs;
    }

    PeriodKind kind(Rule rule) {
        return java.util.Objects.requireNonNull(kinds.get(rule), "every rule has a kind");
    }
}
