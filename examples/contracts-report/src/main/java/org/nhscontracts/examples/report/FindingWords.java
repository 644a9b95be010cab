package org.nhscontracts.examples.report;

import static java.util.stream.Collectors.joining;

import org.nhscontracts.core.performance.ExclusionRequest;
import org.nhscontracts.rules.engine.KpiFinding;
import org.nhscontracts.rules.engine.ReadingFinding;

/** What a KPI came to in a period, in words. */
final class FindingWords {

    private FindingWords() {}

    /** The figure, or the figures where readings differ. */
    static String figure(KpiFinding finding) {
        String figures = finding.readings().stream()
                .map(ReadingFinding::words)
                .distinct()
                .collect(joining("; "));
        return figures.isEmpty() ? "no figure" : figures;
    }

    /** The figure without the counts behind it; the figures where readings differ; what is known where there is none. */
    static String brief(KpiFinding finding) {
        String figures = finding.readings().stream()
                .map(reading -> reading.value()
                        .map(value -> finding.kpi().measure().write(value))
                        .orElse(reading.words()))
                .distinct()
                .collect(joining("; "));
        return figures.isEmpty() ? "no figure" : figures;
    }

    /** Why it came to its outcome, from which data, and what was taken out of them or asked to be. */
    static String why(KpiFinding finding) {
        return finding.reason().words()
                + finding.readings().stream().map(FindingWords::data).distinct().collect(joining());
    }

    private static String data(ReadingFinding reading) {
        return reading.submission().map(one -> " [" + one + "]").orElse("")
                + reading.beforeExclusions()
                        .map(before -> " [before agreed exclusions: " + before + "]")
                        .orElse("")
                + reading.exclusionRequests().stream()
                        .map(FindingWords::request)
                        .collect(joining());
    }

    private static String request(ExclusionRequest request) {
        String what = request.isWholePeriod()
                ? "the period"
                : request.numerator() + (request.denominator() == 0 ? "" : " of " + request.denominator());
        return " [exclusion of " + what + " " + request.decision().words() + ": " + request.because() + "]";
    }
}
