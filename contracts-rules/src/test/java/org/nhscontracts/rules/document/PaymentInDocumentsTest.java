package org.nhscontracts.rules.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nhscontracts.rules.document.Documents.SOUND;
import static org.nhscontracts.rules.document.Documents.read;
import static org.nhscontracts.rules.document.Documents.refusal;

import com.google.common.collect.ImmutableSortedMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.id.ReportId;
import org.nhscontracts.core.process.ReportDue;
import org.nhscontracts.core.process.ReportDueKind;
import org.nhscontracts.core.process.ReportRequirement;
import org.nhscontracts.core.source.Citation;
import org.nhscontracts.core.time.PeriodKind;
import org.nhscontracts.rules.contractfile.ContractFile;
import org.nhscontracts.rules.contractfile.PaymentTerms;
import org.nhscontracts.rules.payment.BaseRates;
import org.nhscontracts.rules.payment.EntryKind;
import org.nhscontracts.rules.payment.LedgerEntry;
import org.nhscontracts.rules.payment.MonthlyValues;

/** Money and reports as a document writes them. */
class PaymentInDocumentsTest {

    private static final OrganisationId CCG = OrganisationId.of("west-ccg");

    private static final String PAYMENT = SOUND + """
            payment:
              expected:
                - {commissioner: west-ccg, period: 2013/14, pounds: 46000000}
                - {commissioner: west-ccg, period: 2013-05, pounds: 3800000.5}
              actual:
                - {commissioner: west-ccg, month: 2013-04, pounds: 3900000.25}
              paid:
                - {commissioner: west-ccg, month: 2013-04, date: 2013-04-15, pounds: 3833333.33}
                - {commissioner: west-ccg, month: 2013-04, date: 2013-07-01, pounds: -100}
              baseRates:
                changes: [{from: 2009-03-05, percent: 0.5}]
                knownUntil: 2014-03-31
                cite: {source: board, basis: claimed, confidence: secondary}
            """;

    private static Money pounds(String text) {
        return Money.of(CurrencyUnit.GBP, new BigDecimal(text));
    }

    @Test
    void valuesOfYearsAndMonths() {
        MonthlyValues values = read(PAYMENT).monthlyValues();

        assertThat(values.expected(CCG, YearMonth.of(2013, 4))).contains(pounds("3833333.34"));
        assertThat(values.expected(CCG, YearMonth.of(2013, 5))).contains(pounds("3800000.50"));
        assertThat(values.expected(CCG, YearMonth.of(2014, 4))).isEmpty();
        assertThat(values.actual(CCG, YearMonth.of(2013, 4))).contains(pounds("3900000.25"));
        assertThat(values.actual(CCG, YearMonth.of(2013, 5))).isEmpty();
    }

    @Test
    void withoutMoneyEveryValueIsUnknown() {
        ContractFile file = read(SOUND);

        assertThat(file.payment()).isEmpty();
        assertThat(file.monthlyValues().expected(YearMonth.of(2013, 4))).isEmpty();
    }

    @Test
    void paymentsAreEntriesOfALedger() {
        PaymentTerms terms = read(PAYMENT).payment().orElseThrow();

        assertThat(terms.ledgerEntries())
                .extracting(LedgerEntry::words)
                .containsExactly(
                        "2013-04-15 paid £3,833,333.33 for 2013-04: payment",
                        "2013-07-01 paid -£100.00 for 2013-04: payment");
        assertThat(terms.ledgerEntries()).extracting(LedgerEntry::kind).containsOnly(EntryKind.PAID);
    }

    @Test
    void baseRatesWithTheirCitation() {
        PaymentTerms terms = read(PAYMENT).payment().orElseThrow();

        assertThat(terms.baseRates())
                .contains(new BaseRates(
                        ImmutableSortedMap.of(LocalDate.of(2009, 3, 5), new BigDecimal("0.5")),
                        Optional.of(LocalDate.of(2014, 3, 31))));
        assertThat(terms.baseRatesCitation().map(Citation::source)).hasToString("Optional[board]");
    }

    @Test
    void writtenWithPence() {
        assertThat(ContractDocument.write(read(PAYMENT)))
                .contains("period: 2013/14\n    pounds: '46000000.00'")
                .contains("pounds: '-100.00'");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pounds: 3900000.25|pounds: 3900000.255|f:82:56: payment.actual[0].pounds: found '3900000.255', expected a sum in"
                        + " pounds with at most two decimals such as 140000000 or 516996.50",
                "pounds: 3900000.25|pounds: -3900000.25|f:82:56: payment.actual[0].pounds: found '-3900000.25', expected a sum in"
                        + " pounds with at most two decimals such as 140000000 or 516996.50",
                "pounds: 3900000.25|pounds: £3.9m|f:82:56: payment.actual[0].pounds: found '£3.9m', expected a sum in pounds with at"
                        + " most two decimals such as 140000000 or 516996.50",
                "pounds: 3900000.25|pounds: 3.9e6|f:82:56: payment.actual[0].pounds: found '3.9e6', expected a sum in pounds with at"
                        + " most two decimals such as 140000000 or 516996.50",
                "pounds: -100|pounds: -100.001|f:85:74: payment.paid[1].pounds: found '-100.001', expected a sum in pounds with at"
                        + " most two decimals such as 516996.50, negative where the Provider refunds it",
                "month: 2013-04, pounds: 3900000.25|month: 2013/14, pounds: 3900000.25|f:82:39: payment.actual[0].month: found"
                        + " '2013/14', expected a month such as 2024-04",
                "period: 2013/14|period: 2013/14-Q1|f:79:40: payment.expected[0].period: found '2013/14-Q1', expected a financial"
                        + " year such as 2024/25 or a month such as 2024-04",
                "period: 2013/14|period: 2013/15|f:79:40: payment.expected[0].period: found '2013/15', expected a"
                        + " financial year such as 2024/25 or a month such as 2024-04",
                "period: 2013-05|period: 2013/14|f:80:7: payment.expected[1]: found a second value of 2013/14 for west-ccg, expected"
                        + " one",
                "commissioner: west-ccg, period: 2013/14|commissioner: acme, period: 2013/14|f:79:22:"
                        + " payment.expected[0].commissioner: found 'acme', expected a Commissioner of the contract: west-ccg",
                "commissioner: west-ccg, period: 2013/14|commissioner: east-ccg, period: 2013/14|f:79:22:"
                        + " payment.expected[0].commissioner: found 'east-ccg', expected one of west-ccg, acme; did you mean"
                        + " 'west-ccg'?",
                "date: 2013-07-01|date: 2103-07-01|f:85:54: payment.paid[1].date: found '2103-07-01', expected a day from 2002-10-01"
                        + " to 2025-09-30, as the Contract Term is 2012-10-01 to 2015-09-30",
                "percent: 0.5}|percent: 0.5}, {from: 2009-03-05, percent: 0.25}|f:87:49: payment.baseRates.changes[1]: found a"
                        + " second rate from 2009-03-05, expected one",
                "percent: 0.5}|percent: half}|f:87:43: payment.baseRates.changes[0].percent: found 'half', expected a decimal"
                        + " number without exponent, at most 30 digits"
            })
    void saysWhatIsWrong(String old, String replacement, String message) {
        assertThat(refusal(Documents.with(PAYMENT, old, replacement))).isEqualTo(message);
    }

    @Test
    void somethingIsStated() {
        assertThat(refusal(SOUND + "payment: {}\n"))
                .isEqualTo("f:77:10: payment: found a map with 0 keys, expected at least 1 key");
    }

    @Test
    void reportsWithEachWayOfCounting() {
        String reports = """
                reports:
                  - {id: activity, name: Activity report, every: month, due: {operationalDays: 10}}
                  - {id: finance, name: Finance report, every: quarter, due: {days: 14}}
                  - {id: board, name: Board report, every: financial year, due: {dayOfNextMonth: 31}}
                """;

        assertThat(read(SOUND + reports).reports())
                .containsExactly(
                        report(
                                "activity",
                                "Activity report",
                                PeriodKind.MONTH,
                                ReportDueKind.OPERATIONAL_DAYS_AFTER,
                                10),
                        report("finance", "Finance report", PeriodKind.QUARTER, ReportDueKind.CALENDAR_DAYS_AFTER, 14),
                        report(
                                "board",
                                "Board report",
                                PeriodKind.FINANCIAL_YEAR,
                                ReportDueKind.DAY_OF_NEXT_MONTH,
                                31));
    }

    private static ReportRequirement report(String id, String name, PeriodKind every, ReportDueKind kind, int number) {
        return new ReportRequirement(ReportId.of(id), name, every, new ReportDue(kind, number));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "dayOfNextMonth: 32|f:78:79: reports[0].due.dayOfNextMonth: found '32', expected at most 31",
                "days: 5, operationalDays: 5|f:78:62: reports[0].due: found a map with 'operationalDays', and a map with 'days',"
                        + " expected only one of them",
                "weeks: 1|f:78:62: reports[0].due: found a map with weeks, expected a map with 'operationalDays', or a map with"
                        + " 'days', or a map with 'dayOfNextMonth'"
            })
    void saysWhatIsWrongWithAReport(String due, String message) {
        String reports = "reports:\n  - {id: activity, name: Activity report, every: month, due: {" + due + "}}\n";

        assertThat(refusal(SOUND + reports)).isEqualTo(message);
    }

    @Test
    void idsOfReportsAreUsedOnce() {
        String report = "  - {id: a, name: a, every: month, due: {days: 1}}\n";

        assertThat(refusal(SOUND + "reports:\n" + report + report))
                .isEqualTo(
                        "f:79:10: reports[1].id: found 'a' a second time, expected every report once (it first stands in line"
                                + " 78)");
    }
}
