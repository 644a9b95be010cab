package org.nhscontracts.examples.benchmarks;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** The columns as a CSV file: a header and a row for each KPI-month, without counts where nothing was reported. */
final class WorkCsv {

    private static final YearMonth FIRST_MONTH = YearMonth.of(2023, 4);
    private static final List<String> MONTHS = IntStream.range(0, WorkData.MONTHS)
            .mapToObj(month -> FIRST_MONTH.plusMonths(month).toString())
            .toList();

    private final WorkData data;
    private final BufferedWriter out;

    private WorkCsv(WorkData data, BufferedWriter out) {
        this.data = data;
        this.out = out;
    }

    static void write(WorkData data, Path file) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("contract,kpi,month,numerator,denominator\n");
            WorkCsv csv = new WorkCsv(data, out);
            for (int contract = 0; contract < data.contracts(); contract++) {
                csv.contract(contract);
            }
        }
    }

    private void contract(int contract) throws IOException {
        for (WorkKpi kpi : WorkKpi.values()) {
            String key = String.format(Locale.ROOT, "C%06d,K%02d,", contract, kpi.index());
            int first = WorkData.firstCell(contract, kpi);
            for (int month = 0; month < WorkData.MONTHS; month++) {
                out.write(key + MONTHS.get(month) + counts(first + month));
            }
        }
    }

    private String counts(int cell) {
        long denominator = data.denominators[cell];
        return denominator == 0 ? ",,\n" : "," + data.numerators[cell] + "," + denominator + "\n";
    }
}
