package org.nhscontracts.rules.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nhscontracts.rules.payment.Examples.pounds;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nhscontracts.core.id.MilestoneId;
import org.nhscontracts.core.id.PlanId;
import org.nhscontracts.core.id.ProcessId;
import org.nhscontracts.core.process.ContractEvent;
import org.nhscontracts.core.process.ExceptionReportIssued;
import org.nhscontracts.core.process.ImprovementPlan;
import org.nhscontracts.core.process.MeetingHeld;
import org.nhscontracts.core.process.MeetingOutcome;
import org.nhscontracts.core.process.Milestone;
import org.nhscontracts.core.process.MilestoneRecorded;
import org.nhscontracts.core.process.MilestoneResult;
import org.nhscontracts.core.process.NoticeIssued;
import org.nhscontracts.core.process.NoticeKind;
import org.nhscontracts.core.process.Occurrence;
import org.nhscontracts.core.process.PlanAgreed;
import org.nhscontracts.core.process.PlanCalledFor;
import org.nhscontracts.core.process.PlanKind;
import org.nhscontracts.core.process.ReportOrder;
import org.nhscontracts.core.process.SumWithheld;
import org.nhscontracts.core.process.SumsProgressed;
import org.nhscontracts.core.process.SumsStep;
import org.nhscontracts.core.process.WithheldPart;
import org.nhscontracts.core.process.WithholdingCause;
import org.nhscontracts.core.process.WithholdingScope;
import org.nhscontracts.rules.management.Management;
import org.nhscontracts.rules.management.Replay;
import org.nhscontracts.rules.testing.Editions;

/** From the events of contract management to pounds, under model B: cases W9 and W10 from beginning to end. */
class ManagedMoneyTest {

    private static final YearMonth AUGUST = YearMonth.of(2025, 8);
    private static final WithholdingPrices PRICES = new WithholdingPrices(
            Examples.actual(AUGUST, "1000000", "1100000", "900000"), Optional.empty(), Optional.empty());

    @Test
    void gc9w9UncuredSumsAreWithheldMonthByMonthAndRetained() {
        Replay replay = replay(
                withheld("e7", "2025-08-29", AUGUST),
                withheld("e8", "2025-09-01", AUGUST.plusMonths(1)),
                event("e9", "2025-09-16", progress(SumsStep.RETENTION_NOTIFIED)));
        Ledger ledger = Ledger.of(PRICES.price(replay).entries());

        assertThat(replay.rejected()).isEmpty();
        assertThat(ledger.balance(LocalDate.of(2025, 9, 15)).withheld()).isEqualTo(pounds("42000"));
        assertThat(ledger.balance(LocalDate.of(2025, 9, 16)).retained()).isEqualTo(pounds("42000"));
    }

    @Test
    void gc9w10CuredSumsArePaidWithoutInterest() {
        Replay replay = replay(
                withheld("e7", "2025-08-29", AUGUST),
                event("e8", "2025-09-12", MilestoneRecorded.of("rap-1", MilestoneResult.CURE_CONFIRMED, "m1")),
                event("e9", "2025-09-26", progress(SumsStep.PAID)));
        WithheldMoney money = PRICES.price(replay);
        Ledger ledger = Ledger.of(money.entries());

        assertThat(replay.rejected()).isEmpty();
        assertThat(money.open()).isEmpty();
        assertThat(replay.state().withholdings().get(0).dueBy()).contains(LocalDate.of(2025, 9, 26));
        assertThat(ledger.balance(LocalDate.of(2025, 9, 25)).withheld()).isEqualTo(pounds("20000"));
        assertThat(ledger.balance(LocalDate.of(2025, 9, 26)).paid()).isEqualTo(pounds("20000"));
        assertThat(PRICES.price(replay.state().withholdings()).entries()).isEqualTo(money.entries());
    }

    private static Replay replay(ContractEvent... more) {
        ImprovementPlan plan = ImprovementPlan.builder()
                .id(PlanId.of("rap-1"))
                .kind(PlanKind.REMEDIAL_ACTION_PLAN)
                .addMilestones(Milestone.of("m1", "recruit", LocalDate.of(2025, 8, 1)))
                .build();
        ImmutableList<ContractEvent> events = ImmutableList.<ContractEvent>builder()
                .add(event(
                        "e1",
                        "2025-06-02",
                        NoticeIssued.byCommissioner("cpn-1", NoticeKind.CONTRACT_PERFORMANCE_NOTICE)))
                .add(event(
                        "e2",
                        "2025-06-10",
                        MeetingHeld.of(
                                "cpn-1",
                                MeetingOutcome.PLANS,
                                new PlanCalledFor(PlanId.of("rap-1"), PlanKind.REMEDIAL_ACTION_PLAN))))
                .add(event("e3", "2025-06-12", PlanAgreed.of("cpn-1", plan)))
                .add(event("e4", "2025-08-04", MilestoneRecorded.of("rap-1", MilestoneResult.MISSED, "m1")))
                .add(ContractEvent.dayReached(LocalDate.of(2025, 8, 14)))
                .add(event("e6", "2025-08-15", ExceptionReportIssued.of("rap-1", ReportOrder.SINGLE)))
                .add(more)
                .build();
        return Management.replay(events, Editions.context(Editions.modelB()));
    }

    private static ContractEvent withheld(String id, String date, YearMonth month) {
        return event(
                id,
                date,
                new SumWithheld(
                        ProcessId.of("cpn-1"),
                        Optional.of(PlanId.of("rap-1")),
                        WithholdingCause.MILESTONE_MISSED,
                        month,
                        ImmutableList.of(WithheldPart.of("2", MilestoneId.of("m1"))),
                        Optional.empty()));
    }

    private static SumsProgressed progress(SumsStep step) {
        return new SumsProgressed(WithholdingScope.of(ProcessId.of("cpn-1"), PlanId.of("rap-1")), step);
    }

    private static ContractEvent event(String id, String date, Occurrence what) {
        return ContractEvent.of(id, LocalDate.parse(date), what);
    }
}
