package org.nhscontracts.rules.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nhscontracts.rules.document.Documents.read;
import static org.nhscontracts.rules.document.Documents.refusal;
import static org.nhscontracts.rules.document.Documents.with;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nhscontracts.core.performance.KpiSeries;
import org.nhscontracts.core.performance.ObservationStatus;
import org.nhscontracts.core.time.ReportingPeriod;

class FigureCellsTest {

    private static final String CELL =
            " expected counts such as 893/1000, a number, yes or no, each perhaps followed by"
                    + " 'provisional' or 'disputed'; a range such as 1..7/120 or 95.. followed by 'suppressed'; or one of not reported, suppressed, not yet due, excluded, suspended, no activity";

    @ParameterizedTest
    @CsvSource({
        "893/1000, 893, 1000, REPORTED",
        "893/1000 provisional, 893, 1000, PROVISIONAL",
        "893/1000 disputed, 893, 1000, DISPUTED",
        "1001/1000, 1001, 1000, REPORTED",
        "4611686018427387904/4611686018427387904, 4611686018427387904, 4611686018427387904, REPORTED",
        "0/0, 0, 0, NO_ACTIVITY",
        "not reported, 0, 0, NOT_REPORTED",
        "suppressed, 0, 0, SUPPRESSED",
        "not yet due, 0, 0, NOT_YET_DUE",
        "excluded, 0, 0, EXCLUDED",
        "suspended, 0, 0, SUSPENDED",
        "no activity, 0, 0, NO_ACTIVITY"
    })
    void readsCountsOfEveryStatus(String cell, long numerator, long denominator, ObservationStatus status) {
        KpiSeries series = read(with("893/1000", cell)).performance().series().get(0);

        assertThat(series.numerator(0)).isEqualTo(numerator);
        assertThat(series.denominator(0)).isEqualTo(denominator);
        assertThat(series.status(0)).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({
        "87.08, 87.08, REPORTED",
        "87, 87.00, REPORTED",
        "-1.5 provisional, -1.50, PROVISIONAL",
        "9999999999999999.99, 9999999999999999.99, REPORTED"
    })
    void readsRoundedFigures(String cell, String figure, ObservationStatus status) {
        KpiSeries series = read(with("87.08", cell)).performance().series().get(1);

        assertThat(series.figure(0)).hasToString(figure);
        assertThat(series.status(0)).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"'yes', 1, REPORTED", "'no', 0, REPORTED", "no disputed, 0, DISPUTED"})
    void readsYesAndNo(String cell, String figure, ObservationStatus status) {
        KpiSeries series =
                read(with("'yes'}", "'" + cell + "'}")).performance().series().get(3);

        assertThat(series.figure(0)).hasToString(figure);
        assertThat(series.status(0)).isEqualTo(status);
    }

    @Test
    void readsAStatusInPlaceOfAnyFigure() {
        String document = with(with("87.08", "excluded"), "'yes'}", "suspended}");

        assertThat(read(with(document, "{2013-04: 5}", "{2013-04: no activity}"))
                        .performance()
                        .series())
                .extracting(series -> series.status(0))
                .containsExactly(
                        ObservationStatus.REPORTED,
                        ObservationStatus.EXCLUDED,
                        ObservationStatus.NO_ACTIVITY,
                        ObservationStatus.SUSPENDED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "89.3|'found ''89.3'', expected counts such as 893/1000 (or a precision, if the figure was published"
                        + " rounded)'",
                "893/0|'found ''893/0'' (numerator 893 over denominator 0), expected values that go together'",
                "4611686018427387905/1|'found ''4611686018427387905/1'', expected 0 to 2^62'",
                "9300000000000000000/1|'found ''9300000000000000000/1'', expected a whole number from 0 to 2^62'"
            })
    void refusesWhatIsNoCount(String cell, String message) {
        assertThat(refusal(with("893/1000", cell))).isEqualTo("f:65:24: performance[0].figures.2013-04: " + message);
    }

    @ParameterizedTest
    @CsvSource({
        "893/1000 provisionl",
        "893/1000 not reported",
        "suppresed",
        "provisional",
        "-1/2",
        "893 / 1000",
        "1e999999999",
        "99999999999999999999"
    })
    void refusesWhatIsNoCell(String cell) {
        assertThat(refusal(with("893/1000", cell)))
                .isEqualTo("f:65:24: performance[0].figures.2013-04: found '" + cell + "'," + CELL);
    }

    @ParameterizedTest
    @CsvSource({
        "87.123, 'a number of at most 18 digits, precise to 0.01'",
        "12345678901234567.12, 'a number of at most 18 digits, precise to 0.01'",
        "87/100, a number",
        "'yes', a number"
    })
    void refusesWhatIsNoRoundedFigure(String cell, String expected) {
        assertThat(refusal(with("87.08", cell)))
                .isEqualTo(
                        "f:70:27: performance[1].figures[\"2013/14-Q1\"]: found '" + cell + "', expected " + expected);
    }

    @ParameterizedTest
    @CsvSource({"5.5", "5/6", "'yes'"})
    void refusesWhatIsNoWholeNumber(String cell) {
        assertThat(refusal(with("2013-04: 5}", "2013-04: " + cell + "}")))
                .isEqualTo("f:73:24: performance[2].figures.2013-04: found '" + cell + "', expected a whole number");
    }

    @Test
    void wantsAPrecisionForRoundedFiguresAndNoneForWholeOnes() {
        assertThat(refusal(with("    precision: 0.01\n", "")))
                .isEqualTo(
                        "f:67:5: performance[1]: found no key 'precision', expected a precision such as 0.1, as figures of"
                                + " KPI PUB are rounded before they are published");
        assertThat(refusal(with("figures: {2013-04: 5}", "figures: {2013-04: 5}\n    precision: 1")))
                .isEqualTo(
                        "f:74:16: performance[2].precision: found '1', expected no precision, as figures of KPI WAIT are"
                                + " whole");
    }

    @Test
    void refusesPeriodsOfAnotherKind() {
        assertThat(refusal(with(
                        "{2013-04: 5}",
                        "{2013-13: 5, 2013/14-Q1: 5, 2013/15: 3, 2013-04-01/2014-04-05: 3, 2013-06: 1}")))
                .isEqualTo("""
                        f:73:15: performance[2].figures.2013-13: found the key '2013-13', expected %1$s
                        f:73:27: performance[2].figures["2013/14-Q1"]: found '2013/14-Q1', expected a month, as KPI WAIT is\
                         reported by month
                        f:73:42: performance[2].figures["2013/15"]: found '2013/15', expected %1$s
                        f:73:54: performance[2].figures["2013-04-01/2014-04-05"]: found '2013-04-01/2014-04-05', expected\
                         the first and last day of a contract year, both from 1 April to 31 March""".formatted(
                                "a month such as 2024-04, a quarter such as 2024/25-Q1, a financial year such as 2024/25 or"
                                        + " the first and last day of a contract year such as 2021-07-01/2022-03-31"));
    }

    @Test
    void refusesAContractYearThatEndsEarlyBeforeOthers() {
        String document = with("frequency: financial year", "frequency: contract year");

        assertThat(refusal(
                        with(document, "2013/14: 'yes'", "2012-10-01/2012-12-31: 'yes', 2013-04-01/2014-03-31: 'no'")))
                .isEqualTo("f:74:5: performance[3]: found 2012-10-01/2012-12-31 before others, expected it to end on 31"
                        + " March");
    }

    @Test
    void anEntryMayGoOnWithTheSeriesOfAnother() {
        String more = "figures: {2013-04: 5}\n  - {kpi: WAIT, organisation: acme, figures: {2013-06: 7}}";

        assertThat(read(with("figures: {2013-04: 5}", more))
                        .performance()
                        .series(read(Documents.SOUND).kpis().get(2).id()))
                .singleElement()
                .satisfies(series -> {
                    assertThat(series.axis().last()).isEqualTo(ReportingPeriod.month(2013, 6));
                    assertThat(series.status(1)).isEqualTo(ObservationStatus.NOT_REPORTED);
                });
    }

    @Test
    void refusesASecondFigureAnotherPrecisionAndAnotherCitation() {
        assertThat(refusal(with("figures: {2013-04: 5}", """
                        figures: {2013-04: 5}
                          - {kpi: WAIT, organisation: acme, figures: {2013-05: 7, 2013-04: 6}}
                          - {kpi: PUB, organisation: acme, precision: 0.1, figures: {2013/14-Q3: 87.1}}
                          - kpi: INT4H
                            organisation: acme
                            figures: {2013-06: 1/2}
                            cite: {source: board, basis: measured, confidence: verified, asOf: June}"""))).isEqualTo("""
                        f:74:68: performance[3].figures.2013-04: found a second figure for 2013-04, expected one for KPI\
                         WAIT of acme (contract)
                        f:75:5: performance[4]: found another precision for KPI PUB of acme (contract), expected the\
                         precision, or none, of the figures that begin at f:67:5
                        f:76:5: performance[5]: found a source cited in two ways for KPI INT4H of acme (contract, source\
                         board), expected the citation of the figures that begin at f:63:5""");
    }

    @Test
    void refusesPeriodsSoFarApartThatTheyWouldFillTheMemory() {
        StringBuilder entries = new StringBuilder("performance:\n");
        for (int i = 0; i < 86; i++) {
            entries.append("  - {kpi: WAIT, organisation: acme, scope: 'site:%d', figures: {1500-01: 5, 2490-01: 6}}\n"
                    .formatted(i));
        }

        assertThat(refusal(with("performance:\n", entries.toString())))
                .isEqualTo(
                        "f:147:77: performance[84].figures.2490-01: found '2490-01', expected a period nearer to the others"
                                + "\nf:148:77: performance[85].figures.2490-01: found '2490-01', expected a period nearer to the"
                                + " others");
        assertThat(refusal(with("figures: {2013-04: 5}", "figures: {2013-04: 5, 8000-01: 6}")))
                .isEqualTo(
                        "f:73:27: performance[2].figures.8000-01: found '8000-01', expected a period nearer to the others");
    }
}
