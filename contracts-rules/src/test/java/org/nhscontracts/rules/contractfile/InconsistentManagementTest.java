package org.nhscontracts.rules.contractfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.nhscontracts.core.contract.ContractTerm;
import org.nhscontracts.core.contract.ServiceContract;
import org.nhscontracts.core.id.ContractId;
import org.nhscontracts.core.id.EventId;
import org.nhscontracts.core.id.KpiId;
import org.nhscontracts.core.id.MilestoneId;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.id.PlanId;
import org.nhscontracts.core.id.ProcessId;
import org.nhscontracts.core.id.ReportId;
import org.nhscontracts.core.id.SourceId;
import org.nhscontracts.core.party.Commissioner;
import org.nhscontracts.core.party.CommissionerRole;
import org.nhscontracts.core.party.Organisation;
import org.nhscontracts.core.party.OrganisationKind;
import org.nhscontracts.core.party.Provider;
import org.nhscontracts.core.party.ProviderRole;
import org.nhscontracts.core.process.ConsequenceApplied;
import org.nhscontracts.core.process.ContractEvent;
import org.nhscontracts.core.process.ContractSide;
import org.nhscontracts.core.process.EventCorrected;
import org.nhscontracts.core.process.EventRetracted;
import org.nhscontracts.core.process.ExceptionReportContested;
import org.nhscontracts.core.process.ImprovementPlan;
import org.nhscontracts.core.process.Milestone;
import org.nhscontracts.core.process.NoticeIssued;
import org.nhscontracts.core.process.NoticeKind;
import org.nhscontracts.core.process.NoticeSubject;
import org.nhscontracts.core.process.Occurrence;
import org.nhscontracts.core.process.PlanAgreed;
import org.nhscontracts.core.process.PlanKind;
import org.nhscontracts.core.process.Recorded;
import org.nhscontracts.core.process.ReportContest;
import org.nhscontracts.core.process.ReportDue;
import org.nhscontracts.core.process.ReportDueKind;
import org.nhscontracts.core.process.ReportReceived;
import org.nhscontracts.core.process.ReportRequirement;
import org.nhscontracts.core.process.SumsProgressed;
import org.nhscontracts.core.process.SumsStep;
import org.nhscontracts.core.process.WithholdingScope;
import org.nhscontracts.core.source.Basis;
import org.nhscontracts.core.source.Citation;
import org.nhscontracts.core.source.Confidence;
import org.nhscontracts.core.time.PeriodKind;
import org.nhscontracts.core.time.ReportingPeriod;
import org.nhscontracts.rules.payment.BaseRates;

/** Events, reports and money that do not hold together with the rest of a contract file. */
class InconsistentManagementTest {

    private static final LocalDate DAY = LocalDate.of(2013, 11, 13);
    private static final OrganisationId CCG = OrganisationId.of("ccg");
    private static final OrganisationId ACME = OrganisationId.of("acme");
    private static final KpiId NONE = KpiId.of("NONE");
    private static final Optional<Citation> LOST =
            Optional.of(Citation.of(SourceId.of("lost"), Basis.CLAIMED, Confidence.SECONDARY));
    private static final ReportRequirement MONTHLY = new ReportRequirement(
            ReportId.of("activity"), "Activity", PeriodKind.MONTH, new ReportDue(ReportDueKind.CALENDAR_DAYS_AFTER, 5));

    @Test
    void whatHoldsTogetherIsBuilt() {
        ContractEvent first = event("e1", new Recorded("a"));
        ContractFile file = file().addReport(MONTHLY)
                .addEvent(first)
                .addEvent(event("e2", new EventRetracted(EventId.of("e1"))))
                .addEvent(event("e3", new ReportReceived(MONTHLY.id(), ReportingPeriod.month(2013, 10))))
                .payment(PaymentTerms.builder()
                        .addActual(value(CCG, ReportingPeriod.month(2013, 4)))
                        .build())
                .build();

        assertThat(file.event(EventId.of("e1"))).contains(first);
        assertThat(file.event(EventId.of("e9"))).isEmpty();
        assertThat(file.monthlyValues().actual(YearMonth.of(2013, 4))).contains(pounds(1));
    }

    @Test
    void namesIdsThatAreUsedTwice() {
        assertThat(faults(file().addReport(MONTHLY)
                        .addReport(MONTHLY)
                        .addEvent(event("e1", new Recorded("a")))
                        .addEvent(event("e1", new Recorded("b")))))
                .containsExactly(
                        "duplicate-id reports[1]: found 'activity' a second time, expected it once",
                        "duplicate-id events[1]: found 'e1' a second time, expected it once");
    }

    @Test
    void namesEventsOutOfOrderAndFarFromTheTerm() {
        assertThat(faults(file().addEvent(event("e1", DAY, new Recorded("a")))
                        .addEvent(event("e2", DAY.minusDays(1), new Recorded("a")))
                        .addEvent(event("e3", LocalDate.of(2025, 9, 30), new Recorded("a")))
                        .addEvent(event("e4", LocalDate.of(2025, 10, 1), new Recorded("a")))))
                .containsExactly(
                        "out-of-order events[1].date: found 2013-11-12, expected the events in order of their days, and the one"
                                + " before is of 2013-11-13",
                        "misfit events[3].date: found 2025-10-01, expected a day from 2002-10-01 to 2025-09-30, as the Contract"
                                + " Term is 2012-10-01 to 2015-09-30");
    }

    @Test
    void namesEveryMentionOfWhatIsNotThere() {
        NoticeSubject subject = NoticeSubject.of(NONE);
        ImprovementPlan plan = ImprovementPlan.builder()
                .id(PlanId.of("p"))
                .kind(PlanKind.REVIEW_ACTION_PLAN)
                .addMilestone(Milestone.builder()
                        .id(MilestoneId.of("m"))
                        .what("a")
                        .kpi(NONE)
                        .build())
                .citation(LOST)
                .build();
        WithholdingScope scope = new WithholdingScope(
                ProcessId.of("p"), Optional.empty(), ImmutableSet.of(), ImmutableSet.of(EventId.of("e9")));
        Occurrence notice = new NoticeIssued(
                ProcessId.of("p"), NoticeKind.CONTRACT_QUERY, ContractSide.PROVIDER, subject, Optional.empty());

        assertThat(faults(file().addEvent(event("e1", notice))
                        .addEvent(event("e2", new ConsequenceApplied(subject, "a", Optional.empty())))
                        .addEvent(event("e3", PlanAgreed.of(plan)))
                        .addEvent(event("e4", new SumsProgressed(scope, SumsStep.PAID)))
                        .addEvent(event("e5", new ExceptionReportContested(EventId.of("e6"), ReportContest.UPHELD)))
                        .addEvent(event("e6", new EventRetracted(EventId.of("e6"))))
                        .addEvent(new ContractEvent(EventId.of("e7"), DAY, new Recorded("a"), LOST))))
                .containsExactly(
                        "unknown-kpi events[0]: found 'NONE', expected the id of a KPI of the file",
                        "unknown-kpi events[1]: found 'NONE', expected the id of a KPI of the file",
                        "unknown-kpi events[2]: found 'NONE', expected the id of a KPI of the file",
                        "unknown-source events[2].planAgreed.cite.source: found 'lost', expected the id of a source of the file",
                        "unknown-event events[3]: found 'e9', expected the id of an earlier event of the file",
                        "unknown-event events[4]: found 'e6', expected the id of an earlier event of the file",
                        "unknown-event events[5]: found 'e6', expected the id of an earlier event of the file",
                        "unknown-source events[6].cite.source: found 'lost', expected the id of a source of the file");
    }

    @Test
    void looksIntoCorrections() {
        ContractEvent replacement = new ContractEvent(
                EventId.of("e0"),
                LocalDate.of(1913, 1, 1),
                new ConsequenceApplied(NoticeSubject.of(NONE), "a", Optional.empty()),
                LOST);

        assertThat(faults(file().addEvent(event("e1", new EventCorrected(replacement)))))
                .containsExactly(
                        "misfit events[0].corrected.date: found 1913-01-01, expected a day from 2002-10-01 to 2025-09-30, as the"
                                + " Contract Term is 2012-10-01 to 2015-09-30",
                        "unknown-source events[0].corrected.cite.source: found 'lost', expected the id of a source of the file",
                        "unknown-kpi events[0].corrected: found 'NONE', expected the id of a KPI of the file",
                        "unknown-event events[0]: found 'e0', expected the id of an earlier event of the file");
    }

    @Test
    void namesReportsThatAreNotRequiredSo() {
        assertThat(faults(file().addReport(MONTHLY)
                        .addEvent(event("e1", new ReportReceived(ReportId.of("x"), ReportingPeriod.month(2013, 10))))
                        .addEvent(event("e2", new ReportReceived(MONTHLY.id(), ReportingPeriod.quarter(2013, 2))))))
                .containsExactly(
                        "unknown-report events[0].reportReceived.report: found 'x', expected the id of a report of the file",
                        "misfit events[1].reportReceived.period: found 2013/14-Q2, expected a month, as report activity is made by"
                                + " month");
    }

    @Test
    void namesMoneyOfNobodyOfTheContract() {
        PaymentTerms terms = PaymentTerms.builder()
                .addExpected(value(ACME, ReportingPeriod.financialYear(2013)))
                .addActual(new StatedValue(CCG, ReportingPeriod.month(2013, 4), pounds(1), LOST))
                .addPayment(new PaymentMade(
                        ACME, YearMonth.of(2013, 4), LocalDate.of(2103, 4, 15), pounds(1), Optional.empty()))
                .baseRates(BaseRates.since(DAY, "0.5"))
                .baseRatesCitation(LOST)
                .build();

        assertThat(faults(file().payment(terms)))
                .containsExactly(
                        "unknown-commissioner payment.expected[0].commissioner: found 'acme', expected the id of a Commissioner of"
                                + " the file",
                        "unknown-source payment.actual[0].cite.source: found 'lost', expected the id of a source of the file",
                        "unknown-commissioner payment.paid[0].commissioner: found 'acme', expected the id of a Commissioner of the"
                                + " file",
                        "misfit payment.paid[0].date: found 2103-04-15, expected a day from 2002-10-01 to 2025-09-30, as the"
                                + " Contract Term is 2012-10-01 to 2015-09-30",
                        "unknown-source payment.baseRates.cite.source: found 'lost', expected the id of a source of the file");
    }

    @Test
    void moneyIsStatedOnceAndInPounds() {
        StatedValue year = value(CCG, ReportingPeriod.financialYear(2013));
        StatedValue month = value(CCG, ReportingPeriod.month(2013, 4));
        Money euros = Money.of(CurrencyUnit.EUR, 1);

        assertThatThrownBy(() -> PaymentTerms.builder().build())
                .hasMessage("payment: found nothing, expected a value, a payment or base rates");
        assertThatThrownBy(() -> PaymentTerms.builder()
                        .addExpected(year)
                        .addExpected(year)
                        .build())
                .hasMessage("expected value: found 2013/14 a second time for ccg, expected it once");
        assertThatThrownBy(() -> PaymentTerms.builder().addActual(year).build())
                .hasMessage("Actual Monthly Value: found 2013/14, expected a month");
        assertThatThrownBy(() -> PaymentTerms.builder()
                        .addActual(month)
                        .baseRatesCitation(LOST)
                        .build())
                .hasMessage("payment: found a citation of base rates, expected base rates with it");
        assertThatThrownBy(() -> value(CCG, ReportingPeriod.quarter(2013, 1)))
                .hasMessage("value: found 2013/14-Q1, expected a month or a financial year");
        assertThatThrownBy(() -> new StatedValue(CCG, ReportingPeriod.month(2013, 4), pounds(-1), Optional.empty()))
                .hasMessage("value: found GBP -1.00, expected 0 or more");
        assertThatThrownBy(() -> new PaymentMade(CCG, YearMonth.of(2013, 4), DAY, euros, Optional.empty()))
                .hasMessage("payment: found EUR 1.00, expected pounds sterling");
    }

    private static Money pounds(int pounds) {
        return Money.of(CurrencyUnit.GBP, pounds);
    }

    private static StatedValue value(OrganisationId commissioner, ReportingPeriod period) {
        return new StatedValue(commissioner, period, pounds(1), Optional.empty());
    }

    private static ContractEvent event(String id, Occurrence what) {
        return event(id, DAY, what);
    }

    private static ContractEvent event(String id, LocalDate date, Occurrence what) {
        return ContractEvent.of(id, date, what);
    }

    private static ContractFile.Builder file() {
        ServiceContract contract = ServiceContract.builder()
                .id(ContractId.of("suffolk"))
                .title("Suffolk")
                .term(ContractTerm.of(LocalDate.of(2012, 10, 1), LocalDate.of(2015, 9, 30)))
                .addCommissioner(Commissioner.of(CCG, CommissionerRole.CO_ORDINATING))
                .addProvider(Provider.of(ACME, ProviderRole.CONTRACT_HOLDER))
                .build();
        ContractFile.Builder file = ContractFile.builder();
        file.contract(contract)
                .addAllOrganisations(ImmutableList.of(
                        Organisation.of("ccg", OrganisationKind.CLINICAL_COMMISSIONING_GROUP, "CCG"),
                        Organisation.of("acme", OrganisationKind.COMPANY, "Acme")));
        return file;
    }

    private static List<String> faults(ContractFile.Builder file) {
        InconsistentContractException refusal = catchThrowableOfType(InconsistentContractException.class, file::build);
        assertThat(refusal).as("not refused").isNotNull();
        return refusal.faults().stream()
                .map(fault -> fault.code() + " " + fault)
                .toList();
    }
}
