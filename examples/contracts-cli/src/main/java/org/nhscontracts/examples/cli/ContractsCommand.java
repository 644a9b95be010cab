package org.nhscontracts.examples.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.nhscontracts.core.id.ContractEdition;
import org.nhscontracts.core.performance.DataPosition;
import org.nhscontracts.rules.text.FaultyTextException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The program as a whole. */
@Command(
        name = "contracts",
        description =
                "Assesses NHS service contracts and says why. Without a command, assesses the built-in contracts.",
        mixinStandardHelpOptions = true,
        version = "contracts 0.1.0-SNAPSHOT",
        subcommands = {
            AssessCommand.class,
            ExplainCommand.class,
            OutlookCommand.class,
            TimelineCommand.class,
            StatementCommand.class,
            PartiesCommand.class,
            OptionsCommand.class,
            ReadinessCommand.class,
            GainShareCommand.class,
            DiaryCommand.class,
            ReportCommand.class,
            StandardsCommand.class,
            ValidateCommand.class,
            SpcCommand.class,
            CalendarCommand.class,
            CommandLine.HelpCommand.class
        },
        exitCodeListHeading = "Exit status:%n",
        exitCodeList = {"0:fine", "1:faults in the input, listed on standard error", "2:wrong usage"})
final class ContractsCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** The program, writing to the given writers. */
    static CommandLine commandLine(PrintWriter out, PrintWriter err, boolean colour) {
        CommandLine commandLine = new CommandLine(new ContractsCommand())
                .registerConverter(LocalDate.class, ContractsCommand::day)
                .registerConverter(YearMonth.class, ContractsCommand::month)
                .registerConverter(ContractEdition.class, ContractsCommand::edition)
                .registerConverter(DataPosition.class, ContractsCommand::position)
                .setOut(out)
                .setErr(err)
                .setColorScheme(CommandLine.Help.defaultColorScheme(
                        colour ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF))
                .setExecutionExceptionHandler((e, command, parsed) -> report(e, command));
        return commandLine;
    }

    @Override
    public Integer call() {
        return spec.commandLine().execute("assess");
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new CommandLine.TypeConversionException("found '" + text + "', expected a day such as 2025-03-31");
        }
    }

    private static YearMonth month(String text) {
        try {
            return YearMonth.parse(text);
        } catch (DateTimeParseException e) {
            throw new CommandLine.TypeConversionException("found '" + text + "', expected a month such as 2025-03");
        }
    }

    private static ContractEdition edition(String text) {
        try {
            return ContractEdition.of(text);
        } catch (IllegalArgumentException e) {
            throw new CommandLine.TypeConversionException(
                    "found '" + text + "', expected an edition such as 2024/25, or 2017/19");
        }
    }

    private static DataPosition position(String text) {
        return Stream.of(DataPosition.values())
                .filter(position -> position.words().equals(text))
                .findFirst()
                .orElseThrow(() -> new CommandLine.TypeConversionException(
                        "found '" + text + "', expected flex, freeze or refresh"));
    }

    /** Faults of the input are listed; anything else is a fault of the program and keeps its stack trace. */
    private static int report(Exception e, CommandLine command) throws Exception {
        if (e instanceof FaultyTextException || e instanceof InputException) {
            command.getErr().println(e.getMessage());
            return CommandLine.ExitCode.SOFTWARE;
        }
        throw e;
    }
}
