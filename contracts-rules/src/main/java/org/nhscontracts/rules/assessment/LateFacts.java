package org.nhscontracts.rules.assessment;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.nhscontracts.core.handover.ServiceHandover;
import org.nhscontracts.core.time.OperationalCalendar;
import org.nhscontracts.core.time.ReportingPeriod;
import org.nhscontracts.rules.condition.FactKey;
import org.nhscontracts.rules.condition.FactTopic;
import org.nhscontracts.rules.contractfile.ContractFile;
import org.nhscontracts.rules.engine.Evaluation;
import org.nhscontracts.rules.engine.Evidence;
import org.nhscontracts.rules.engine.Facts;
import org.nhscontracts.rules.engine.Plan;
import org.nhscontracts.rules.engine.StatedFact;
import org.nhscontracts.rules.readiness.Readiness;
import org.nhscontracts.rules.readiness.ReadinessFacts;
import org.nhscontracts.rules.rule.Rule;
import org.nhscontracts.rules.rule.RuleBook;
import org.nhscontracts.rules.term.TermFacts;
import org.nhscontracts.rules.term.TermQuestions;
import org.nhscontracts.rules.verdict.Verdict;

/**
 * Facts of term and readiness, which rest on verdicts of rules: so the rules that read neither are judged first. The facts are found out for
 * the last day of every period that a rule may be judged in, and for the day of judgement.
 */
final class LateFacts {

    private final ContractFile asSigned;
    private final ContractFile file;
    private final AssessmentOptions options;
    private final ManagementAssessment management;
    private final ImmutableSet<FactKey> read;

    LateFacts(ContractFile asSigned, ContractFile file, AssessmentOptions options, ManagementAssessment management) {
        this.asSigned = asSigned;
        this.file = file;
        this.management = management;
        this.options = options;
        this.read = file.rules().rules().stream()
                .filter(Rule::readsTermOrReadiness)
                .flatMap(rule -> rule.when().facts().stream())
                .collect(toImmutableSet());
    }

    /** None where no rule reads any. */
    ImmutableList<StatedFact> of(Evidence early) {
        if (read.isEmpty()) {
            return ImmutableList.of();
        }
        RuleBook rules = new RuleBook(file.rules().rules().stream()
                .filter(rule -> !rule.readsTermOrReadiness())
                .collect(toImmutableList()));
        Evaluation evaluation =
                Plan.compile(rules, file.kpis(), options.registry()).evaluate(Facts.of(early));
        return days().stream().flatMap(day -> on(day, evaluation)).collect(toImmutableList());
    }

    private ImmutableSortedSet<LocalDate> days() {
        Stream<LocalDate> reported = file.performance().series().stream()
                .map(series -> series.axis())
                .distinct()
                .flatMap(axis -> axis.periods().stream())
                .map(ReportingPeriod::lastDay);
        Stream<LocalDate> months = Stream.iterate(
                        YearMonth.from(file.contract().term().start()),
                        month -> !month.atEndOfMonth().isAfter(options.asAt()),
                        month -> month.plusMonths(1))
                .map(YearMonth::atEndOfMonth);
        return Stream.of(reported, months, Stream.of(options.asAt()))
                .flatMap(days -> days)
                .filter(day -> !day.isAfter(options.asAt()))
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }

    private Stream<StatedFact> on(LocalDate day, Evaluation evaluation) {
        RuleVerdicts verdicts = new RuleVerdicts(evaluation, day);
        return Stream.concat(term(day, verdicts), readiness(day, verdicts));
    }

    private Stream<StatedFact> term(LocalDate day, RuleVerdicts verdicts) {
        TermFacts facts = TermEvidence.of(asSigned, options, management, day, verdicts);
        return read.stream()
                .filter(key -> key.topic() == FactTopic.TERM)
                .map(key -> TermQuestions.answer(facts, key))
                .map(answer -> stated(answer.key(), day, answer.verdict(), answer.because()));
    }

    private Stream<StatedFact> readiness(LocalDate day, RuleVerdicts verdicts) {
        return file.handovers().stream()
                .filter(handover -> read.stream().anyMatch(fact -> ReadinessFacts.isOf(fact, handover.id())))
                .flatMap(handover -> readiness(handover, day, verdicts));
    }

    private Stream<StatedFact> readiness(ServiceHandover handover, LocalDate day, RuleVerdicts verdicts) {
        return ReadinessFacts.of(Readiness.of(handover, day, OperationalCalendar.england(), verdicts)).stream()
                .filter(fact -> read.contains(fact.key()))
                .map(fact -> stated(fact.key(), day, fact.verdict(), fact.because()));
    }

    private static StatedFact stated(FactKey key, LocalDate day, Verdict verdict, String because) {
        return new StatedFact(key, Optional.empty(), Optional.of(day), Optional.of(day), verdict, because);
    }
}
