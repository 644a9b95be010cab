package org.nhscontracts.examples.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.Help.Ansi;

/** The program {@code contracts}. */
public final class Main {

    private Main() {}

    /**
     * Runs the program and ends the process: 0 fine, 1 faults in the input, 2 wrong usage.
     *
     * @param arguments the command line; without any, the built-in contracts are assessed
     */
    public static void main(String[] arguments) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        int status = ContractsCommand.commandLine(out, err, Ansi.AUTO.enabled()).execute(arguments);
        out.flush();
        err.flush();
        System.exit(status);
    }
}
