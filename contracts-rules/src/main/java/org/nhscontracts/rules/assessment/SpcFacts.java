package org.nhscontracts.rules.assessment;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.kpi.Kpi;
import org.nhscontracts.core.time.PeriodAxis;
import org.nhscontracts.core.time.ReportingPeriod;
import org.nhscontracts.rules.condition.Condition;
import org.nhscontracts.rules.condition.FactKey;
import org.nhscontracts.rules.condition.FactTopic;
import org.nhscontracts.rules.engine.Facts;
import org.nhscontracts.rules.engine.Reading;
import org.nhscontracts.rules.engine.ReadingGroup;
import org.nhscontracts.rules.engine.StatedFact;
import org.nhscontracts.rules.rule.RuleBook;
import org.nhscontracts.rules.spc.SpcRules;
import org.nhscontracts.rules.spc.SpcVerdict;
import org.nhscontracts.rules.spc.SpcVerdicts;
import org.nhscontracts.rules.verdict.Verdict;

/**
 * What charts say to the conditions of a rule book: for each SPC fact that a rule names, and for each organisation, a verdict for each
 * stretch of periods in which it is the same for the same reason. Each period is judged by the figures up to it. A name that cannot be
 * answered gives a fact that says so, undetermined.
 */
final class SpcFacts {

    private final Facts facts;
    private final SpcRules rules;
    private final Map<String, Map<OrganisationId, SpcVerdicts>> charts = new LinkedHashMap<>();

    private SpcFacts(Facts facts, SpcRules rules) {
        this.facts = facts;
        this.rules = rules;
    }

    /**
     * The facts that the rules name.
     *
     * @param facts the performance of the file as it is judged
     * @param book the rules
     * @param rules how charts are made
     * @return none if no rule names an SPC fact
     */
    static ImmutableList<StatedFact> of(Facts facts, RuleBook book, SpcRules rules) {
        SpcFacts spc = new SpcFacts(facts, rules);
        return named(book).stream().flatMap(spc::facts).collect(toImmutableList());
    }

    /** Whether any rule names an SPC fact: if none does, no chart need be made. */
    static boolean areNamed(RuleBook book) {
        return !named(book).isEmpty();
    }

    private static ImmutableSet<FactKey> named(RuleBook book) {
        return book.rules().stream().flatMap(rule -> keys(rule.when())).collect(toImmutableSet());
    }

    private static Stream<FactKey> keys(Condition condition) {
        return condition instanceof Condition.Stated stated && stated.fact().topic() == FactTopic.SPC
                ? Stream.of(stated.fact())
                : condition.parts().stream().flatMap(SpcFacts::keys);
    }

    private Stream<StatedFact> facts(FactKey key) {
        Optional<SpcFactName> name = SpcFactName.parse(key.name());
        if (name.isEmpty()) {
            return Stream.of(unanswered(key, "found '" + key.name() + "', expected " + SpcFactName.forms()));
        }
        Optional<Kpi> kpi = facts.evidence().kpis().stream()
                .filter(one -> SpcFactName.slug(one.id()).equals(name.get().kpi()))
                .findFirst();
        return kpi.map(one -> facts(key, name.get(), one))
                .orElseGet(() ->
                        Stream.of(unanswered(key, "found KPI '" + name.get().kpi() + "', expected one of " + known())));
    }

    private String known() {
        return facts.evidence().kpis().stream()
                .map(kpi -> SpcFactName.slug(kpi.id()))
                .collect(Collectors.joining(", "));
    }

    private static StatedFact unanswered(FactKey key, String because) {
        return new StatedFact(key, Optional.empty(), Optional.empty(), Optional.empty(), Verdict.UNDETERMINED, because);
    }

    private Stream<StatedFact> facts(FactKey key, SpcFactName name, Kpi kpi) {
        return facts.organisations(ImmutableSet.of(kpi.id())).stream()
                .flatMap(organisation -> facts(key, name, kpi, organisation));
    }

    private Stream<StatedFact> facts(FactKey key, SpcFactName name, Kpi kpi, OrganisationId organisation) {
        ReadingGroup group = facts.judged(kpi.id(), organisation).orElseThrow();
        PeriodAxis judged = facts.axis(kpi.id()).orElseThrow();
        Optional<Reading> reading = decisive(group);
        if (reading.isEmpty()) {
            return Stream.of(new StatedFact(
                    key,
                    Optional.of(organisation),
                    Optional.empty(),
                    Optional.of(judged.last().lastDay()),
                    Verdict.UNDETERMINED,
                    "a chart needs one reading, and " + group.readings().size()
                            + " sources have one; the contract file can name the one to use"));
        }
        SpcVerdicts verdicts = charts.computeIfAbsent(kpi.id().value(), same -> new LinkedHashMap<>())
                .computeIfAbsent(
                        organisation,
                        same -> SpcVerdicts.of(
                                KpiChart.series(kpi, reading.get().series(), judged), kpi.direction(), rules));
        return stretches(name.ask(verdicts), judged)
                .map(stretch -> new StatedFact(
                        key,
                        Optional.of(organisation),
                        Optional.of(stretch.from()),
                        Optional.of(stretch.until()),
                        stretch.verdict(),
                        stretch.because()));
    }

    private static Optional<Reading> decisive(ReadingGroup group) {
        return group.readings().size() == 1
                ? Optional.of(group.readings().get(0))
                : group.readings().stream()
                        .filter(reading -> group.toUse().isPresent()
                                && reading.series().key().source().equals(group.toUse()))
                        .findFirst();
    }

    private record SpcStretch(LocalDate from, LocalDate until, Verdict verdict, String because) {}

    private static Stream<SpcStretch> stretches(ImmutableList<SpcVerdict> verdicts, PeriodAxis axis) {
        int[] ends = IntStream.range(0, verdicts.size())
                .filter(row -> row + 1 == verdicts.size() || !isSame(verdicts.get(row), verdicts.get(row + 1)))
                .toArray();
        return IntStream.range(0, ends.length).mapToObj(number -> {
            SpcVerdict first = verdicts.get(number == 0 ? 0 : ends[number - 1] + 1);
            SpcVerdict last = verdicts.get(ends[number]);
            LocalDate until = ReportingPeriod.of(axis.kind(), last.date()).lastDay();
            return new SpcStretch(first.date(), until, first.verdict(), first.because());
        });
    }

    private static boolean isSame(SpcVerdict one, SpcVerdict other) {
        return one.verdict() == other.verdict() && one.because().equals(other.because());
    }
}
