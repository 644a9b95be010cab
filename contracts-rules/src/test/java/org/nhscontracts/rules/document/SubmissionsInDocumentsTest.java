package org.nhscontracts.rules.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nhscontracts.rules.document.Documents.SOUND;
import static org.nhscontracts.rules.document.Documents.read;
import static org.nhscontracts.rules.document.Documents.refusal;
import static org.nhscontracts.rules.document.Documents.with;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nhscontracts.core.id.ClauseReference;
import org.nhscontracts.core.id.KpiId;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.performance.CountRange;
import org.nhscontracts.core.performance.DataPosition;
import org.nhscontracts.core.performance.ExclusionDecision;
import org.nhscontracts.core.performance.ExclusionRequest;
import org.nhscontracts.core.performance.KpiSeries;
import org.nhscontracts.core.performance.ObservationStatus;
import org.nhscontracts.core.performance.PerformanceReturn;
import org.nhscontracts.core.performance.Submission;
import org.nhscontracts.core.performance.SuppressedFigure;
import org.nhscontracts.core.time.ReportingPeriod;
import org.nhscontracts.rules.contractfile.ContractFile;

/** Submissions, ranges of suppressed figures, returns and requests to leave something out. */
class SubmissionsInDocumentsTest {

    private static final String WAIT = "  - kpi: WAIT\n    organisation: acme\n    figures: {2013-04: 5}\n";
    private static final OrganisationId ACME = OrganisationId.of("acme");
    private static final OrganisationId CCG = OrganisationId.of("west-ccg");

    @Test
    void keepsEverySubmissionOfAReading() {
        ContractFile file = read(with(WAIT, WAIT + """
                  - kpi: WAIT
                    organisation: acme
                    submission: {position: freeze, received: 2013-06-20}
                    figures: {2013-04: 6}
                  - kpi: WAIT
                    organisation: acme
                    submission: {position: refresh, received: 2014-01-31}
                    figures: {2013-04: 7}
                """));

        assertThat(file.performance().series(KpiId.of("WAIT")))
                .extracting(series -> series.key().submission())
                .containsExactly(
                        Optional.empty(),
                        Optional.of(new Submission(DataPosition.FREEZE, LocalDate.of(2013, 6, 20))),
                        Optional.of(new Submission(DataPosition.REFRESH, LocalDate.of(2014, 1, 31))));
    }

    @Test
    void refusesASecondFigureOfASubmissionAndSubmissionsThatCannotBeLaidOverEachOther() {
        String submission = "submission: {position: freeze, received: 2013-06-20}";

        assertThat(refusal(with(WAIT, WAIT + """
                  - {kpi: WAIT, organisation: acme, %1$s, figures: {2013-04: 6}}
                  - {kpi: WAIT, organisation: acme, %1$s, figures: {2013-04: 7}}
                  - {kpi: PUB, organisation: acme, precision: 0.1, %1$s, figures: {2013/14-Q1: 87.1}}
                  - kpi: INT4H
                    organisation: acme
                    %1$s
                    figures: {2013-04: 1/2}
                    cite: {source: board, basis: claimed, confidence: verified}
                """.formatted(submission)))).isEqualTo("""
                        f:75:110: performance[4].figures.2013-04: found a second figure for 2013-04, expected one for KPI\
                         WAIT of acme (contract, freeze of 2013-06-20)
                        f:76:5: performance[5]: found another precision for KPI PUB of acme (contract, freeze of 2013-06-20),\
                         expected the precision, or none, of the figures that begin at f:67:5
                        f:77:5: performance[6]: found a source cited in two ways for KPI INT4H of acme (contract, source\
                         board, freeze of 2013-06-20), expected the citation of the figures that begin at f:63:5""");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{position: freeze}|71:5: performance[2].submission: found no key 'received', expected a day such as 2024-04-01",
                "{position: final, received: 2013-02-30}|71:16: performance[2].submission.position: found 'final', expected one"
                        + " of flex, freeze, refresh\\nf:71:33: performance[2].submission.received: found '2013-02-30', expected"
                        + " a day of the calendar"
            })
    void namesWhatIsWrongWithASubmission(String submission, String message) {
        String document = with("  - kpi: WAIT\n", "  - submission: " + submission + "\n    kpi: WAIT\n");

        assertThat(refusal(document).replaceAll("f:71:\\d+", "f:71"))
                .isEqualTo(("f:" + message.replace("\\n", "\n")).replaceAll("f:71:\\d+", "f:71"));
    }

    @ParameterizedTest
    @CsvSource({
        "1..7/120, 1, 7, 120, 120",
        "1../120, 1, , 120, 120",
        "1..7/100..200, 1, 7, 100, 200",
        "3/10.., 3, 3, 10, ",
        "3..3/10, 3, 3, 10, 10"
    })
    void readsRangesOfCounts(String cell, long low, Long high, long denominatorLow, Long denominatorHigh) {
        KpiSeries series = read(with("893/1000", cell + " suppressed"))
                .performance()
                .series()
                .get(0);

        assertThat(series.status(0)).isEqualTo(ObservationStatus.SUPPRESSED);
        assertThat(series.suppressed(0))
                .contains(new SuppressedFigure(range(low, high), range(denominatorLow, denominatorHigh)));
    }

    private static CountRange range(long low, Long high) {
        return high == null ? CountRange.from(low) : CountRange.of(low, high);
    }

    @Test
    void readsRangesOfFigures() {
        String document = with("87.08", "86.5..87.25 suppressed");
        ContractFile file =
                read(with(with(document, "{2013-04: 5}", "{2013-04: 1..4 suppressed}"), "'yes'", "0.. suppressed"));

        assertThat(file.performance().series())
                .filteredOn(KpiSeries::hasSuppressed)
                .extracting(
                        series -> series.suppressed(0).orElseThrow().numerator().toString())
                .containsExactly("8650 to 8725", "1 to 4", "0 or more");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1..7 suppressed|found '1..7 suppressed', expected counts such as 1..7/120",
                "7..1/5 suppressed|found '7..1/5 suppressed', expected the lowest number first",
                "1..7/0.. suppressed|found '1..7/0.. suppressed', expected 1 or more",
                "9000000000000000000../9000000000000000000 suppressed|found"
                        + " '9000000000000000000../9000000000000000000 suppressed', expected numbers of at most 2^62",
                "1..9999999999999999999/120 suppressed|found '1..9999999999999999999/120 suppressed', expected a whole number"
            })
    void namesRangesThatCannotBe(String cell, String message) {
        assertThat(refusal(with("893/1000", cell)).replace("\"", ""))
                .startsWith("f:65:24: performance[0].figures.2013-04: " + message);
    }

    @ParameterizedTest
    @CsvSource({"1/2 suppressed", "1..7/120", "1..7/120 provisional", "1...7/120 suppressed", "..7/120 suppressed"})
    void refusesWhatIsNoRange(String cell) {
        assertThat(refusal(with("893/1000", cell)))
                .startsWith("f:65:24: performance[0].figures.2013-04: found '" + cell + "', expected counts such as");
    }

    @Test
    void namesARangeThatIsTooPrecise() {
        assertThat(refusal(with("87.08", "86.555.. suppressed")))
                .isEqualTo(
                        "f:70:27: performance[1].figures[\"2013/14-Q1\"]: found '86.555.. suppressed', expected a number"
                                + " that is at most precise to 0.01");
        assertThat(refusal(with("87.08", "1..2/3 suppressed")))
                .isEqualTo(
                        "f:70:27: performance[1].figures[\"2013/14-Q1\"]: found '1..2/3 suppressed', expected a range of"
                                + " figures such as 1..7");
    }

    @Test
    void readsRequestsAndReturns() {
        ContractFile file = read(SOUND + """
                exclusionRequests:
                  - kpi: INT4H
                    organisation: acme
                    period: 2013-04
                    excluded: {numerator: 3, denominator: 10}
                    decision: agreed
                    decidedOn: 2013-06-01
                    askedBy: acme
                    decidedBy: west-ccg
                    clause: SC36
                    because: the snow
                    cite: {source: board, basis: claimed, confidence: secondary}
                  - {kpi: WAIT, organisation: acme, period: 2013-04, excluded: {numerator: 2}, decision: refused, askedBy: acme,
                    because: patients chose to wait}
                  - {kpi: PUB, organisation: acme, period: 2013/14-Q1, excluded: whole period, decision: asked, askedBy: acme,
                    because: a cyber attack}
                returns:
                  - {kpi: INT4H, organisation: acme, period: 2013-04, due: 2013-05-20, received: 2013-05-24}
                  - {kpi: INT4H, organisation: acme, period: 2013-05, due: 2013-06-20}
                """);

        ExclusionRequest first = file.exclusionRequests().get(0);
        assertThat(first.numerator()).isEqualTo(3);
        assertThat(first.denominator()).isEqualTo(10);
        assertThat(first.decision()).isEqualTo(ExclusionDecision.AGREED);
        assertThat(first.decidedOn()).contains(LocalDate.of(2013, 6, 1));
        assertThat(first.decidedBy()).contains(CCG);
        assertThat(first.clause()).contains(ClauseReference.of("SC36"));
        assertThat(first.citation()).isPresent();
        assertThat(file.exclusionRequests())
                .extracting(ExclusionRequest::isWholePeriod)
                .containsExactly(false, false, true);
        assertThat(file.exclusionRequests())
                .extracting(ExclusionRequest::numerator)
                .containsExactly(3L, 2L, 0L);
        assertThat(file.returns())
                .containsExactly(
                        new PerformanceReturn(
                                KpiId.of("INT4H"),
                                ACME,
                                ReportingPeriod.month(2013, 4),
                                LocalDate.of(2013, 5, 20),
                                Optional.of(LocalDate.of(2013, 5, 24))),
                        new PerformanceReturn(
                                KpiId.of("INT4H"),
                                ACME,
                                ReportingPeriod.month(2013, 5),
                                LocalDate.of(2013, 6, 20),
                                Optional.empty()));
    }

    @Test
    void namesWhatIsWrongWithRequests() {
        assertThat(refusal(SOUND + """
                exclusionRequests:
                  - {kpi: INT4H, organisation: acne, period: 2013/14-Q1, excluded: whole period, decision: asked, askedBy: nobody, because: x}
                  - {kpi: INT4H, organisation: acme, period: 2013/14-Q1, excluded: whole period, decision: asked, askedBy: acme, because: x}
                  - {kpi: WAIT, organisation: acme, period: 2013-04, excluded: {numerator: 1, denominator: 2}, decision: asked, askedBy: acme, because: x}
                  - {kpi: PUB, organisation: acme, period: 2013/14-Q1, excluded: {numerator: 1}, decision: asked, askedBy: acme, because: x}
                  - {kpi: WAIT, organisation: acme, period: 2013-04, excluded: {numerator: 0}, decision: asked, askedBy: acme, because: x}
                  - {kpi: WAIT, organisation: acme, period: 2013-04, excluded: all, decision: maybe, askedBy: acme, because: x}
                  - {kpi: WAIT, organisation: acme, period: 2013-04, decision: asked, askedBy: acme, because: x}
                  - {kpi: WAIT, organisation: acme, period: 2013-04, excluded: whole period, decision: asked, askedBy: acme, edition: 2017/19, because: x}
                """)).isEqualTo("""
                        f:78:32: exclusionRequests[0].organisation: found 'acne', expected one of west-ccg, acme; did you mean\
                         'acme'?
                        f:78:108: exclusionRequests[0].askedBy: found 'nobody', expected one of west-ccg, acme
                        f:79:46: exclusionRequests[1].period: found '2013/14-Q1', expected a month, as KPI INT4H is reported by\
                         month
                        f:80:64: exclusionRequests[2].excluded: found a denominator, expected a numerator alone, as figures of\
                         KPI WAIT are whole numbers
                        f:81:66: exclusionRequests[3].excluded: found counts, expected the whole period, as figures of KPI PUB\
                         are no counts
                        f:82:64: exclusionRequests[4].excluded: found no count but 0, expected another count, or 'whole period'
                        f:83:64: exclusionRequests[5].excluded: found 'all', expected whole period
                        f:83:79: exclusionRequests[5].decision: found 'maybe', expected one of asked, agreed, refused
                        f:84:5: exclusionRequests[6]: found no key 'excluded', expected a value
                        f:85:119: exclusionRequests[7].edition: found an edition without a clause, expected 'clause' beside it""");
    }

    @Test
    void namesWhatIsWrongWithReturns() {
        assertThat(refusal(SOUND + """
                returns:
                  - {kpi: INT4H, organisation: acme, period: 2013-04, due: 2013-05-20}
                  - {kpi: INT4H, organisation: acme, period: 2013-04, due: 2013-05-21}
                  - {kpi: PUB, organisation: acme, period: 2013-04, due: 2013-05-32}
                  - {kpi: PUB, organisation: acme, period: 2013-04, due: 2013-05-31}
                  - {kpi: PUBL, organisation: acme, period: 2013-04, due: 2013-05-31}
                """)).isEqualTo("""
                        f:79:5: returns[1]: found a second return of 2013-04 for KPI INT4H of acme, expected one
                        f:80:58: returns[2].due: found '2013-05-32', expected a day such as 2024-04-01
                        f:81:44: returns[3].period: found '2013-04', expected a quarter, as KPI PUB is reported by quarter
                        f:82:11: returns[4].kpi: found 'PUBL', expected one of INT4H, PUB, WAIT, PLAN; did you mean 'PUB'?""");
    }
}
