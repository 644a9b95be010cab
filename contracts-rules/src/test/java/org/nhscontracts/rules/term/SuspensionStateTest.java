package org.nhscontracts.rules.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nhscontracts.rules.term.TermCases.contract;
import static org.nhscontracts.rules.term.TermCases.day;
import static org.nhscontracts.rules.term.TermCases.event;
import static org.nhscontracts.rules.term.TermCases.term;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nhscontracts.core.id.EventId;
import org.nhscontracts.core.id.ServiceId;
import org.nhscontracts.core.process.ContractEvent;
import org.nhscontracts.core.process.ServicesResumed;
import org.nhscontracts.core.process.ServicesSuspended;
import org.nhscontracts.rules.verdict.Verdict;

class SuspensionStateTest {

    private static final ServiceId PODIATRY = ServiceId.of("podiatry");
    private static final ServiceId NURSING = ServiceId.of("nursing");
    private static final ContractEvent SUSPENDED =
            event("e1", "2025-03-01", new ServicesSuspended(ImmutableSet.of(PODIATRY), Optional.of("unsafe")));

    private static SuspensionState state(String asAt, ContractEvent... events) {
        return SuspensionState.of(contract(term().build()), ImmutableList.copyOf(events), day(asAt));
    }

    @ParameterizedTest(name = "on {0}")
    @CsvSource({"2025-02-28, false", "2025-03-01, true", "2025-03-09, true", "2025-03-10, false"})
    void aServiceIsSuspendedFromTheDayOfTheEventToTheDayBeforeItResumes(LocalDate date, boolean suspended) {
        ContractEvent resumed = event("e2", "2025-03-10", new ServicesResumed(ImmutableSet.of(PODIATRY)));
        SuspensionState state = state("2025-12-31", SUSPENDED, resumed);
        assertThat(state.isSuspended(PODIATRY, date)).isEqualTo(suspended);
        assertThat(state.isSuspended(NURSING, date)).isFalse();
        assertThat(state.suspensions())
                .containsExactly(new ServiceSuspension(
                        PODIATRY,
                        day("2025-03-01"),
                        Optional.of(day("2025-03-09")),
                        EventId.of("e1"),
                        Optional.of("unsafe")));
    }

    @Test
    void aSuspensionWithoutNamesIsOfAllServicesAndNoneIsSuspendedTwice() {
        ContractEvent all = event("e2", "2025-04-01", new ServicesSuspended(ImmutableSet.of(), Optional.empty()));
        SuspensionState state = state("2025-04-01", SUSPENDED, all);
        assertThat(state.suspended()).containsExactlyInAnyOrder(PODIATRY, NURSING);
        assertThat(state.suspensions()).hasSize(2);
        ContractEvent resumed = event("e3", "2025-05-01", new ServicesResumed(ImmutableSet.of()));
        assertThat(state("2025-05-01", SUSPENDED, all, resumed).suspended()).isEmpty();
        assertThat(state("2025-03-31", SUSPENDED, all, resumed).suspended()).containsExactly(PODIATRY);
    }

    @Test
    void aServiceThatResumesOnTheSameDayWasNotSuspended() {
        ContractEvent resumed = event("e2", "2025-03-01", new ServicesResumed(ImmutableSet.of(PODIATRY)));
        assertThat(state("2025-12-31", SUSPENDED, resumed).suspensions()).isEmpty();
    }

    @Test
    void nothingIsPaidForASuspendedServiceIfTheEditionSaysSo() {
        SuspensionState state = state("2025-04-01", SUSPENDED);
        TermFinding unpaid = state.unpaid(Optional.of(TermCases.edition("2024/25")));
        assertThat(unpaid.words())
                .isEqualTo("nothing is paid for suspended services: holds, since suspended on 2025-04-01: podiatry");
        assertThat(unpaid.mustBeFlagged()).isTrue();
        assertThat(state.unpaid(Optional.of(TermCases.edition("2012/13"))).verdict())
                .isEqualTo(Verdict.UNDETERMINED);
        assertThat(state("2025-02-01", SUSPENDED).unpaid(Optional.empty()).verdict())
                .isEqualTo(Verdict.NOT_APPLICABLE);
    }
}
