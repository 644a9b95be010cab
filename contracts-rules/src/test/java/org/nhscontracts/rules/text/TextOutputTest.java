package org.nhscontracts.rules.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nhscontracts.rules.text.Texts.map;
import static org.nhscontracts.rules.text.Texts.value;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextOutputTest {

    @ParameterizedTest
    @CsvSource({"83, 83", "89.30, 89.30", "1E+2, 100", "1E-8, 0.00000001", "-0.5, -0.5"})
    void yamlHasDecimalNumbersWithoutTagAndExponent(String number, String written) {
        String yaml = TextOutput.yaml(Map.of("figure", new BigDecimal(number)));

        assertThat(yaml).isEqualTo("figure: " + written + "\n");
        assertThat(((TextScalar) value(map(yaml), "figure")).text()).isEqualTo(written);
    }

    @Test
    void jsonHasTheSameNumbersAsYaml() {
        assertThat(TextOutput.json(Map.of("figure", new BigDecimal("1E+2")))).isEqualTo("{\n  \"figure\" : 100\n}\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "~",
                "null",
                "Null",
                "NULL",
                "",
                "a\u007Fb",
                "a\u0085b",
                "a\u009Fb",
                "a\uFFFEb",
                "a\uFFFFb",
                "\uFEFFa"
            })
    void textsThatStandForNothingOrMayNotStandAsTheyAreReadBack(String text) {
        Map<String, String> document = Map.of("note", text);

        assertThat(note(TextOutput.yaml(document))).isEqualTo(text);
        assertThat(note(TextOutput.json(document))).isEqualTo(text);
    }

    private static String note(String text) {
        return ((TextScalar) value(map(text), "note")).text();
    }

    @Test
    void writesQuotesAndEscapesOnlyWhereTheyAreNeeded() {
        assertThat(TextOutput.yaml(Map.of("note", "~"))).isEqualTo("note: '~'\n");
        assertThat(TextOutput.yaml(Map.of("note", "£5 – fine"))).isEqualTo("note: £5 – fine\n");
        assertThat(TextOutput.json(Map.of("note", "£5\u007F"))).isEqualTo("{\n  \"note\" : \"£5\\u007F\"\n}\n");
    }
}
