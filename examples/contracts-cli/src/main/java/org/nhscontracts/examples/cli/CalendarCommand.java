package org.nhscontracts.examples.cli;

import java.time.LocalDate;
import java.util.function.Function;
import org.nhscontracts.core.time.OperationalCalendar;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code contracts calendar}. */
@Command(
        name = "calendar",
        description = "Counts Operational Days: all days but Saturdays, Sundays and bank holidays in England.",
        mixinStandardHelpOptions = true)
final class CalendarCommand implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Missing: add or count");
    }

    @Command(
            name = "add",
            description = "Prints the last day of a time of N Operational Days following DATE.",
            mixinStandardHelpOptions = true)
    int add(
            @Parameters(paramLabel = "DATE", description = "A day, not itself counted.") LocalDate date,
            @Parameters(paramLabel = "N", description = "How many Operational Days.") int days) {
        return print(calendar -> calendar.add(date, days));
    }

    @Command(
            name = "count",
            description = "Prints how many Operational Days there are after FROM up to and including TO.",
            mixinStandardHelpOptions = true)
    int count(
            @Parameters(paramLabel = "FROM", description = "A day, not itself counted.") LocalDate from,
            @Parameters(paramLabel = "TO", description = "A day, itself counted.") LocalDate to) {
        return print(calendar -> calendar.count(from, to));
    }

    private int print(Function<OperationalCalendar, Object> answer) {
        try {
            spec.commandLine().getOut().println(answer.apply(OperationalCalendar.england()));
            return 0;
        } catch (IllegalArgumentException e) {
            throw new InputException(String.valueOf(e.getMessage()));
        }
    }
}
