package org.nhscontracts.core.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeasureTest {

    static Stream<Arguments> measures() {
        return Stream.of(
                arguments(new Measure.Ratio(), 100L, true, false, "95.5 %"),
                arguments(
                        new Measure.Rate(1_000, "falls per 1,000 bed days"),
                        1_000L,
                        true,
                        false,
                        "95.5 falls per 1,000 bed days"),
                arguments(new Measure.Count("patient breaches"), 1L, false, true, "95.5 patient breaches"),
                arguments(new Measure.Stock("patients waiting"), 1L, false, true, "95.5 patients waiting"),
                arguments(mean("days"), 1L, true, false, "95.5 days"),
                arguments(percentile("90"), 1L, false, false, "95.5 minutes"),
                arguments(new Measure.YesNo(), 1L, false, true, "yes"),
                arguments(new Measure.PublishedPercentage(), 1L, false, false, "95.5 %"));
    }

    private static Measure mean(String unit) {
        return new Measure.Duration(DurationStatistic.MEAN, Optional.empty(), unit);
    }

    private static Measure percentile(String percentile) {
        return new Measure.Duration(DurationStatistic.PERCENTILE, Optional.of(new BigDecimal(percentile)), "minutes");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("measures")
    void saysHowItsFiguresAreHeldAndWritten(
            Measure measure, long multiplier, boolean counts, boolean whole, String written) {
        assertThat(measure.multiplier()).isEqualTo(multiplier);
        assertThat(measure.hasCounts()).isEqualTo(counts);
        assertThat(measure.isWhole()).isEqualTo(whole);
        assertThat(measure.write(new BigDecimal("95.5"))).isEqualTo(written);
    }

    @Test
    void zeroIsNoWhereTheAnswerIsYesOrNo() {
        assertThat(new Measure.YesNo().write(BigDecimal.ZERO)).isEqualTo("no");
        assertThat(new Measure.YesNo().write(new BigDecimal("0.0"))).isEqualTo("no");
    }

    @Test
    void largeFiguresAreWrittenWithoutExponent() {
        assertThat(new Measure.Count("contacts").write(new BigDecimal("1e6"))).isEqualTo("1000000 contacts");
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1, 1_000_000_001L, Long.MIN_VALUE, Long.MAX_VALUE})
    void refusesARatePerNothingOrPerTooMany(long per) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Measure.Rate(per, "falls"))
                .withMessage("rate: found per " + per + ", expected 1 to 1000000000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "100", "-1", "100.5"})
    void refusesAPercentileThatDoesNotExist(String percentile) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> percentile(percentile))
                .withMessage("percentile: found " + percentile + ", expected more than 0 and less than 100");
    }

    @Test
    void refusesAPercentileWithAMeanAndAPercentileWithoutOne() {
        String message = "duration: a percentile is named with the statistic 'percentile' and with nothing else";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Measure.Duration(DurationStatistic.MEAN, Optional.of(BigDecimal.TEN), "days"))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Measure.Duration(DurationStatistic.PERCENTILE, Optional.empty(), "days"))
                .withMessage(message);
    }

    @Test
    void holdsOneFormOfEachPercentile() {
        assertThat(percentile("90.0")).isEqualTo(percentile("90"));
    }

    @Test
    @SuppressWarnings("NullAway") // the caller's mistake under test
    void namesAMissingUnit() {
        assertThatNullPointerException()
                .isThrownBy(() -> new Measure.Count(null))
                .withMessage("unit");
    }
}
