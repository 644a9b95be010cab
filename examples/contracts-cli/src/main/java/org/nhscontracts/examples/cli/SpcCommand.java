package org.nhscontracts.examples.cli;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSetMultimap;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.nhscontracts.rules.spc.SpcRules;
import org.nhscontracts.rules.spc.SpcSeries;
import org.nhscontracts.rules.spc.SpcSeriesBuilder;
import org.nhscontracts.rules.spc.XmrChart;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code contracts spc}. */
@Command(
        name = "spc",
        description =
                "Makes XmR charts of the values in a CSV file: process limits, special causes, variation and assurance for each organisation.",
        mixinStandardHelpOptions = true)
final class SpcCommand implements Callable<Integer> {

    /** How the charts are written. */
    enum Format {
        csv,
        text
    }

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "FILE.csv",
            description =
                    "Columns organisation, date and y; or organisation, date, numerator and denominator. Nothing where no value is known.")
    private Path file = Path.of("");

    @Mixin
    private SpcOptions options = new SpcOptions();

    @Option(
            names = "--format",
            paramLabel = "csv|text",
            description = "A row for each row of the file, or a summary. Default: text.")
    private Format format = Format.text;

    @Override
    public Integer call() {
        ImmutableMap<String, XmrChart> charts = charts();
        PrintWriter out = spec.commandLine().getOut();
        if (format == Format.csv) {
            SpcCsv.write(charts, out);
            noteOn(charts, spec.commandLine().getErr());
        } else {
            boolean colour = spec.commandLine().getColorScheme().ansi().enabled();
            out.print(new SpcText(file.toString(), options.words(), charts, colour).write());
        }
        return 0;
    }

    /** What the columns have no room for. */
    private static void noteOn(ImmutableMap<String, XmrChart> charts, PrintWriter err) {
        charts.forEach((organisation, chart) ->
                chart.notes().forEach(note -> err.println("note: " + SpcText.plain(organisation) + ": " + note)));
    }

    private ImmutableMap<String, XmrChart> charts() {
        SpcRules rules = options.rules();
        double target = options.target().orElse(Double.NaN);
        ImmutableMap<String, TreeMap<LocalDate, SpcTable.Cell>> table = SpcTable.read(file, options.calendar());
        ImmutableSetMultimap<String, LocalDate> recalculations = options.recalculations(table.keySet());
        ImmutableMap.Builder<String, XmrChart> charts = ImmutableMap.builder();
        table.forEach((organisation, cells) -> charts.put(
                organisation,
                XmrChart.of(series(cells, target), options.direction(), rules, recalculations.get(organisation))));
        return charts.build();
    }

    private SpcSeries series(TreeMap<LocalDate, SpcTable.Cell> cells, double target) {
        SpcSeriesBuilder series = SpcSeries.builder(options.calendar());
        cells.forEach((date, cell) ->
                cell.value().ifPresentOrElse(value -> series.value(date, value), () -> series.noValue(date)));
        if (!Double.isNaN(target)) {
            series.target(target);
        }
        return series.build();
    }
}
