package org.nhscontracts.examples.benchmarks;

import static org.nhscontracts.rules.condition.Conditions.consecutive;
import static org.nhscontracts.rules.condition.Conditions.fails;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.id.RuleId;
import org.nhscontracts.core.performance.PerformanceRecord;
import org.nhscontracts.core.time.ReportingPeriod;
import org.nhscontracts.rules.condition.NotApplicablePeriods;
import org.nhscontracts.rules.engine.Evaluation;
import org.nhscontracts.rules.engine.Facts;
import org.nhscontracts.rules.engine.Plan;
import org.nhscontracts.rules.engine.Trace;
import org.nhscontracts.rules.rule.Rule;
import org.nhscontracts.rules.rule.RuleBook;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What the library is asked one at a time: to explain a verdict, to take one more month, to compile a rule book. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class LibraryBenchmark {

    private static final int RULES = 200;
    private static final ReportingPeriod LAST = ReportingPeriod.month(2026, 3);
    private static final OrganisationId CONTRACT = LibraryEngine.organisation(0);

    private final Plan plan = Plan.compile(LibraryEngine.book(), LibraryEngine.kpis());
    private final RuleBook book = twoHundredRules();
    private final Facts later;
    private final Evaluation before;
    private final Evaluation whole;

    /** Makes up one contract with and without its last month. */
    public LibraryBenchmark() {
        PerformanceRecord all = LibraryEngine.record(WorkGenerator.generate(1));
        this.later = LibraryEngine.facts(all);
        this.before = plan.evaluate(LibraryEngine.facts(LibraryEngine.withoutLastMonth(all)));
        this.whole = plan.evaluate(later);
    }

    /** Refuses to measure what is wrong. */
    @Setup
    public void check() {
        Evaluation extended = before.on(later);
        for (Rule rule : plan.book().rules()) {
            ReportingPeriod period = LAST;
            if (extended.verdict(rule.id(), CONTRACT, period) != whole.verdict(rule.id(), CONTRACT, period)) {
                throw new IllegalStateException("one more month is judged otherwise than all: " + rule.id());
            }
        }
    }

    /**
     * {@return why a rule came to its verdict}
     */
    @Benchmark
    public Trace explain() {
        return whole.explain(RuleId.of("K01-trigger"), CONTRACT, LAST);
    }

    /**
     * {@return the verdicts on twelve KPIs with one more month}
     */
    @Benchmark
    public Evaluation oneMoreMonth() {
        return before.on(later);
    }

    /**
     * {@return a plan of 200 rules}
     */
    @Benchmark
    public Plan compileTwoHundredRules() {
        return Plan.compile(book, LibraryEngine.kpis());
    }

    private static RuleBook twoHundredRules() {
        List<Rule> rules = new ArrayList<>();
        for (int number = 0; number < RULES; number++) {
            String kpi = LibraryEngine.kpis().get(number % WorkKpi.COUNT).id().value();
            rules.add(Rule.builder()
                    .id(RuleId.of("R" + number))
                    .when(consecutive(2 + number / WorkKpi.COUNT, NotApplicablePeriods.SHRINK_THE_WINDOW, fails(kpi)))
                    .because("rule " + number)
                    .build());
        }
        return new RuleBook(ImmutableList.copyOf(rules));
    }
}
