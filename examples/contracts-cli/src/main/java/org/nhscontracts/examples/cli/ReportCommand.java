package org.nhscontracts.examples.cli;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.nhscontracts.core.id.KpiId;
import org.nhscontracts.examples.report.ContractReport;
import org.nhscontracts.examples.report.ReportOptions;
import org.nhscontracts.examples.report.ReportProgress;
import org.nhscontracts.examples.report.ReportSplit;
import org.nhscontracts.examples.report.ReportWriter;
import org.nhscontracts.rules.assessment.AssessmentOptions;
import org.nhscontracts.rules.spc.SpcRules;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code contracts report}. */
@Command(
        name = "report",
        description =
                "Writes self-contained HTML pages for a review meeting, one for each contract or organisation, and index.html that leads to them.",
        mixinStandardHelpOptions = true)
final class ReportCommand implements Callable<Integer> {

    /** How XmR charts are made. */
    enum Preset {
        /** As Making Data Count makes them. */
        mdc(SpcRules.MAKING_DATA_COUNT),
        /** As the R package NHSRplotthedots makes them. */
        nhsr(SpcRules.NHSR_PLOTTHEDOTS);

        private final SpcRules rules;

        Preset(SpcRules rules) {
            this.rules = rules;
        }
    }

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "DOCUMENT",
            arity = "0..*",
            description = Documents.ONE + " Default: suffolk and north-east-essex.")
    private List<String> documents = new ArrayList<>();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            required = true,
            description = "The directory to write into. It is made if it is not there.")
    private Path output = Path.of("");

    @Mixin
    private JudgementOptions judgement = new JudgementOptions();

    @Option(
            names = "--by",
            paramLabel = "contract|organisation",
            description = "What gets a page of its own. Default: contract.")
    private Split by = Split.contract;

    @Option(
            names = "--no-rag",
            description = "Leaves out red, amber and green, which Making Data Count advises against beside its icons.")
    private boolean noRag;

    @Option(names = "--preset", paramLabel = "mdc|nhsr", description = "How XmR charts are made. Default: mdc.")
    private Preset preset = Preset.mdc;

    @Option(
            names = "--recalculate",
            paramLabel = "KPI=DATE",
            description =
                    "Recalculates the limits of a KPI from a day on, for a step change whose cause is understood. May be given more than once.")
    private List<String> recalculations = new ArrayList<>();

    /** What gets a page of its own. */
    enum Split {
        /** Each contract. */
        contract(ReportSplit.CONTRACT),
        /** Each organisation. */
        organisation(ReportSplit.ORGANISATION);

        private final ReportSplit split;

        Split(ReportSplit split) {
            this.split = split;
        }
    }

    @Override
    public Integer call() {
        System.setProperty(
                "java.awt.headless", "true"); // charts are drawn without a screen, and none is to be looked for
        if (Files.exists(output) && !Files.isDirectory(output)) {
            throw new InputException(output + ": is a file, expected a directory to write into");
        }
        ReportOptions options = new ReportOptions(!noRag, preset.rules, recalculations());
        ImmutableList<ContractReport> reports =
                Documents.readAll(documents.isEmpty() ? Documents.WITH_PERFORMANCE : documents).stream()
                        .map(named -> ContractReport.of(named.file(), options(named), by.split))
                        .collect(toImmutableList());
        options.recalculations().keySet().forEach(kpi -> check(kpi, reports));
        ImmutableList<Path> written = write(reports, options);
        spec.commandLine()
                .getOut()
                .println("Wrote " + (written.size() - 1) + (written.size() == 2 ? " page" : " pages") + " and "
                        + written.get(written.size() - 1));
        return 0;
    }

    /** Conditions read of charts that are made as those of the report are. */
    private AssessmentOptions options(Documents.Named named) {
        AssessmentOptions judged = judgement.options(named);
        return AssessmentOptions.builder()
                .asAt(judged.asAt())
                .dataCut(judged.dataCut())
                .putAllEventPlaces(judged.eventPlaces())
                .spcRules(preset.rules)
                .build();
    }

    private ImmutableList<Path> write(ImmutableList<ContractReport> reports, ReportOptions options) {
        try {
            return new ReportWriter(options, by.split, progress()).write(reports, output);
        } catch (IOException e) {
            throw new InputException(output + ": cannot be written: " + e.getMessage());
        }
    }

    /** Only somebody who watches a terminal is told how far it is. */
    private ReportProgress progress() {
        if (System.console() == null) {
            return ReportProgress.NONE;
        }
        PrintWriter err = spec.commandLine().getErr();
        return (page, done, of) -> {
            err.print("\r" + done + " of " + of + " pages" + (done == of ? System.lineSeparator() : ""));
            err.flush();
        };
    }

    private ImmutableSetMultimap<KpiId, LocalDate> recalculations() {
        ImmutableSetMultimap.Builder<KpiId, LocalDate> days = ImmutableSetMultimap.builder();
        recalculations.forEach(text -> add(text, days));
        return days.build();
    }

    private static void add(String text, ImmutableSetMultimap.Builder<KpiId, LocalDate> days) {
        int equals = text.indexOf('=');
        try {
            days.put(KpiId.of(text.substring(0, Math.max(0, equals))), LocalDate.parse(text.substring(equals + 1)));
        } catch (IllegalArgumentException | DateTimeParseException e) {
            throw new InputException(
                    "--recalculate: found '" + text + "', expected a KPI and a day such as UCR2H=2024-10-01");
        }
    }

    private static void check(KpiId kpi, ImmutableList<ContractReport> reports) {
        if (reports.stream()
                .allMatch(report -> report.assessment().file().kpi(kpi).isEmpty())) {
            throw new InputException("--recalculate: found KPI " + kpi + ", which no document has");
        }
    }
}
