package org.nhscontracts.rules.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.nhscontracts.rules.contractfile.ContractFile;
import org.nhscontracts.rules.text.FaultyTextException;

/** A small document without faults, and what the tests of this package do to it. */
final class Documents {

    static final String SOUND = """
            format: nhs-contract/1
            contract:
              id: suffolk
              title: Community Services in Suffolk
              term:
                start: 2012-10-01
                expiry: 2015-09-30
              commissioners:
                - organisation: west-ccg
                  role: co-ordinating
              providers:
                - organisation: acme
                  role: contract holder
                  services: [nursing]
              services:
                - id: nursing
                  name: Community nursing
            organisations:
              - id: west-ccg
                kind: clinical commissioning group
                names:
                  - name: West Suffolk CCG
              - id: acme
                kind: company
                names:
                  - name: Acme Health
            sources:
              - id: board
                title: Board report
            kpis:
              - id: INT4H
                name: four-hour response
                kind: local quality requirement
                measure: ratio
                direction: higher
                frequency: month
                targets:
                  - purpose: contract standard
                    threshold: '>= 95'
              - id: PUB
                name: published share
                kind: local quality requirement
                measure: percentage as published
                direction: higher
                frequency: quarter
              - id: WAIT
                name: waiting over a year
                kind: local quality requirement
                measure: {stock: {unit: patients}}
                direction: lower
                frequency: month
              - id: PLAN
                name: plan agreed
                kind: local quality requirement
                measure: yes or no
                direction: higher
                frequency: financial year
            rules:
              - id: persistent
                when: {inARow: {periods: 3, notApplicable: shrink the window, holds: {fails: INT4H}}}
                because: below standard three months running
            performance:
              - kpi: INT4H
                organisation: acme
                figures: {2013-04: 893/1000, 2013-05: 900/1000 provisional}
                cite: {source: board, basis: measured, confidence: verified}
              - kpi: PUB
                organisation: acme
                precision: 0.01
                figures: {2013/14-Q1: 87.08, 2013/14-Q2: not reported}
              - kpi: WAIT
                organisation: acme
                figures: {2013-04: 5}
              - kpi: PLAN
                organisation: acme
                figures: {2013/14: 'yes'}
            """;

    private Documents() {}

    /** The document with one text in place of another that stands in it once. */
    static String with(String old, String replacement) {
        return with(SOUND, old, replacement);
    }

    static String with(String document, String old, String replacement) {
        assertThat(document).containsOnlyOnce(old);
        return document.replace(old, replacement);
    }

    static ContractFile read(String document) {
        return ContractDocument.parse("f", document);
    }

    /** The message with which a document is refused. */
    static String refusal(String document) {
        return refusal(() -> read(document));
    }

    static String refusal(Path document) {
        return refusal(() -> ContractDocument.read(document))
                .replace(Objects.requireNonNull(document.getParent()) + "/", "");
    }

    private static String refusal(Runnable reading) {
        FaultyTextException refusal = catchThrowableOfType(FaultyTextException.class, reading::run);
        assertThat(refusal).as("not refused").isNotNull();
        return Objects.requireNonNull(refusal.getMessage());
    }

    static Path write(Path folder, String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
