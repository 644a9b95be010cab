package org.nhscontracts.rules.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.nhscontracts.rules.verdict.Verdict.DOES_NOT_HOLD;
import static org.nhscontracts.rules.verdict.Verdict.HOLDS;
import static org.nhscontracts.rules.verdict.Verdict.NOT_APPLICABLE;
import static org.nhscontracts.rules.verdict.Verdict.UNDETERMINED;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class VerdictTest {

    @Test
    void notExchangesHoldsAndDoesNotHoldOnly() {
        assertThat(Stream.of(Verdict.values()).map(Verdict::negated))
                .containsExactly(DOES_NOT_HOLD, HOLDS, UNDETERMINED, NOT_APPLICABLE);
    }

    @Test
    void onePartThatDoesNotHoldDecidesAllOf() {
        assertThat(Verdict.allOf(List.of(HOLDS, UNDETERMINED, DOES_NOT_HOLD))).isEqualTo(DOES_NOT_HOLD);
        assertThat(Verdict.allOf(List.of(HOLDS, UNDETERMINED, NOT_APPLICABLE))).isEqualTo(UNDETERMINED);
        assertThat(Verdict.allOf(List.of(HOLDS, NOT_APPLICABLE))).isEqualTo(HOLDS);
    }

    @Test
    void onePartThatHoldsDecidesAnyOf() {
        assertThat(Verdict.anyOf(List.of(DOES_NOT_HOLD, UNDETERMINED, HOLDS))).isEqualTo(HOLDS);
        assertThat(Verdict.anyOf(List.of(DOES_NOT_HOLD, UNDETERMINED, NOT_APPLICABLE)))
                .isEqualTo(UNDETERMINED);
        assertThat(Verdict.anyOf(List.of(DOES_NOT_HOLD, NOT_APPLICABLE))).isEqualTo(DOES_NOT_HOLD);
    }

    @Test
    void atLeastIsOpenWhileTheUndeterminedCouldDecide() {
        assertThat(Verdict.atLeast(2, List.of(HOLDS, UNDETERMINED, DOES_NOT_HOLD)))
                .isEqualTo(UNDETERMINED);
        assertThat(Verdict.atLeast(2, List.of(HOLDS, HOLDS, UNDETERMINED))).isEqualTo(HOLDS);
        assertThat(Verdict.atLeast(3, List.of(HOLDS, UNDETERMINED, DOES_NOT_HOLD)))
                .isEqualTo(DOES_NOT_HOLD);
    }

    @Test
    void nothingApplicableIsNotApplicable() {
        List<Verdict> nothing = List.of(NOT_APPLICABLE, NOT_APPLICABLE);
        assertThat(List.of(Verdict.allOf(nothing), Verdict.anyOf(nothing), Verdict.atLeast(1, nothing)))
                .containsOnly(NOT_APPLICABLE);
    }

    @Test
    void negatingAtLeastFailsAsACountOfNegationsOnceAPartIsNotApplicable() {
        List<Verdict> parts = List.of(HOLDS, DOES_NOT_HOLD, NOT_APPLICABLE);
        List<Verdict> negated = parts.stream().map(Verdict::negated).toList();
        assertThat(Verdict.atLeast(2, parts).negated()).isEqualTo(HOLDS);
        assertThat(Verdict.atLeast(3 - 2 + 1, negated)).isEqualTo(DOES_NOT_HOLD);
    }

    @Test
    void anEmptyGroupIsRefused() {
        String message = "an empty group has no verdict";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Verdict.allOf(List.of()))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Verdict.anyOf(List.of()))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Verdict.atLeast(1, List.of()))
                .withMessage(message);
    }

    @Test
    void everyVerdictHasItsWords() {
        assertThat(Stream.of(Verdict.values()).map(Verdict::words))
                .containsExactly("holds", "does not hold", "undetermined", "not applicable");
    }
}
