package org.nhscontracts.examples.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.nhscontracts.rules.assessment.ContractDiary;
import org.nhscontracts.rules.assessment.DiaryJson;
import org.nhscontracts.rules.catalogue.EditionCatalogue;
import org.nhscontracts.rules.contractfile.ContractFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code contracts diary}. */
@Command(
        name = "diary",
        description =
                "Lists the coming days of contracts: terms, notices, handovers, contract management, reports due.",
        mixinStandardHelpOptions = true)
final class DiaryCommand implements Callable<Integer> {

    private static final int MOST = 36_525;

    /** The forms of output. */
    enum Format {
        /** For reading. */
        text,
        /** For programs. */
        json,
        /** For calendars. */
        ical
    }

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "DOCUMENT", arity = "1..*", description = Documents.ONE)
    private List<String> documents = new ArrayList<>();

    @Option(
            names = "--from",
            required = true,
            paramLabel = "DATE",
            description = "The first day, such as 2025-04-01; the contracts are looked at as at this day.")
    private LocalDate from = LocalDate.EPOCH;

    @Option(names = "--days", paramLabel = "N", description = "How many days, from 1. Default: ${DEFAULT-VALUE}.")
    private int days = 90;

    @Option(names = "--format", paramLabel = "text|json|ical", description = "Default: text.")
    private Format format = Format.text;

    @Override
    public Integer call() {
        if (days < 1 || days > MOST) {
            throw new InputException("--days: found " + days + ", expected 1 to " + MOST);
        }
        List<ContractFile> files =
                Documents.readAll(documents).stream().map(Documents.Named::file).toList();
        files.forEach(JudgementOptions::refuseCustom);
        ContractDiary diary = ContractDiary.of(files, from, days, EditionCatalogue.shipped());
        spec.commandLine().getOut().print(write(diary));
        return 0;
    }

    private String write(ContractDiary diary) {
        return switch (format) {
            case text ->
                new DiaryText(diary, spec.commandLine().getColorScheme().ansi().enabled()).write();
            case json -> DiaryJson.write(diary);
            case ical -> DiaryCalendar.write(diary);
        };
    }
}
