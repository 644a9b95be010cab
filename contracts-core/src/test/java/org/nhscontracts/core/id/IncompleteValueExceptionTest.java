package org.nhscontracts.core.id;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;
import org.junit.jupiter.api.Test;

class IncompleteValueExceptionTest {

    /** A value type in the style of the library, which comes from the root package. */
    @Value.Immutable
    interface Sample {
        String title();

        int months();

        String term();

        ImmutableList<String> notes();
    }

    @Test
    void namesEveryAttributeThatABuilderStillLacks() {
        assertThatExceptionOfType(IncompleteValueException.class)
                .isThrownBy(() -> ImmutableSample.builder().months(12).build())
                .withMessage("not set: title, term")
                .satisfies(exception -> assertThat(exception.missing()).containsExactly("title", "term"));
    }

    @Test
    void isAnIllegalArgument() {
        assertThat(new IncompleteValueException("term"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("not set: term");
    }
}
