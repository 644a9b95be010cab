package org.nhscontracts.core.id;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifierTest {

    static Stream<Arguments> kinds() {
        return Stream.of(
                kind("alliance id", AllianceId::of),
                kind("condition id", ConditionId::of),
                kind("contract id", ContractId::of),
                kind("event id", EventId::of),
                kind("KPI id", KpiId::of),
                kind("KPI set id", KpiSetId::of),
                kind("milestone id", MilestoneId::of),
                kind("option id", OptionId::of),
                kind("organisation id", OrganisationId::of),
                kind("partnership id", PartnershipId::of),
                kind("plan id", PlanId::of),
                kind("process id", ProcessId::of),
                kind("report id", ReportId::of),
                kind("rule id", RuleId::of),
                kind("service id", ServiceId::of),
                kind("source id", SourceId::of),
                kind("variation id", VariationId::of));
    }

    private static Arguments kind(String name, Function<String, Object> factory) {
        return arguments(name, factory);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void writesTheTextItWasMadeOf(String name, Function<String, Object> factory) {
        assertThat(factory.apply("E.A.5_x-1")).hasToString("E.A.5_x-1").isEqualTo(factory.apply("E.A.5_x-1"));
        assertThat(factory.apply("E.A.5")).isNotEqualTo(factory.apply("e.a.5"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void saysWhatItIsWhatItFoundAndWhatItExpected(String name, Function<String, Object> factory) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> factory.apply("four hours"))
                .withMessage(name + ": found 'four hours', expected 1 to 64 letters, digits, '.', '_' or '-',"
                        + " beginning with a letter or digit");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    @SuppressWarnings("NullAway") // the caller's mistake under test
    void namesItselfWhenItsTextIsMissing(String name, Function<String, Object> factory) {
        assertThatNullPointerException().isThrownBy(() -> factory.apply(null)).withMessage(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", ".a", "-a", "_a", "a b", "a\n", "\na", "a/b", "a:b", "ä", "a\u0000", "\u0661", "A\u200B"
            })
    void refusesOtherCharacters(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> KpiId.of(text));
    }

    @Test
    void takes64CharactersAndNoMore() {
        assertThat(RuleId.of("a".repeat(64)).value()).hasSize(64);
        assertThatIllegalArgumentException().isThrownBy(() -> RuleId.of("a".repeat(65)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void ordersByItsText(String name, Function<String, Object> factory) {
        assertThat(Stream.of("b", "B", "a.2", "a.10", "a").map(factory).sorted())
                .containsExactlyElementsOf(
                        Stream.of("B", "a", "a.10", "a.2", "b").map(factory).toList());
    }
}
