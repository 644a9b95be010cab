package org.nhscontracts.examples.cli;

import java.util.List;
import org.nhscontracts.core.source.Source;
import org.nhscontracts.rules.assessment.ContractAssessment;

/** What a reader must know, what is not verified, and the sources. */
final class SourceText {

    private final ContractAssessment assessment;
    private final Page page;

    SourceText(ContractAssessment assessment, Page page) {
        this.assessment = assessment;
        this.page = page;
    }

    void write() {
        list("Read this too", assessment.notes());
        list(
                "Not verified",
                assessment.flagged().stream()
                        .map(fact -> fact.what() + " [" + Words.citation(fact.citation()) + "]")
                        .toList());
        list("Sources", assessment.sources().stream().map(SourceText::source).toList());
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
