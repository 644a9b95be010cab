package org.nhscontracts.core.id;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OdsCodeTest {

    @ParameterizedTest
    @ValueSource(strings = {"RGR", "06L", "NHM02", "ABCDEFGHIJ", "000"})
    void takesThreeToTenCapitalsAndDigits(String code) {
        assertThat(OdsCode.of(code)).hasToString(code);
        assertThat(OdsCode.of(code).value()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "RG", "rgr", "ABCDEFGHIJK", "RG R", "RGR ", "RGR\n", "RGÄ", "06\u0661", "RG-R"})
    void refusesAnythingElse(String code) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OdsCode.of(code))
                .withMessage("ODS code: found '" + code
                        + "', expected 3 to 10 capital letters and digits such as RGR or 06L");
    }

    @Test
    @SuppressWarnings("NullAway") // the caller's mistake under test
    void namesItselfWhenItsTextIsMissing() {
        assertThatNullPointerException().isThrownBy(() -> OdsCode.of(null)).withMessage("ODS code");
    }

    @Test
    void ordersByItsText() {
        assertThat(OdsCode.of("06L")).isLessThan(OdsCode.of("RGR"));
        assertThat(OdsCode.of("RGR")).isEqualByComparingTo(OdsCode.of("RGR"));
    }
}
