package org.nhscontracts.rules.assessment;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.nhscontracts.core.id.RuleId;
import org.nhscontracts.rules.engine.Trace;
import org.nhscontracts.rules.verdict.Verdict;

/**
 * What the rules of an assessment came to, over all organisations for which they were judged: a rule holds if it holds for each of them. Of
 * what was not judged nothing is known.
 */
final class JudgedRules {

    private final ContractAssessment assessment;

    JudgedRules(ContractAssessment assessment) {
        this.assessment = assessment;
    }

    /** What a rule came to in the last period assessed, over the organisations for which there is one. */
    Verdict latest(RuleId rule) {
        return over(judged(rule)
                .filter(one -> !one.traces().isEmpty())
                .map(RuleAssessment::latest)
                .collect(toImmutableList()));
    }

    /** What a rule came to in its period that ends on a day; undetermined if any organisation was not judged in it. */
    Verdict endingOn(RuleId rule, LocalDate day) {
        return over(judged(rule).map(one -> endingOn(one, day)).collect(toImmutableList()));
    }

    private Stream<RuleAssessment> judged(RuleId rule) {
        return assessment.rules().stream().filter(one -> one.rule().id().equals(rule));
    }

    private static Verdict over(ImmutableList<Verdict> verdicts) {
        return verdicts.isEmpty() ? Verdict.UNDETERMINED : Verdict.allOf(verdicts);
    }

    private static Verdict endingOn(RuleAssessment rule, LocalDate day) {
        return rule.traces().stream()
                .filter(trace -> trace.period().lastDay().equals(day))
                .map(Trace::verdict)
                .findFirst()
                .orElse(Verdict.UNDETERMINED);
    }
}
