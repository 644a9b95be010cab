package org.nhscontracts.examples.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.rules.engine.VerdictSheet;
import org.nhscontracts.rules.verdict.Verdict;

/** From a CSV file to verdicts, with nothing kept but a number. Run by itself it says how long that took and how much memory. */
final class CsvVerdicts {

    private CsvVerdicts() {}

    /** How many times any rule holds. */
    static long breaches(Path file) throws IOException {
        VerdictSheet sheet = LibraryEngine.sheet(LibraryEngine.facts(CsvPerformance.read(file)));
        int rules = sheet.rules().size();
        long holds = 0;
        for (OrganisationId organisation : sheet.organisations()) {
            sheet.fill(organisation);
            for (int rule = 0; rule < rules; rule++) {
                holds += sheet.count(rule, Verdict.HOLDS);
            }
        }
        return holds;
    }
}
