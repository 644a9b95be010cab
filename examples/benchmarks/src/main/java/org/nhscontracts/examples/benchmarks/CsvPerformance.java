package org.nhscontracts.examples.benchmarks;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.nhscontracts.core.id.KpiId;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.performance.FigureForm;
import org.nhscontracts.core.performance.KpiSeriesBuilder;
import org.nhscontracts.core.performance.PerformanceRecord;
import org.nhscontracts.core.performance.SeriesKey;
import org.nhscontracts.core.time.ReportingPeriod;

/** Reads the CSV file straight into the columns of a performance record: no object a row, one series looked up where its key changes. */
final class CsvPerformance extends AbstractBaseCsvCallbackHandler<CsvPerformance> {

    private static final int AT_A_TIME = 100;
    private static final int CONTRACT = 0;
    private static final int KPI = 1;
    private static final int MONTH = 2;
    private static final int NUMERATOR = 3;
    private static final int DENOMINATOR = 4;
    private static final int MONTHS_A_YEAR = 12;
    private static final int FIRST_MONTH = 2023 * MONTHS_A_YEAR + 3;

    private final Consumer<PerformanceRecord> contracts;
    private PerformanceRecord.Builder record = PerformanceRecord.builder();
    private final ReportingPeriod[] months = LibraryEngine.months();
    private final long[] counts = new long[2];
    private final boolean[] given = new boolean[2];
    private String contract = "";
    private String kpi = "";
    private @Nullable KpiSeriesBuilder series;
    private boolean header = true;
    private boolean sameSeries;
    private boolean sameContract;
    private int contractsRead;
    private int month;

    private CsvPerformance(Consumer<PerformanceRecord> contracts) {
        this.contracts = contracts;
    }

    /** Hands on records of so many contracts at a time; the rows of a contract stand together in the file. */
    static void read(Path file, Consumer<PerformanceRecord> contracts) throws IOException {
        CsvPerformance performance = new CsvPerformance(contracts);
        try (CsvReader<CsvPerformance> reader = CsvReader.builder().build(performance, file)) {
            reader.forEach(CsvPerformance::row);
        }
        performance.finish();
    }

    private void finish() {
        if (series != null) {
            contracts.accept(record.build());
        }
        record = PerformanceRecord.builder();
        series = null;
    }

    private static SeriesKey key(String contract, String kpi) {
        return SeriesKey.of(KpiId.of(kpi), OrganisationId.of(contract));
    }

    @Override
    protected void handleField(int fieldIdx, char[] buf, int offset, int len, boolean quoted) {
        switch (fieldIdx) {
            case CONTRACT -> {
                sameContract = isSame(contract, buf, offset, len);
                sameSeries = sameContract;
                contract = sameContract ? contract : new String(buf, offset, len);
            }
            case KPI -> {
                boolean same = isSame(kpi, buf, offset, len);
                sameSeries &= same;
                kpi = same ? kpi : new String(buf, offset, len);
            }
            case MONTH -> month = header ? 0 : month(buf, offset);
            case NUMERATOR, DENOMINATOR -> count(fieldIdx - NUMERATOR, buf, offset, len);
            default -> throw new IllegalArgumentException("found a field too many: " + new String(buf, offset, len));
        }
    }

    private static boolean isSame(String known, char[] buf, int offset, int len) {
        if (known.length() != len) {
            return false;
        }
        for (int i = len - 1; i >= 0; i--) {
            if (known.charAt(i) != buf[offset + i]) {
                return false;
            }
        }
        return true;
    }

    private static int month(char[] buf, int offset) {
        int year = (int) number(buf, offset, 4);
        return year * MONTHS_A_YEAR + (int) number(buf, offset + 5, 2) - 1 - FIRST_MONTH;
    }

    private void count(int which, char[] buf, int offset, int len) {
        given[which] = len > 0;
        counts[which] = header || len == 0 ? 0 : number(buf, offset, len);
    }

    private static long number(char[] buf, int offset, int len) {
        long number = 0;
        for (int i = 0; i < len; i++) {
            int digit = buf[offset + i] - '0';
            if (digit < 0 || digit > 9) {
                throw new IllegalArgumentException("found '" + new String(buf, offset, len) + "', expected a number");
            }
            number = Math.addExact(Math.multiplyExact(number, 10L), digit);
        }
        return number;
    }

    private void row() {
        if (header) {
            header = false;
            return;
        }
        if (!sameContract && ++contractsRead % AT_A_TIME == 0) {
            finish();
        }
        KpiSeriesBuilder current = series;
        if (current == null || !sameSeries) {
            current = record.series(key(contract, kpi), FigureForm.COUNTS);
            series = current;
        }
        if (given[0] && given[1]) {
            current.counts(months[month], counts[0], counts[1]);
        }
    }

    @Override
    protected CsvPerformance buildRecord() {
        return this;
    }
}
