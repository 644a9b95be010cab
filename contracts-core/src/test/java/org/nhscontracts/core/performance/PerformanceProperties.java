package org.nhscontracts.core.performance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.nhscontracts.core.testing.CoreDomain;

@Domain(CoreDomain.class)
@Domain(DomainContext.Global.class)
class PerformanceProperties {

    @Property
    void theOrderOfRowsDoesNotMatter(@ForAll KpiSeries series, @ForAll Random random) {
        List<Integer> places = IntStream.range(0, series.size()).boxed().collect(Collectors.toList());
        Collections.shuffle(places, random);
        KpiSeriesBuilder builder = KpiSeries.builder(series.key(), series.form());
        places.forEach(place -> copy(series, place, builder));
        assertThat(builder.build()).isEqualTo(series).hasSameHashCodeAs(series).hasToString(series.toString());
    }

    private static void copy(KpiSeries series, int place, KpiSeriesBuilder builder) {
        ObservationStatus status = series.status(place);
        var period = series.axis().period(place);
        if (series.suppressed(place).isPresent()) {
            builder.suppressed(period, series.suppressed(place).get());
        } else if (!hasFigure(series, place)) {
            builder.status(period, status);
        } else if (series.form().counts()) {
            builder.counts(period, series.numerator(place), series.denominator(place), status);
        } else {
            builder.figure(period, series.figure(place), status);
        }
    }

    private static boolean hasFigure(KpiSeries series, int place) {
        return series.status(place).hasFigure();
    }

    @Property
    void onlyWhatIsSuppressedHasARange(@ForAll KpiSeries series) {
        assertThat(IntStream.range(0, series.size()))
                .allMatch(place ->
                        series.suppressed(place).isEmpty() || series.status(place) == ObservationStatus.SUPPRESSED);
        assertThat(series.hasSuppressed())
                .isEqualTo(IntStream.range(0, series.size())
                        .anyMatch(place -> series.suppressed(place).isPresent()));
    }

    @Property
    void copiedNumbersAreThoseOfTheSlots(@ForAll KpiSeries series) {
        long[] numerators = new long[series.size()];
        long[] denominators = new long[series.size()];
        series.copyNumerators(numerators, 0);
        series.copyDenominators(denominators, 0);

        assertThat(IntStream.range(0, series.size()))
                .allMatch(place -> numerators[place] == series.numerator(place)
                        && denominators[place] == series.denominator(place)
                        && Math.abs(series.numerator(place)) <= series.largest()
                        && series.denominator(place) <= series.largest());
    }

    @Property
    void submissionsAreOrderedByDayThenByPosition(@ForAll Submission a, @ForAll Submission b) {
        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
        assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
        if (a.receivedOn().isBefore(b.receivedOn())) {
            assertThat(a).isLessThan(b);
        }
    }

    @Property
    void aCutThatIncludesASubmissionIncludesEarlierOnesOfItsPosition(
            @ForAll DataCut cut, @ForAll Submission submission) {
        Submission earlier =
                new Submission(submission.position(), submission.receivedOn().minusDays(1));

        assertThat(!cut.includes(submission) || cut.includes(earlier)).isTrue();
    }

    @Property
    void slotsWithoutAFigureHoldZeros(@ForAll KpiSeries series) {
        assertThat(IntStream.range(0, series.size()))
                .allMatch(place ->
                        hasFigure(series, place) || (series.numerator(place) == 0 && series.denominator(place) == 0));
    }

    @Property
    void aFigureInCountsHasADenominator(@ForAll KpiSeries series) {
        assertThat(IntStream.range(0, series.size()))
                .allMatch(
                        place -> !series.form().counts() || !hasFigure(series, place) || series.denominator(place) > 0);
    }

    @Property
    void statusOfAPeriodIsThatOfItsPlace(@ForAll KpiSeries series) {
        assertThat(IntStream.range(0, series.size()))
                .allMatch(
                        place -> series.status(series.axis().period(place)).equals(Optional.of(series.status(place))));
        assertThat(series.status(series.axis().first().previous())).isEmpty();
        assertThat(series.status(series.axis().last().next())).isEmpty();
    }

    @Property
    void scopesAndSplitsAreReadAsTheyAreWritten(@ForAll Scope scope, @ForAll Split split) {
        assertThat(Scope.parse(scope.toString())).isEqualTo(scope);
        assertThat(Split.parse(split.toString())).isEqualTo(split);
    }

    @Property
    void thePartsOfASummaryAddUpToItsTotal(@ForAll PublishedSummary summary) {
        assertThat(summary.achieved() + summary.failed() + summary.notAccountedFor())
                .isEqualTo(summary.total());
    }

    @Property
    void aRecordHoldsEverySeriesUnderItsKpi(@ForAll PerformanceRecord performance) {
        assertThat(performance.series())
                .allSatisfy(series ->
                        assertThat(performance.series(series.key().kpi())).contains(series));
        assertThat(PerformanceRecord.of(performance.series())).isEqualTo(performance);
    }
}
