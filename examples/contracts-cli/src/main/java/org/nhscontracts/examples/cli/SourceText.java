package org.nhscontracts.examples.cli;

import java.util.List;
import java.util.stream.Stream;
import org.nhscontracts.core.source.Source;
import org.nhscontracts.rules.assessment.ContractAssessment;
import org.nhscontracts.rules.assessment.FlaggedFact;

/** What a reader must know, what is not verified, and the sources. */
final class SourceText {

    private final Page page;

    SourceText(Page page) {
        this.page = page;
    }

    void write(ContractAssessment assessment) {
        write(assessment.notes(), words(assessment.flagged()).toList(), assessment.sources());
    }

    void write(List<String> notes, List<String> notVerified, List<Source> sources) {
        list("Read this too", notes);
        list("Not verified", notVerified);
        list("Sources", sources.stream().map(SourceText::source).toList());
    }

    /** Facts that are not verified, with what stands behind them. */
    static Stream<String> words(List<FlaggedFact> flagged) {
        return flagged.stream().map(fact -> fact.what() + " [" + Words.citation(fact.citation()) + "]");
    }

    private void list(String heading, List<String> entries) {
        if (!entries.isEmpty()) {
            page.heading(heading);
            entries.forEach(entry -> page.wrap("- " + entry, 2));
        }
    }

    private static String source(Source source) {
        return source.id() + ": " + source.title()
                + source.dated().map(date -> ", " + date).orElse("")
                + source.address().map(address -> ", " + address).orElse("")
                + source.licence().map(licence -> ". " + licence).orElse("");
    }
}
