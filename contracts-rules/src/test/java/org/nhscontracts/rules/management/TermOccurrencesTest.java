package org.nhscontracts.rules.management;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.nhscontracts.core.id.OptionId;
import org.nhscontracts.core.process.ContractEnded;
import org.nhscontracts.core.process.ContractSide;
import org.nhscontracts.core.process.DebtNotified;
import org.nhscontracts.core.process.EndGround;
import org.nhscontracts.core.process.EndKind;
import org.nhscontracts.core.process.EndNoticeGiven;
import org.nhscontracts.core.process.ExtensionExercised;
import org.nhscontracts.core.process.MaterialBreachNotified;
import org.nhscontracts.core.process.NoticeIssued;
import org.nhscontracts.core.process.NoticeKind;
import org.nhscontracts.core.process.ServicesSuspended;
import org.nhscontracts.rules.testing.Editions;
import org.nhscontracts.rules.testing.Story;

/** What concerns the term is recorded and moves nothing in contract management. */
class TermOccurrencesTest {

    @Test
    void areRecordedAndMoveNothing() {
        Story story = Story.under(Editions.modelB())
                .on("2024-12-18", NoticeIssued.byCommissioner("cpn", NoticeKind.CONTRACT_PERFORMANCE_NOTICE));
        ManagementState before = story.state();
        story.on("2024-12-19", new ExtensionExercised(OptionId.of("more")))
                .on("2024-12-19", new EndNoticeGiven(ContractSide.PROVIDER, EndGround.NO_FAULT, Optional.empty()))
                .on("2024-12-19", new ServicesSuspended(ImmutableSet.of(), Optional.empty()))
                .on("2024-12-19", new DebtNotified(Money.parse("GBP 1")))
                .on("2024-12-19", new MaterialBreachNotified(ContractSide.PROVIDER, "no night cover"));
        assertThat(story.led()).isEmpty();
        assertThat(story.state().processes()).isEqualTo(before.processes());
        assertThat(story.state().deadlines()).isEqualTo(before.deadlines());
        assertThat(story.state().standing()).hasSize(6);
        assertThat(story.state().endedOn()).isEmpty();
    }

    @Test
    void areRecordedAfterTheContractEndedToo() {
        Story story = Story.under(Editions.modelB())
                .on("2024-12-18", new ContractEnded(EndKind.EXPIRY))
                .on("2024-12-19", new DebtNotified(Money.parse("GBP 1")));
        assertThat(story.state().standing()).hasSize(2);
    }
}
