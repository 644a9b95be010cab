package org.nhscontracts.examples.cli;

import static java.util.stream.Collectors.joining;

import org.nhscontracts.core.performance.ExclusionDecision;
import org.nhscontracts.core.performance.ExclusionRequest;
import org.nhscontracts.rules.engine.KpiFinding;
import org.nhscontracts.rules.engine.ReadingFinding;

/** Why a KPI came to its outcome in a period, from which data, and what was taken out of them or asked to be. */
final class FindingText {

    private FindingText() {}

    static String of(KpiFinding finding) {
        return finding.rag().map(rag -> rag.words() + ": ").orElse("")
                + finding.reason().words()
                + finding.readings().stream().map(FindingText::data).distinct().collect(joining());
    }

    private static String data(ReadingFinding reading) {
        return reading.submission().map(one -> " [" + one + "]").orElse("")
                + reading.beforeExclusions()
                        .map(before -> " [before agreed exclusions: " + before + "]")
                        .orElse("")
                + reading.exclusionRequests().stream().map(FindingText::request).collect(joining());
    }

    private static String request(ExclusionRequest request) {
        String what = request.isWholePeriod()
                ? "the period"
                : request.numerator() + (request.denominator() == 0 ? "" : " of " + request.denominator());
        return " [exclusion of " + what + " " + decision(request) + ": " + request.because() + "]";
    }

    private static String decision(ExclusionRequest request) {
        return (request.decision() == ExclusionDecision.ASKED
                        ? "asked for"
                        : request.decision().words())
                + request.decidedOn().map(day -> " on " + day).orElse("");
    }
}
