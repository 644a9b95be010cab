package org.nhscontracts.rules.assessment;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.joda.money.Money;
import org.nhscontracts.core.id.RuleId;
import org.nhscontracts.core.process.DayReached;
import org.nhscontracts.core.time.PeriodKind;
import org.nhscontracts.core.time.ReportingPeriod;
import org.nhscontracts.rules.consequence.Obligation;
import org.nhscontracts.rules.contractfile.ContractFile;
import org.nhscontracts.rules.rule.Rule;
import org.nhscontracts.rules.term.TermFacts;
import org.nhscontracts.rules.verdict.Verdict;

/** What the term of a contract is worked out from. */
final class TermEvidence {

    private TermEvidence() {}

    /**
     * The facts on a day. Rules that permit somebody to terminate say whether Quality Requirements were failed persistently or repetitively.
     *
     * @param asSigned the file before any variation, since a variation of the Expiry Date counts among the extensions by its day
     * @param verdicts what the rules had come to by the day
     */
    static TermFacts of(
            ContractFile asSigned,
            AssessmentOptions options,
            ManagementAssessment management,
            LocalDate day,
            Function<RuleId, Verdict> verdicts) {
        return TermFacts.builder()
                .contract(asSigned.contract())
                .asAt(day)
                .addAllEvents(management.state().standing().stream()
                        .filter(event -> !(event.what() instanceof DayReached))
                        .toList())
                .edition(options.editions().governing(asSigned.contract().editions(), day))
                .addAllExceptionReports(management.state().exceptionReports())
                .expectedAnnualValue(expectedInTheYear(asSigned.asVaried(options.asAt()), day))
                .putAllQualityFailure(qualityFailure(asSigned, verdicts))
                .build();
    }

    private static Optional<Money> expectedInTheYear(ContractFile file, LocalDate day) {
        return file.monthlyValues().expected(ReportingPeriod.of(PeriodKind.FINANCIAL_YEAR, day));
    }

    private static ImmutableMap<RuleId, Verdict> qualityFailure(ContractFile file, Function<RuleId, Verdict> verdicts) {
        return file.rules().rules().stream()
                .filter(TermEvidence::permitsTermination)
                .map(Rule::id)
                .collect(toImmutableMap(Function.identity(), verdicts));
    }

    private static boolean permitsTermination(Rule rule) {
        return !rule.readsTermOrReadiness()
                && rule.then().stream()
                        .anyMatch(one -> one.obligation() == Obligation.MAY
                                && one.action().startsWith("terminate"));
    }
}
