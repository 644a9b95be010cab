package org.nhscontracts.core.id;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContractEditionTest {

    @ParameterizedTest
    @ValueSource(strings = {"2011/12", "2012/13", "2017/19", "2025/26", "2098/99"})
    void takesOneYearOrTwo(String text) {
        assertThat(ContractEdition.of(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2012",
                "2012/12",
                "2012/11",
                "2012/15",
                "12/13",
                "2012-13",
                "2012/2013",
                "1999/00",
                "2012/13 ",
                "٢٠١٢/١٣"
            })
    void refusesAnythingElse(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ContractEdition.of(text))
                .withMessage(
                        "contract edition: found '" + text + "', expected one or two years such as 2012/13 or 2017/19");
    }

    @Test
    void ordersByItsFirstYear() {
        assertThat(Stream.of("2025/26", "2017/19", "2012/13")
                        .map(ContractEdition::of)
                        .sorted())
                .map(ContractEdition::value)
                .containsExactly("2012/13", "2017/19", "2025/26");
    }
}
