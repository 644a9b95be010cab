package org.nhscontracts.examples.benchmarks;

import java.util.Locale;

/** The rows of the table of engines, as Markdown; an engine is compared with the limit and with itself on less work. */
final class EvaluationTable {

    static final String HEAD = """
            | engine                              | contracts | million KPI-months/s | of limit | bytes each | cost growth |
            |-------------------------------------|----------:|---------------------:|---------:|-----------:|------------:|""";

    private EvaluationTable() {}

    static String row(String engine, int contracts, Measurement measured, Measurement limit, Measurement onLeastWork) {
        return String.format(
                Locale.ROOT,
                "| %-35s | %,9d | %20.2f | %8s | %,10.2f | %11.2f |",
                engine,
                contracts,
                measured.perSecond() / 1e6,
                String.format(Locale.ROOT, "1/%.1f", limit.perSecond() / measured.perSecond()),
                measured.bytesEach(),
                onLeastWork.perSecond() / measured.perSecond());
    }
}
