package org.nhscontracts.rules.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nhscontracts.core.handover.DaySpan;
import org.nhscontracts.core.handover.HandoverCondition;
import org.nhscontracts.core.handover.HandoverGate;
import org.nhscontracts.core.handover.HandoverReview;
import org.nhscontracts.core.handover.LeadTime;
import org.nhscontracts.core.handover.PlanBasis;
import org.nhscontracts.core.handover.ServiceHandover;
import org.nhscontracts.core.id.ContractId;
import org.nhscontracts.core.id.GateId;
import org.nhscontracts.rules.term.DiaryEntry;

class ReadinessDiaryTest {

    private static final HandoverCondition.Builder LEASE =
            Plans.condition("lease").builder();
    private static final HandoverCondition OPEN =
            LEASE.owner(Plans.INCOMING).lead(LeadTime.weeks(2)).build();
    private static final HandoverCondition DONE = Plans.condition("indemnity")
            .with(Plans.until("2026-03-02", "2027-03-31"), Plans.until("2026-02-02", "2026-03-05"))
            .build();

    private static ImmutableList<DiaryEntry> diary(PlanBasis basis) {
        ServiceHandover handover = Plans.handover(Plans.PLANNED)
                .planBasis(basis)
                .longstop(LocalDate.of(2026, 4, 30))
                .addConditions(OPEN, DONE)
                .addGates(HandoverGate.builder()
                        .id(GateId.of("G3"))
                        .name("go/no-go")
                        .lead(LeadTime.weeks(1))
                        .build())
                .addReviews(new HandoverReview("stabilisation review", DaySpan.weeks(4), Optional.empty()))
                .build();
        return ReadinessDiary.of(ContractId.of("contract"), Plans.report(handover, "2026-03-10"));
    }

    @Test
    void hasEveryDayOfTheHandoverInOrder() {
        assertThat(diary(PlanBasis.LOCAL))
                .extracting(DiaryEntry::words)
                .containsExactly(
                        "2026-03-18 handover condition: due (due): paper lease, by incoming",
                        "2026-03-25 gate: go/no-go (not known)",
                        "2026-04-01 handover: planned first day of incoming",
                        "2026-04-29 review: stabilisation review",
                        "2026-04-30 longstop: Longstop Date of the handover handover",
                        "2027-03-31 handover condition: last day of certificate: paper indemnity");
    }

    @Test
    void flagsWhatRestsOnACustomaryPlan() {
        assertThat(diary(PlanBasis.CUSTOMARY))
                .filteredOn(DiaryEntry::flagged)
                .extracting(entry -> entry.kind().words())
                .containsExactly("handover condition", "gate", "review");
    }
}
