package org.nhscontracts.examples.cli;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.nhscontracts.rules.assessment.ContractAssessment;
import org.nhscontracts.rules.assessment.ContractStatement;
import org.nhscontracts.rules.assessment.StatementJson;
import org.nhscontracts.rules.payment.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code contracts statement}. */
@Command(
        name = "statement",
        description =
                "Says what fell due under a contract, was paid, is outstanding, withheld, retained or deducted, and what is not known.",
        mixinStandardHelpOptions = true)
final class StatementCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "DOCUMENT", description = Documents.ONE)
    private String document = "";

    @Mixin
    private EventfulOptions options = new EventfulOptions();

    @Option(
            names = "--month",
            paramLabel = "MONTH",
            description =
                    "The calendar month, such as 2025-03, of which each Commissioner gets a statement. Default: all months in one.")
    private Optional<YearMonth> month = Optional.empty();

    @Option(names = "--format", paramLabel = "text|json", description = "Default: text.")
    private AssessCommand.Format format = AssessCommand.Format.text;

    @Override
    public Integer call() {
        ContractAssessment assessment =
                options.assess(Documents.readAll(List.of(document)).get(0));
        ContractStatement statement = assessment.statement().orElseGet(() -> empty(assessment));
        month.ifPresent(one -> check(one, assessment));
        spec.commandLine()
                .getOut()
                .print(format == AssessCommand.Format.json ? json(statement) : text(assessment, statement));
        return 0;
    }

    private static ContractStatement empty(ContractAssessment assessment) {
        return ContractStatement.builder()
                .asAt(assessment.asAt())
                .ledger(Ledger.empty())
                .build();
    }

    private void check(YearMonth one, ContractAssessment assessment) {
        YearMonth first = YearMonth.from(assessment.file().contract().term().start());
        YearMonth last = YearMonth.from(assessment.asAt());
        if (one.isBefore(first) || one.isAfter(last)) {
            throw new InputException("--month: found " + one + ", expected a month from " + first
                    + ", in which the contract" + " starts, to " + last + ", that of the day of judgement");
        }
    }

    private String json(ContractStatement statement) {
        return month.map(one -> StatementJson.writeMonth(statement, one))
                .orElseGet(() -> StatementJson.write(statement));
    }

    private String text(ContractAssessment assessment, ContractStatement statement) {
        Page page = new Page(spec.commandLine().getColorScheme().ansi().enabled());
        page.title("Statement: " + assessment.file().contract().title());
        page.line("As at " + Words.day(assessment.asAt()));
        if (assessment.statement().isEmpty()) {
            return page.line("")
                    .line("No money is stated, and no sum was withheld.")
                    .line("")
                    .text();
        }
        StatementText text = new StatementText(assessment, page);
        month.ifPresentOrElse(one -> text.writeMonth(statement, one), () -> text.writeInFull(statement));
        return page.line("").text();
    }
}
