package org.nhscontracts.rules.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nhscontracts.rules.text.Texts.map;
import static org.nhscontracts.rules.text.Texts.value;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
}
