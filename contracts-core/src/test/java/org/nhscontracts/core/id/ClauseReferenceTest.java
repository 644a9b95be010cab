package org.nhscontracts.core.id;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClauseReferenceTest {

    @Test
    void writesItsEditionWhereItHasOne() {
        assertThat(ClauseReference.of("GC9.4", ContractEdition.of("2024/25"))).hasToString("GC9.4 (2024/25)");
        assertThat(ClauseReference.of("Schedule 4C")).hasToString("Schedule 4C");
    }

    @Test
    void isAnotherClauseInAnotherEdition() {
        assertThat(ClauseReference.of("GC9.4", ContractEdition.of("2024/25")))
                .isNotEqualTo(ClauseReference.of("GC9.4", ContractEdition.of("2025/26")))
                .isNotEqualTo(ClauseReference.of("GC9.4"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\t\n"})
    void refusesBlankText(String clause) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ClauseReference.of(clause))
                .withMessage("clause: found blank text, expected a clause such as GC9.4");
    }
}
