package org.nhscontracts.rules.assessment;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.nhscontracts.core.id.RuleId;
import org.nhscontracts.core.time.PeriodAxis;
import org.nhscontracts.rules.engine.Evaluation;
import org.nhscontracts.rules.engine.VerdictColumn;
import org.nhscontracts.rules.verdict.Verdict;

/**
 * What rules had come to by a day: in the last period that ended by then, over all organisations that the rule judges. It holds if it holds
 * for each of them; of a rule that was not judged by then nothing is known.
 */
final class RuleVerdicts implements Function<RuleId, Verdict> {

    private final Evaluation evaluation;
    private final LocalDate day;

    RuleVerdicts(Evaluation evaluation, LocalDate day) {
        this.evaluation = evaluation;
        this.day = day;
    }

    @Override
    public Verdict apply(RuleId rule) {
        ImmutableList<Verdict> verdicts = evaluation.organisations(rule).stream()
                .flatMap(organisation -> evaluation.column(rule, organisation).stream())
                .flatMap(column -> latest(column).stream())
                .collect(toImmutableList());
        return verdicts.isEmpty() ? Verdict.UNDETERMINED : Verdict.allOf(verdicts);
    }

    private Optional<Verdict> latest(VerdictColumn column) {
        PeriodAxis axis = column.axis();
        for (int index = axis.size() - 1; index >= 0; index--) {
            if (!axis.period(index).lastDay().isAfter(day)) {
                return Optional.of(column.verdict(index));
            }
        }
        return Optional.empty();
    }
}
