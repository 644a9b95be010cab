package org.nhscontracts.examples.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.party.Organisation;
import org.nhscontracts.core.performance.DataCut;
import org.nhscontracts.core.time.ReportingPeriod;
import org.nhscontracts.rules.assessment.ContractAssessment;
import org.nhscontracts.rules.assessment.RuleAssessment;
import org.nhscontracts.rules.assessment.RuleJson;
import org.nhscontracts.rules.contractfile.ContractFile;
import org.nhscontracts.rules.engine.Trace;
import org.nhscontracts.rules.engine.TraceWords;
import org.nhscontracts.rules.text.TextOutput;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code contracts explain}. */
@Command(
        name = "explain",
        description = "Says in full why a rule came to its verdict in a period.",
        mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "DOCUMENT", description = "A YAML or JSON file, or a built-in contract.")
    private String document = "";

    @Parameters(index = "1", paramLabel = "RULE", description = "The id of a rule.")
    private String rule = "";

    @Parameters(index = "2", paramLabel = "PERIOD", description = "A period such as 2025-03 or 2024/25-Q4.")
    private String period = "";

    @Option(
            names = "--organisation",
            paramLabel = "CODE",
            description = "An ODS code or the id of an organisation. Default: all that the rule was judged for.")
    private Optional<String> organisation = Optional.empty();

    @Option(names = "--format", paramLabel = "text|json", description = "Default: text.")
    private AssessCommand.Format format = AssessCommand.Format.text;

    @Mixin
    private JudgementOptions judgement = new JudgementOptions();

    @Override
    public Integer call() {
        Documents.Named named = Documents.readAll(List.of(document)).get(0);
        ContractFile file = named.file();
        ContractAssessment assessment = judgement.assess(named);
        List<RuleAssessment> judged = assessment.rules().stream()
                .filter(one -> one.rule().id().value().equals(rule))
                .toList();
        if (judged.isEmpty()) {
            throw new InputException("found no rule '" + rule + "', expected one of " + ids(assessment));
        }
        List<RuleAssessment> wanted = wanted(file, judged);
        spec.commandLine()
                .getOut()
                .print(format == AssessCommand.Format.json ? json(wanted) : text(assessment, wanted));
        return 0;
    }

    private String text(ContractAssessment assessment, List<RuleAssessment> wanted) {
        Page page = new Page(false);
        page.wrap(wanted.get(0).rule().describe(), 2);
        if (!assessment.dataCut().equals(DataCut.LATEST)) {
            page.wrap(Words.sentence(assessment.dataCut()), 0);
        }
        wanted.forEach(one -> explain(page, assessment, one));
        return page.text();
    }

    /** A row with the whole trace for each organisation that was judged in the period. */
    private String json(List<RuleAssessment> wanted) {
        List<Map<String, Object>> rows = wanted.stream()
                .flatMap(one -> trace(one).map(trace -> RuleJson.of(one, trace)).stream())
                .toList();
        if (rows.isEmpty()) {
            throw new InputException("rule " + rule + ": "
                    + wanted.stream()
                            .map(one -> one.organisation()
                                            .map(OrganisationId::value)
                                            .orElse("nobody") + ": " + notJudged(one))
                            .collect(Collectors.joining("; ")));
        }
        return TextOutput.json(rows);
    }

    private List<RuleAssessment> wanted(ContractFile file, List<RuleAssessment> judged) {
        List<RuleAssessment> wanted =
                judged.stream().filter(one -> isWanted(file, one)).toList();
        if (wanted.isEmpty()) {
            throw new InputException("rule " + rule + " was not judged for '" + organisation.orElse("")
                    + "', only for "
                    + judged.stream()
                            .flatMap(one -> one.organisation().stream())
                            .map(OrganisationId::value)
                            .collect(Collectors.joining(", ")));
        }
        return wanted;
    }

    private static String ids(ContractAssessment assessment) {
        return assessment.rules().stream()
                .map(one -> one.rule().id().value())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private boolean isWanted(ContractFile file, RuleAssessment judged) {
        return organisation.isEmpty()
                || judged.organisation()
                        .filter(id -> id.value().equals(organisation.get()) || hasCode(file, id, organisation.get()))
                        .isPresent();
    }

    private static boolean hasCode(ContractFile file, OrganisationId id, String code) {
        return file.organisation(id).map(Organisation::codes).stream()
                .flatMap(List::stream)
                .anyMatch(one -> one.value().value().equals(code));
    }

    private void explain(Page page, ContractAssessment assessment, RuleAssessment judged) {
        String who = judged.organisation()
                .map(id -> Words.organisation(assessment.file(), id, assessment.asAt()))
                .orElse("nobody");
        page.line("").line(who);
        Optional<Trace> trace = trace(judged);
        if (trace.isEmpty()) {
            page.wrap("  " + notJudged(judged), 4);
            return;
        }
        TraceWords.lines(trace.get()).forEach(line -> page.wrap("  " + line, 6));
        judged.consequences(trace.get().period()).forEach(one -> page.wrap("  So " + one.words() + ".", 4));
    }

    private Optional<Trace> trace(RuleAssessment judged) {
        ReportingPeriod wanted = period();
        return judged.traces().stream()
                .filter(one -> one.period().equals(wanted))
                .findFirst();
    }

    private String notJudged(RuleAssessment judged) {
        return judged.traces().isEmpty()
                ? "not judged: nobody reported any KPI that the rule reads"
                : "not judged in " + period + ", only in " + Words.periods(periods(judged));
    }

    private static List<ReportingPeriod> periods(RuleAssessment judged) {
        return judged.traces().stream().map(Trace::period).toList();
    }

    private ReportingPeriod period() {
        try {
            return ReportingPeriod.parse(period);
        } catch (IllegalArgumentException e) {
            throw new InputException(String.valueOf(e.getMessage()));
        }
    }
}
