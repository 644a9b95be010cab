package org.nhscontracts.examples.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/** One run of the program: what it printed and how it ended. */
record Run(int status, String out, String err) {

    static Run of(String... arguments) {
        return of(false, arguments);
    }

    static Run of(boolean colour, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int status = ContractsCommand.commandLine(new PrintWriter(out, true), new PrintWriter(err, true), colour)
                .execute(arguments);
        return new Run(status, out.toString(), err.toString());
    }
}
