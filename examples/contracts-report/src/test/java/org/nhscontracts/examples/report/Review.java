package org.nhscontracts.examples.report;

import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.nhscontracts.rules.assessment.AssessmentOptions;
import org.nhscontracts.rules.contractfile.ContractFile;
import org.nhscontracts.rules.document.ContractDocument;

/** A made-up contract that has something for every part of a report, and its pages. */
final class Review {

    static final LocalDate DAY = LocalDate.of(2026, 3, 31);

    private Review() {}

    static ContractFile file() {
        return ContractDocument.read(document());
    }

    /** The contract with something in its text exchanged, read from a folder with its figures. */
    static ContractFile file(Path folder, String old, String changed) {
        try {
            for (String name : ImmutableList.of("review.csv", "review-conflict.csv", "review-other.csv")) {
                Files.copy(document().resolveSibling(name), folder.resolve(name));
            }
            String text = Files.readString(document(), StandardCharsets.UTF_8);
            if (!text.contains(old)) {
                throw new IllegalArgumentException("the document has no '" + old + "'");
            }
            return ContractDocument.read(Files.writeString(folder.resolve("review.yaml"), text.replace(old, changed)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path document() {
        try {
            return Path.of(Resources.getResource(Review.class, "review.yaml").toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    static ImmutableList<Path> write(ContractFile file, ReportOptions options, ReportSplit split, Path directory) {
        try {
            return new ReportWriter(options, split, ReportProgress.NONE)
                    .write(ImmutableList.of(ContractReport.of(file, AssessmentOptions.asAt(DAY), split)), directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The last element of a query that finds something. */
    static Element last(Element within, String query) {
        Elements found = within.select(query);
        return found.get(found.size() - 1);
    }

    static Document page(Path written) {
        try {
            return Jsoup.parse(Files.readString(written, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
