package org.nhscontracts.examples.report;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.rules.assessment.KpiAssessment;

/**
 * Writes reports: a self-contained HTML file for each contract or organisation, and {@code index.html} that leads to them.
 *
 * <pre>{@code
 * new ReportWriter(ReportOptions.DEFAULT, ReportSplit.CONTRACT, ReportProgress.NONE).write(reports, Path.of("report"));
 * }</pre>
 *
 * <p>The same reports give the same bytes, whenever and wherever they are written.
 */
public final class ReportWriter {

    private static final String INDEX = "index.html";

    private final ReportOptions options;
    private final ReportSplit split;
    private final ReportProgress progress;
    private final Templates templates = new Templates();

    /**
     * A writer.
     *
     * @param options how reports look
     * @param split what gets a page of its own
     * @param progress is told of every page
     */
    public ReportWriter(ReportOptions options, ReportSplit split, ReportProgress progress) {
        this.options = options;
        this.split = split;
        this.progress = progress;
    }

    /**
     * Writes reports into a directory, which is made if it is not there. Files of the same names are written over.
     *
     * @param reports the contracts
     * @param directory where to
     * @return the files written, the index last
     * @throws IOException if a file cannot be written
     */
    public ImmutableList<Path> write(ImmutableList<ContractReport> reports, Path directory) throws IOException {
        Files.createDirectories(directory);
        ImmutableList<Subject> subjects = subjects(reports);
        ImmutableList.Builder<Path> written = ImmutableList.builder();
        IndexPage index = new IndexPage(split, options.rag());
        int done = 0;
        for (Subject subject : subjects) {
            PageView page = new SubjectPage(subject, options).view(Optional.of(INDEX));
            written.add(write(directory, subject.page(), templates.page(page)));
            index.add(subject, page);
            done++;
            progress.written(subject.page(), done, subjects.size());
        }
        return written.add(write(directory, INDEX, templates.index(index.view())))
                .build();
    }

    private static Path write(Path directory, String name, String text) throws IOException {
        return Files.writeString(directory.resolve(name), text, StandardCharsets.UTF_8);
    }

    private ImmutableList<Subject> subjects(ImmutableList<ContractReport> reports) {
        Set<String> taken = new LinkedHashSet<>(Set.of(INDEX));
        return reports.stream()
                .flatMap(report -> organisations(report).map(only -> {
                    String contract = report.assessment().file().contract().id().value();
                    String name = only.map(id -> contract + "-" + id).orElse(contract);
                    return new Subject(report, only, free(Anchors.slug(name), taken));
                }))
                .collect(toImmutableList());
    }

    private Stream<Optional<OrganisationId>> organisations(ContractReport report) {
        return split == ReportSplit.CONTRACT
                ? Stream.of(Optional.empty())
                : report.assessment().kpis().stream()
                        .map(KpiAssessment::organisation)
                        .distinct()
                        .map(Optional::of);
    }

    /** Two contracts may have ids that differ in case alone, and one may be given twice. */
    private static String free(String name, Set<String> taken) {
        String free = name + ".html";
        for (int number = 2; !taken.add(free); number++) {
            free = name + "-" + number + ".html";
        }
        return free;
    }
}
