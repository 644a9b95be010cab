package org.nhscontracts.rules.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nhscontracts.rules.text.Texts.refusal;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FaultCollectorTest {

    @Test
    void aFaultSaysWhereWhatAndWhatWasExpected() {
        String expected = Fault.oneOf("up", List.of("higher", "lower", "neutral"));
        Fault fault = new Fault(
                "bad-value", new Location("suffolk.yaml", 12, 5), "kpis[2].direction", Fault.quoted("up"), expected);

        assertThat(fault.message())
                .isEqualTo("suffolk.yaml:12:5: kpis[2].direction: found 'up', expected one of higher, lower, neutral");
        assertThat(fault).hasToString(fault.message());
    }

    @Test
    void oneOfSuggestsTheNearestWordAndCountsWhatIsTooMuch() {
        List<String> many = IntStream.range(10, 35).mapToObj(i -> "word" + i).toList();

        assertThat(Fault.oneOf("highr", List.of("higher", "lower")))
                .isEqualTo("one of higher, lower; did you mean 'higher'?");
        assertThat(Fault.oneOf("x", List.of("only"))).isEqualTo("only");
        assertThat(Fault.oneOf("x", many)).startsWith("one of word10, ").endsWith(", word29 and 5 more");
    }

    @Test
    void quotedTextStaysOnOneLineAndShort() {
        assertThat(Fault.quoted("a\nb\tc\u0000\u202E\u2028")).isEqualTo("'a\\nb\\tc<U+0000><U+202E><U+2028>'");
        assertThat(Fault.quoted("x".repeat(60))).isEqualTo("'" + "x".repeat(60) + "'");
        assertThat(Fault.quoted("\uD83D\uDE00".repeat(61))).isEqualTo("'" + "\uD83D\uDE00".repeat(60) + "…'");
    }

    @Test
    void listsFaultsInReadingOrder() {
        FaultCollector faults = new FaultCollector();
        faults.add(fault("b.yaml", 1, 1));
        faults.add(fault("a.yaml", 10, 1));
        faults.add(fault("a.yaml", 9, 7));
        faults.add(fault("a.yaml", 9, 3));

        assertThat(faults.faults())
                .extracting(it -> it.location().toString())
                .containsExactly("a.yaml:9:3", "a.yaml:9:7", "a.yaml:10:1", "b.yaml:1:1");
        assertThat(refusal(faults::throwIfAny)).hasMessage("""
                        a.yaml:9:3: document: found this, expected that
                        a.yaml:9:7: document: found this, expected that
                        a.yaml:10:1: document: found this, expected that
                        b.yaml:1:1: document: found this, expected that""");
    }

    @Test
    void throwsNothingWhenThereIsNoFault() {
        FaultCollector faults = new FaultCollector();

        assertThat(faults.isEmpty()).isTrue();
        assertThatCode(faults::throwIfAny).doesNotThrowAnyException();
    }

    @Test
    void onlyCountsBeyondTheLimitButKeepsTheFaultThatEndedTheReading() {
        FaultCollector faults = new FaultCollector(1);
        faults.add(fault("f", 1, 1));
        faults.add(fault("f", 2, 1));
        faults.add(() -> {
            throw new AssertionError("described although not kept");
        });
        faults.addFinal(fault("f", 3, 1));

        assertThat(faults.isEmpty()).isFalse();
        assertThat(faults.omitted()).isEqualTo(2);
        assertThat(faults.faults()).extracting(it -> it.location().line()).containsExactly(1, 3);
        assertThat(refusal(faults::throwIfAny).omitted()).isEqualTo(2);
        assertThat(refusal(faults::throwIfAny)).hasMessageEndingWith("\n… and 2 more faults");
    }

    @Test
    void refusesALimitOfNothingAndAnExceptionWithoutFault() {
        assertThatThrownBy(() -> new FaultCollector(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("limit must be at least 1 but is 0");
        assertThatThrownBy(() -> new FaultyTextException(ImmutableList.of(), 0)).hasMessage("faults must not be empty");
    }

    private static Fault fault(String file, int line, int column) {
        return new Fault("some-code", new Location(file, line, column), "", "this", "that");
    }
}
