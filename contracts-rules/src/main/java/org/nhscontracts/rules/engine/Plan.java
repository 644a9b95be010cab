package org.nhscontracts.rules.engine;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import com.google.common.primitives.ImmutableIntArray;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.nhscontracts.core.id.KpiId;
import org.nhscontracts.core.id.RuleId;
import org.nhscontracts.core.kpi.Kpi;
import org.nhscontracts.core.time.PeriodKind;
import org.nhscontracts.rules.rule.Rule;
import org.nhscontracts.rules.rule.RuleBook;
import org.nhscontracts.rules.rule.RuleRegistry;

/**
 * A rule book compiled: names are resolved, equal conditions are judged once, and every condition works on whole columns.
 * Immutable and thread-safe; one plan serves any number of evaluations.
 */
public final class Plan {

    private final RuleBook book;
    private final ImmutableMap<PeriodKind, Program> programs;
    private final ImmutableMap<Rule, PeriodKind> kinds;

    private final ImmutableMap<KpiId, Kpi> kpis;
    private final RuleRegistry registry;
    private final ImmutableMap<RuleId, Integer> places;
    private final ImmutableMap<Program, ImmutableIntArray> bookPlaces;

    private Plan(
            RuleBook book,
            ImmutableMap<PeriodKind, Program> programs,
            ImmutableMap<Rule, PeriodKind> kinds,
            ImmutableMap<KpiId, Kpi> kpis,
            RuleRegistry registry) {
        this.book = book;
        this.programs = programs;
        this.kinds = kinds;
        this.kpis = kpis;
        this.registry = registry;
        this.places = VerdictColumns.places(book);
        this.bookPlaces = programs.values().stream().collect(toImmutableMap(Function.identity(), this::bookPlaces));
    }

    /**
     * Compiles a rule book without custom conditions.
     *
     * @param book the rules
     * @param kpis the KPIs that they read
     * @return the plan
     * @throws IllegalArgumentException if a rule reads a KPI that is not there, KPIs of several frequencies, or a KPI in a way that
     *     its measure does not allow
     */
    public static Plan compile(RuleBook book, Collection<Kpi> kpis) {
        return compile(book, kpis, RuleRegistry.EMPTY);
    }

    /**
     * Compiles a rule book.
     *
     * @param book the rules
     * @param kpis the KPIs that they read
     * @param registry the custom conditions that they use
     * @return the plan
     * @throws IllegalArgumentException if a rule reads a KPI that is not there, KPIs of several frequencies, a KPI in a way that its
     *     measure does not allow, or uses a custom condition that is not there
     */
    public static Plan compile(RuleBook book, Collection<Kpi> kpis, RuleRegistry registry) {
        ImmutableMap<KpiId, Kpi> known = kpis.stream().collect(toImmutableMap(Kpi::id, Function.identity()));
        ImmutableMap<Rule, PeriodKind> kinds =
                book.rules().stream().collect(toImmutableMap(Function.identity(), rule -> kind(rule, known)));
        ImmutableListMultimap<PeriodKind, Rule> rules = Multimaps.index(book.rules(), rule -> kind(rule, known));
        ImmutableMap<PeriodKind, Program> programs = rules.keySet().stream()
                .collect(toImmutableMap(
                        Function.identity(), kind -> Program.compile(kind, rules.get(kind), known, registry)));
        return new Plan(book, programs, kinds, known, registry);
    }

    /** By which periods a rule is judged; by month where it reads no KPI. */
    private static PeriodKind kind(Rule rule, ImmutableMap<KpiId, Kpi> kpis) {
        ImmutableSet<PeriodKind> kinds =
                rule.when().kpis().stream().map(id -> frequency(rule, id, kpis)).collect(toImmutableSet());
        checkArgument(
                kinds.size() <= 1,
                "rule %s: found KPIs reported by %s, expected one frequency",
                rule.id(),
                kinds.stream().map(PeriodKind::words).collect(Collectors.joining(" and by ")));
        return kinds.isEmpty() ? PeriodKind.MONTH : kinds.iterator().next();
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

    /**
     * A sheet on which organisations are judged one after another, and nothing is kept.
     *
     * @param facts what is known; of the same KPIs
     * @param kind the frequency of the KPIs that the rules read
     * @return the sheet, not filled yet; empty if no rule is judged by such periods, or there is nothing to judge
     */
    public Optional<VerdictSheet> sheet(Facts facts, PeriodKind kind) {
        return Optional.ofNullable(programs.get(kind))
                .flatMap(program -> facts.frame(program)
                        .map(frame -> new VerdictSheet(program, new Workspace(facts, frame, program))));
    }

    /** The program of one rule alone: to explain it takes the same nodes, and none of the others. */
    Program alone(Rule rule) {
        return Program.compile(kind(rule), ImmutableList.of(rule), kpis, registry);
    }

    private ImmutableIntArray bookPlaces(Program program) {
        return ImmutableIntArray.copyOf(program.rules().stream()
                .mapToInt(rule -> Objects.requireNonNull(places.get(rule.id()), "a rule of the book")));
    }

    /** The place in the book of each rule of a program, in the order of the program. */
    ImmutableIntArray places(Program program) {
        return Objects.requireNonNull(bookPlaces.get(program), "a program of the plan");
    }

    /** The place of each rule in the book. */
    ImmutableMap<RuleId, Integer> places() {
        return places;
    }

    ImmutableMap<PeriodKind, Program> programs() {
        return programs;
    }

    PeriodKind kind(Rule rule) {
        return Objects.requireNonNull(kinds.get(rule), "every rule has a kind");
    }
}
