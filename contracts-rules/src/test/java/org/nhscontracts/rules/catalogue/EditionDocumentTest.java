package org.nhscontracts.rules.catalogue;

import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.nhscontracts.rules.catalogue.Catalogues.lines;
import static org.nhscontracts.rules.catalogue.Catalogues.refusal;
import static org.nhscontracts.rules.catalogue.Catalogues.shipped;

import com.google.common.collect.ImmutableMap;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nhscontracts.core.id.ContractEdition;
import org.nhscontracts.core.source.Confidence;
import org.nhscontracts.rules.text.DocumentText;
import org.nhscontracts.rules.text.TextLimits;
import org.nhscontracts.rules.text.TextMap;
import org.nhscontracts.rules.text.TextNode;
import org.nhscontracts.rules.text.TextScalar;

class EditionDocumentTest {

    private static final String HEAD =
            lines("format: nhs-contract-edition/1", "edition: 2024/25", "from: 2024-04-01", "until: 2025-03-31");
    private static final String PROCESS =
            lines("process: {model: B, openingNotice: Contract Performance Notice, source: own, confidence: verified}");
    private static final String SOURCES = lines("sources:", "  - {id: own, title: Our contract}");
    private static final String WITHIN_12 =
            lines("parameters:", "  meetingWithin: {value: 12, clause: GC9.6, source: own, confidence: verified}");

    @Test
    void aFileThatChangesOneNumberChangesThatNumberAlone() {
        EditionRules own = EditionDocument.read("own.yaml", HEAD + "basedOn: 2024/25\n" + WITHIN_12 + SOURCES);
        EditionParameter meeting = own.parameter(ParameterKey.MEETING_WITHIN).orElseThrow();

        assertThat(meeting.days()).isEqualTo(12);
        assertThat(meeting.mustBeFlagged()).isFalse();
        assertThat(own.source(meeting.source()).orElseThrow().title()).isEqualTo("Our contract");
        assertThat(own.with(shipped("2024/25", ParameterKey.MEETING_WITHIN)).parameters())
                .isEqualTo(shipped("2024/25").parameters());
        assertThat(own.model()).isEqualTo(ProcessModel.B);
        assertThat(own.governsAllContracts()).isTrue();
        assertThat(EditionCatalogue.shipped().with(own).rules(own.edition())).contains(own);
    }

    @Test
    void aFileMayStandAlone() {
        EditionRules own =
                EditionDocument.read("own.yaml", HEAD + PROCESS + WITHIN_12 + SOURCES, EditionCatalogue.EMPTY);

        assertThat(own.parameters()).containsOnlyKeys(ParameterKey.MEETING_WITHIN);
        assertThat(own.governsAllContracts()).isFalse();
        assertThat(own.confidence()).isEqualTo(Confidence.VERIFIED);
    }

    @Test
    void aTreeThatWasReadFromAFileReadsAlike() {
        String text = HEAD + "basedOn: 2024/25\n" + WITHIN_12 + SOURCES;
        TextNode tree = DocumentText.parse("own.yaml", text, TextLimits.DEFAULT);

        assertThat(EditionDocument.read(tree, EditionCatalogue.shipped()))
                .isEqualTo(EditionDocument.read("own.yaml", text));
    }

    @Test
    void whatAFileOmitsIsNotTakenOver() {
        EditionRules own =
                EditionDocument.read("own.yaml", HEAD + "basedOn: 2023/24\nomits: [meetingWithin, cquinPercent]\n");

        assertThat(own.parameter(ParameterKey.MEETING_WITHIN)).isEmpty();
        assertThat(own.parameter(ParameterKey.CQUIN_PERCENT)).isEmpty();
        assertThat(own.parameter(ParameterKey.CURE_WITHIN)).isPresent();
        assertThat(own.parameter(ParameterKey.INCENTIVE_VARIABLE_PERCENT)
                        .orElseThrow()
                        .confidence())
                .as("verified in 2023/24 only")
                .isEqualTo(Confidence.UNVERIFIED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            meetingWithn: {value: 12, source: own, confidence: verified} | f:6:3: parameters.meetingWithn: found the key 'meetingWithn', expected a known key; did you mean 'meetingWithin'?
            planItemPercent: {value: 101, source: own, confidence: verified} | f:6:28: parameters.planItemPercent.value: found '101', expected at most 100
            meetingWithin: {value: 1.5, source: own, confidence: verified} | f:6:26: parameters.meetingWithin.value: found '1.5', expected a whole number, at most 18 digits
            meetingWithin: {value: -1, source: own, confidence: verified} | f:6:26: parameters.meetingWithin.value: found '-1', expected at least 0
            meetingWithin: {value: 12, source: own} | f:6:18: parameters.meetingWithin: found no key 'confidence', expected how sure a fact is
            meetingWithin: {value: 12, confidence: verified} | f:6:18: parameters.meetingWithin: found no key 'source', expected the id of a source
            meetingWithin: {value: 12, source: own, confidence: sure} | parameters.meetingWithin.confidence: found 'sure', expected one of verified, secondary, unverified, doubtful, constructed
            meetingWithin: {value: 12, source: owm, confidence: verified} | f:6:38: parameters.meetingWithin.source: found 'owm', expected own; did you mean 'own'?
            excusingNotice: {value: maybe, source: own, confidence: verified} | parameters.excusingNotice.value: found 'maybe', expected one of yes, no
            meetingWithin: 12 | f:6:18: parameters.meetingWithin: found '12', expected
            """)
    void refusesAParameterThatIsNoneWithItsPlace(String line, String message) {
        String text = HEAD + "parameters:\n  " + line + "\n" + PROCESS + SOURCES;

        assertThat(refusal(() -> EditionDocument.read("f", text, EditionCatalogue.EMPTY)))
                .contains(message)
                .doesNotContain("\n");
    }

    @Test
    void refusesTwoValuesForOneKey() {
        String text = HEAD + PROCESS + WITHIN_12 + "  meetingWithin: {value: 10, source: own, confidence: verified}\n"
                + SOURCES;

        assertThat(refusal(() -> EditionDocument.read("f", text)))
                .startsWith("f:8:3: parameters.meetingWithin: found the key 'meetingWithin' a second time");
    }

    @Test
    void reportsAllFaultsAtOnce() {
        String text = lines(
                "format: nhs-contract-edition/1",
                "edition: 2024/25",
                "from: 2024-04-31",
                "until: 2025-03-31",
                "basedOn: 2031/32",
                "parameters:",
                "  meetingWithin: {value: 12, source: nobody, confidence: verified}",
                "  cureWithin: {value: ten, source: own, confidence: verified}",
                "sources:",
                "  - {id: own, title: Our contract}",
                "  - {id: own, title: Our contract again}");

        assertThat(refusal(() -> EditionDocument.read("f", text)).lines())
                .containsExactly(
                        "f:3:7: from: found '2024-04-31', expected a day of the calendar",
                        "f:5:10: basedOn: found '2031/32', expected one of 2012/13, 2013/14, 2014/15, 2015/16, 2016/17,"
                                + " 2017/19, 2019/20, 2020/21, 2021/22, 2022/23, 2023/24, 2024/25, 2025/26, 2026/27; did you mean '2021/22'?",
                        "f:8:23: parameters.cureWithin.value: found 'ten', expected a whole number, at most 18 digits",
                        "f:11:10: sources[1].id: found 'own' a second time, expected every source once");
    }

    @Test
    void refusesAFileThatSaysNeitherItsProcessNorItsBase() {
        assertThat(refusal(() -> EditionDocument.read("f", HEAD)))
                .isEqualTo("f:1:1: document: found neither 'process' nor 'basedOn', expected one of them");
    }

    @Test
    void refusesDaysInTheWrongOrder() {
        String text = HEAD.replace("until: 2025-03-31", "until: 2023-03-31") + PROCESS + SOURCES;

        assertThat(refusal(() -> EditionDocument.read("f", text)))
                .isEqualTo("f:1:1: document: found that edition 2024/25: until (2023-03-31) is before"
                        + " from (2024-04-01), expected values that go together");
    }

    @Test
    void refusesToOmitWhatItStatesOrWhatIsNotThere() {
        String text = HEAD + "basedOn: 2023/24\nomits: [meetingWithin, excusingNoticeWithin]\n" + WITHIN_12 + SOURCES;

        assertThat(refusal(() -> EditionDocument.read("f", text)).lines())
                .containsExactly(
                        "f:6:9: omits[0]: found 'meetingWithin', which 'parameters' states, expected a parameter that is not"
                                + " stated",
                        "f:6:24: omits[1]: found 'excusingNoticeWithin', expected a parameter that is taken over from"
                                + " 2023/24");
    }

    @Test
    void refusesEditionsThatAreBasedOnEachOther() {
        ImmutableMap<String, String> texts = ImmutableMap.of(
                "a", HEAD + "basedOn: 2025/26\n",
                "b",
                        HEAD.replace("2024/25", "2025/26")
                                        .replace("2025-", "2026-")
                                        .replace("2024-", "2025-") + "basedOn: 2024/25\n");

        assertThat(refusal(() -> EditionDocument.readAll(texts)))
                .isEqualTo(
                        "b:5:10: basedOn: found 2024/25, which is based on 2025/26, which is based on 2024/25, expected an"
                                + " edition that rests on others in turn");
    }

    @Test
    void refusesAnEditionThatIsBasedOnItselfAndOnNothingElse() {
        assertThat(refusal(() -> EditionDocument.readAll(ImmutableMap.of("a", HEAD + "basedOn: 2024/25\n"))))
                .startsWith("a:5:10: basedOn: found 2024/25, which is based on 2024/25, expected");
    }

    @Test
    void refusesTheSameEditionInTwoFiles() {
        String text = HEAD + PROCESS + SOURCES;

        assertThat(refusal(() -> EditionDocument.readAll(ImmutableMap.of("a", text, "b", text))))
                .isEqualTo(
                        "b:2:10: edition: found '2024/25' a second time, expected every edition once (it first stands in"
                                + " a:1:1)");
    }

    @ParameterizedTest
    @CsvSource({"''", "x", "'[]'", "'{'", "'format: nhs-contract-edition/2'", "'a: &x [*x]'"})
    void refusesHostileTextsWithoutFailing(String text) {
        assertThat(refusal(() -> EditionDocument.read("f", text))).startsWith("f:");
    }

    @Test
    void writtenEditionsReadBackAlike() {
        assertThat(EditionCatalogue.shipped().editions())
                .allSatisfy(rules -> assertThat(
                                EditionDocument.read("f", EditionDocument.write(rules), EditionCatalogue.EMPTY))
                        .isEqualTo(rules));
    }

    @Test
    void theSchemaIsAJsonSchemaThatRefusesWhatReadingRefuses() {
        var oracle = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(EditionDocument.schema());
        String good = "{\"format\": \"nhs-contract-edition/1\", \"edition\": \"2024/25\", \"from\": \"2024-04-01\","
                + " \"until\": \"2025-03-31\"}";

        assertThat(oracle.validate(good, InputFormat.JSON)).isEmpty();
        assertThat(oracle.validate(good.replace("until", "untill"), InputFormat.JSON))
                .isNotEmpty();
    }

    /** The schema repeats the keys and units of the enumerations; the two must not drift apart. */
    @Test
    void theSchemaHasEveryKeyWithItsUnit() {
        TextMap properties = map(EditionDocument.schema(), "$defs", "parameters", "properties");
        ImmutableMap<String, String> units = properties.entries().entrySet().stream()
                .collect(toImmutableMap(entry -> entry.getKey(), entry -> reference(entry.getValue())));

        assertThat(units)
                .isEqualTo(Arrays.stream(ParameterKey.values())
                        .collect(toImmutableMap(ParameterKey::documentName, key -> "#/$defs/" + camel(key.unit()))));
    }

    private static TextMap map(String text, String... path) {
        TextMap map = (TextMap) DocumentText.parse("schema", text, TextLimits.DEFAULT);
        for (String key : path) {
            map = (TextMap) map.find(key).orElseThrow();
        }
        return map;
    }

    private static String reference(TextNode node) {
        return ((TextScalar) ((TextMap) node).find("$ref").orElseThrow()).text();
    }

    private static String camel(ParameterUnit unit) {
        String[] words = unit.name().toLowerCase(Locale.ROOT).split("_", -1);
        StringBuilder camel = new StringBuilder(words[0]);
        for (int i = 1; i < words.length; i++) {
            camel.append(Character.toUpperCase(words[i].charAt(0))).append(words[i].substring(1));
        }
        return camel.toString();
    }

    @Test
    void namesTheEditionInWhoseNumberingAClauseIsMeant() {
        String text = HEAD
                + PROCESS
                + lines(
                        "parameters:",
                        "  meetingWithin: {value: 12, clause: GC9.6, edition: 2023/24, source: own, confidence: verified}")
                + SOURCES;
        EditionParameter meeting = EditionDocument.read("f", text)
                .parameter(ParameterKey.MEETING_WITHIN)
                .orElseThrow();

        assertThat(meeting.inheritedFrom()).contains(ContractEdition.of("2023/24"));
        assertThat(meeting.clause()).hasToString("Optional[GC9.6 (2023/24)]");
    }
}
