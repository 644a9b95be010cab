package org.nhscontracts.rules.catalogue;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.nhscontracts.rules.catalogue.Catalogues.lines;
import static org.nhscontracts.rules.catalogue.Catalogues.refusal;

import com.google.common.collect.ImmutableMap;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nhscontracts.core.id.ContractEdition;
import org.nhscontracts.core.id.KpiId;
import org.nhscontracts.core.kpi.Threshold;
import org.nhscontracts.core.performance.SplitKind;
import org.nhscontracts.rules.text.DocumentText;
import org.nhscontracts.rules.text.TextLimits;

class RequirementDocumentTest {

    private static final ContractEdition EDITION = ContractEdition.of("2025/26");
    private static final String HEAD =
            lines("format: nhs-national-requirements/1", "edition: 2025/26", "from: 2025-04-01", "until: 2026-03-31");
    private static final String SOURCES = lines("sources:", "  - {id: own, title: Our contract}");

    @Test
    void aFileThatChangesOneRowChangesThatRowAlone() {
        RequirementCatalogue own = RequirementDocument.read(
                "own.yaml", HEAD + row("threshold: '>= 78'", "sources: [own]", "confidence: verified") + SOURCES);
        NationalRequirement row = own.requirement(EDITION, KpiId.of("ae_4h")).orElseThrow();

        assertThat(row.threshold()).contains(Threshold.atLeast("78"));
        assertThat(row.mustBeFlagged()).isFalse();
        assertThat(row.name()).isEqualTo("A&E attenders admitted, transferred or discharged within 4 hours of arrival");
        assertThat(row.targets()).as("its planning ambition stays beside it").hasSize(2);
        assertThat(own.requirements()).hasSize(448);
        assertThat(own.with(RequirementCatalogue.shipped().requirements()).requirements())
                .isEqualTo(RequirementCatalogue.shipped().requirements());
        assertThat(own.regime(EDITION)).isEqualTo(RequirementCatalogue.shipped().regime(EDITION));
    }

    @Test
    void aFileMayDefineARequirementOfItsOwn() {
        String text = HEAD
                + lines(
                        "definitions:",
                        "  - id: own_rate",
                        "    name: Falls",
                        "    kind: local quality requirement",
                        "    measure: count",
                        "    unit: falls",
                        "    direction: lower",
                        "    period: month",
                        "    services: [CS]",
                        "requirements:",
                        "  - {id: own_rate, threshold: '<= 5', sources: [own], confidence: verified}")
                + SOURCES;
        RequirementCatalogue own =
                RequirementDocument.read(DocumentText.parse("f", text, TextLimits.DEFAULT), RequirementCatalogue.EMPTY);

        assertThat(own.requirements()).hasSize(1);
        assertThat(own.requirements().get(0).toKpi(KpiId.of("falls")).asKpi()).isPresent();
        assertThat(own.requirements().get(0).sanctions()).isEmpty();
    }

    @Test
    void whatAFileSaysForAllItsRowsCountsWhereARowSaysNothing() {
        String text = HEAD
                + "sanctionUnlessStated: {type: no national sum, confidence: verified}\n"
                + row("sources: [own]", "confidence: verified")
                + "  - id: cancer_28d_fds\n    sources: [own]\n    confidence: verified\n"
                + "    sanctions: [{type: per event, pounds: 5, confidence: verified}]\n"
                + SOURCES;
        RequirementCatalogue own = RequirementDocument.read("f", text);

        assertThat(own.requirement(EDITION, KpiId.of("ae_4h"))
                        .orElseThrow()
                        .sanctions()
                        .get(0)
                        .type())
                .isEqualTo(SanctionType.NO_NATIONAL_SUM);
        assertThat(own.requirement(EDITION, KpiId.of("cancer_28d_fds"))
                        .orElseThrow()
                        .sanctions()
                        .get(0)
                        .type())
                .isEqualTo(SanctionType.PER_EVENT);
    }

    private static String row(String... lines) {
        return "requirements:\n  - id: ae_4h\n    " + String.join("\n    ", lines) + "\n";
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            threshold: 95 | f:7:16: requirements[0].threshold: found '95', expected an operator and a number such as '>= 95', '= yes' or 'between 5 and 10'
            thresold: '>= 95' | f:7:5: requirements[0].thresold: found the key 'thresold', expected a known key; did you mean 'threshold'?
            from: 2025-06-31 | f:7:11: requirements[0].from: found '2025-06-31', expected a day of the calendar
            sanctions: [{type: per event, confidence: verified}] | f:7:17: requirements[0].sanctions[0]: found 'per event' without a sum, expected one in pounds
            sanctions: [{type: shared per event, pounds: 5, confidence: verified}] | f:7:17: requirements[0].sanctions[0]: found that sanction: a part of the Commissioner goes with 'shared per event' and nothing else, expected values that go together
            sanctions: [{type: per event, pounds: 0, confidence: verified}] | requirements[0].sanctions[0].pounds: found '0', expected at least 0.01
            sanctions: [{type: fine, confidence: verified}] | requirements[0].sanctions[0].type: found 'fine', expected one of
            until: 2025-03-31 | f:6:5: requirements[0]: found days up to 2025-03-31, expected the last day on or after the first, 2025-04-01
            thresholds: [{value: '>= 95', from: 2025-06-01, until: 2025-05-01}] | f:7:18: requirements[0].thresholds[0]: found that target >= 95: until (2025-05-01) is before from (2025-06-01), expected values that go together
            sanctions: [{type: percent withheld, percent: 101, confidence: verified}] | requirements[0].sanctions[0].percent: found '101', expected at most 100
            """)
    void refusesWhatIsNotRightWithItsPlace(String line, String message) {
        String text = HEAD + row(line, "sources: [own]", "confidence: verified") + SOURCES;

        assertThat(refusal(() -> RequirementDocument.read("f", text))).contains(message);
    }

    @Test
    void reportsAllFaultsAtOnce() {
        String text = HEAD
                + row("sources: [own, nobody]", "confidence: verified")
                + "  - {id: ae_4h, sources: [own], confidence: verified}\n"
                + "  - {id: ae_4, sources: [own], confidence: verified}\n"
                + "  - {id: vte, sources: [own]}\n"
                + "ambitions:\n"
                + "  - year: 2025/26\n"
                + "    metric: A\n"
                + "    words: B\n"
                + "    confidence: verified\n"
                + "    targets: [{requirement: nothing_like_it, threshold: '>= 1'}]\n"
                + SOURCES;

        assertThat(refusal(() -> RequirementDocument.read("f", text)).lines())
                .hasSize(5)
                .satisfiesExactly(
                        line -> assertThat(line)
                                .startsWith("f:7:20: requirements[0].sources[1]: found 'nobody', expected"),
                        line -> assertThat(line)
                                .isEqualTo("f:9:10: requirements[1].id: found 'ae_4h' a second time, expected every"
                                        + " requirement once"),
                        line -> assertThat(line)
                                .startsWith("f:10:10: requirements[2].id: found 'ae_4', expected one of")
                                .endsWith("did you mean 'ae_4h'?"),
                        line -> assertThat(line)
                                .isEqualTo(
                                        "f:11:5: requirements[3]: found no key 'confidence', expected how sure a fact is"),
                        line -> assertThat(line)
                                .startsWith(
                                        "f:17:29: ambitions[0].targets[0].requirement: found 'nothing_like_it', expected"));
    }

    @Test
    void refusesRequirementsOfNoEdition() {
        String text = "format: nhs-national-requirements/1\n" + row("sources: [own]", "confidence: verified") + SOURCES;

        assertThat(refusal(() -> RequirementDocument.read("f", text)))
                .isEqualTo("f:1:1: document: found requirements of no edition, expected 'edition', 'from' and 'until'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "[]", "{", "format: nhs-contract-edition/1", "requirements: 5", "a: &x [*x]"})
    void refusesHostileTextsWithoutFailing(String text) {
        assertThat(refusal(() -> RequirementDocument.read("f", text))).startsWith("f:");
    }

    @Test
    void refusesADefinitionTwiceInTheFilesThatAreReadTogether() {
        String definition = lines(
                "format: nhs-national-requirements/1",
                "definitions:",
                "  - {id: x, name: X, kind: local quality requirement, measure: ratio, direction: higher, period: month,"
                        + " services: [CS]}");

        assertThat(refusal(() -> RequirementDocument.readAll(
                        ImmutableMap.of("a", definition, "b", definition), RequirementCatalogue.EMPTY)))
                .isEqualTo("b:3:10: definitions[0].id: found 'x' a second time, expected every definition once");
    }

    @Test
    void theSchemaIsAJsonSchema() {
        var oracle = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(RequirementDocument.schema());

        assertThat(oracle.validate("{\"format\": \"nhs-national-requirements/1\"}", InputFormat.JSON))
                .isEmpty();
        assertThat(oracle.validate("{\"format\": \"nhs-national-requirements/2\"}", InputFormat.JSON))
                .isNotEmpty();
    }

    /** The schema repeats the words of the enumerations; the two must not drift apart. */
    @Test
    void theSchemaHasTheWordsOfTheEnumerations() {
        String schema = RequirementDocument.schema().replaceAll("\\s+", " ");

        assertThat(schema)
                .contains(words(Arrays.stream(SanctionType.values()).map(SanctionType::words)))
                .contains(words(Arrays.stream(ServiceCategory.values()).map(ServiceCategory::code)))
                .contains(words(Arrays.stream(RequirementPeriod.values()).map(RequirementPeriod::words)))
                .contains(words(Arrays.stream(SplitKind.values()).map(SplitKind::words)));
    }

    private static String words(Stream<String> words) {
        return words.map(word -> "\"" + word + "\"").collect(joining(", ", "\"enum\": [ ", " ]"));
    }
}
