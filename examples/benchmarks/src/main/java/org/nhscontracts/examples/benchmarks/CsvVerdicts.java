package org.nhscontracts.examples.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.time.PeriodKind;
import org.nhscontracts.rules.engine.Plan;
import org.nhscontracts.rules.engine.VerdictSheet;
import org.nhscontracts.rules.verdict.Verdict;

/** From a CSV file to verdicts, with nothing kept but a number. Run by itself it says how long that took and how much memory. */
final class CsvVerdicts {

    private CsvVerdicts() {}

    /** How many times any rule holds. */
    static long breaches(Path file) throws IOException {
        Plan plan = Plan.compile(LibraryEngine.book(), LibraryEngine.kpis());
        long[] holds = new long[1];
        CsvPerformance.read(
                file,
                record -> holds[0] += breaches(plan.sheet(LibraryEngine.facts(record), PeriodKind.MONTH)
                        .orElseThrow()));
        return holds[0];
    }

    private static long breaches(VerdictSheet sheet) {
        long holds = 0;
        for (OrganisationId organisation : sheet.organisations()) {
            sheet.fill(organisation);
            for (int rule = 0; rule < sheet.rules().size(); rule++) {
                holds += sheet.count(rule, Verdict.HOLDS);
            }
        }
        return holds;
    }
}
