package org.nhscontracts.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestWordTest {

    private static final List<String> KNOWN = List.of("threshold", "trajectory", "id", "value", "direction");

    @ParameterizedTest
    @CsvSource({
        "treshold, threshold",
        "THRESHOLD, threshold",
        "thresholds, threshold",
        "trehshold, threshold",
        "directoin, direction",
        "vlaue, value",
        "ID, id",
        "idd, id"
    })
    void findsWhatWasProbablyMeant(String word, String meant) {
        assertThat(NearestWord.of(word, KNOWN)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"provider", "x", "''", "v", "valuation", "tresh", "eshold1"})
    void findsNothingWhenNothingIsNear(String word) {
        assertThat(NearestWord.of(word, KNOWN)).isEmpty();
    }

    @Test
    void takesTheNearestAndOfEquallyNearOnesTheFirst() {
        assertThat(NearestWord.of("months", List.of("moths", "month", "months2")))
                .contains("moths");
        assertThat(NearestWord.of("quarter", List.of("quarters2", "quarters"))).contains("quarters");
    }

    @Test
    void countsASwapOfNeighboursOnce() {
        assertThat(NearestWord.of("abdc", List.of("abcd"))).contains("abcd");
        assertThat(NearestWord.of("bacd", List.of("abdd"))).isEmpty();
    }

    @Test
    void isNotSlowedDownByAHugeWord() {
        assertThat(NearestWord.of("x".repeat(10_000_000), KNOWN)).isEmpty();
    }

    @Test
    void knowsNothingWithoutKnownWords() {
        assertThat(NearestWord.of("id", List.of())).isEmpty();
    }
}
