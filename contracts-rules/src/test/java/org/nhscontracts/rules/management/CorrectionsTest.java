package org.nhscontracts.rules.management;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.nhscontracts.core.id.EventId;
import org.nhscontracts.core.id.PlanId;
import org.nhscontracts.core.process.ContractEvent;
import org.nhscontracts.core.process.DayReached;
import org.nhscontracts.core.process.EventCorrected;
import org.nhscontracts.core.process.EventRetracted;
import org.nhscontracts.core.process.MeetingHeld;
import org.nhscontracts.core.process.MeetingOutcome;
import org.nhscontracts.core.process.NoticeIssued;
import org.nhscontracts.core.process.NoticeKind;
import org.nhscontracts.core.process.Occurrence;
import org.nhscontracts.core.process.PlanCalledFor;
import org.nhscontracts.core.process.PlanKind;
import org.nhscontracts.core.process.Recorded;
import org.nhscontracts.rules.testing.Editions;
import org.nhscontracts.rules.testing.Story;

class CorrectionsTest {

    private static final NoticeIssued NOTICE =
            NoticeIssued.byCommissioner("cpn", NoticeKind.CONTRACT_PERFORMANCE_NOTICE);
    private static final MeetingHeld MEETING = MeetingHeld.of(
            "cpn", MeetingOutcome.PLANS, new PlanCalledFor(PlanId.of("rap"), PlanKind.REMEDIAL_ACTION_PLAN));

    private static EventCorrected corrected(String of, String date, Occurrence what) {
        return new EventCorrected(ContractEvent.of(of, LocalDate.parse(date), what));
    }

    private static EventRetracted retracted(String of) {
        return new EventRetracted(EventId.of(of));
    }

    private static Story story() {
        return Story.under(Editions.modelB())
                .on("2025-04-14", NOTICE)
                .on("2025-04-28", new Recorded("a board paper"))
                .on("2025-04-29", new DayReached());
    }

    @Test
    void aCorrectedDateMovesTheDeadline() {
        Story story = story().on("2025-04-29", corrected("e1", "2025-04-11", NOTICE));
        assertThat(story.led())
                .containsExactly(
                        "no longer: Contract Management Meeting (cpn) by 2025-04-30 (constructed)",
                        "Contract Management Meeting (cpn) by 2025-04-29 (constructed)");
        assertThat(story.state().standing())
                .extracting(ContractEvent::words)
                .containsExactly(
                        "2025-04-11 e1: Contract Performance Notice cpn issued by the Co-ordinating Commissioner",
                        "2025-04-28 e2: a board paper",
                        "2025-04-29 e3: day reached",
                        "2025-04-29 e4: correction: 2025-04-11 e1: Contract Performance Notice cpn issued by the"
                                + " Co-ordinating Commissioner");
        assertThat(story.state().log()).extracting(event -> event.id().value()).containsExactly("e1", "e2", "e3", "e4");
    }

    @Test
    void aCorrectionLetsItsOwnDayCome() {
        Story story = story().on("2025-05-01", corrected("e1", "2025-04-11", NOTICE));
        assertThat(story.state().overdue())
                .extracting(Deadline::words)
                .containsExactly("Contract Management Meeting (cpn) by 2025-04-29 (constructed)");
        assertThat(story.state().lastDay()).contains(LocalDate.parse("2025-05-01"));
    }

    @Test
    void aCorrectedEventTakesItsPlaceByItsDay() {
        Story story = story().on("2025-04-29", corrected("e2", "2025-04-10", new Recorded("an earlier paper")));
        assertThat(story.state().standing())
                .extracting(event -> event.id().value())
                .containsExactly("e2", "e1", "e3", "e4");
    }

    @Test
    void whatIsRetractedNeverHappened() {
        Story story = story().on("2025-04-29", retracted("e1"));
        assertThat(story.state().processes()).isEmpty();
        assertThat(story.rejects("2025-04-30", retracted("e1")))
                .isEqualTo(new Rejection(RejectionCode.UNKNOWN_EVENT, "there is no event e1, or it was retracted"));
        assertThat(story.rejects("2025-04-30", corrected("e1", "2025-04-14", NOTICE))
                        .code())
                .isEqualTo(RejectionCode.UNKNOWN_EVENT);
    }

    @Test
    void aRetractionThatMakesALaterEventImpossibleNamesIt() {
        Story story = story().on("2025-04-30", MEETING);
        assertThat(story.rejects("2025-05-01", retracted("e1")))
                .isEqualTo(new Rejection(
                        RejectionCode.LATER_EVENTS_IMPOSSIBLE,
                        "without e1 as it stands, event e4 of 2025-04-30 could not be applied: there is no process"
                                + " cpn; correct or retract e4 first"));
        story.on("2025-05-01", retracted("e4")).on("2025-05-01", retracted("e1"));
        assertThat(story.state().processes()).isEmpty();
        assertThat(story.state().plan(PlanId.of("rap"))).isEmpty();
    }

    @Test
    void aCorrectionThatCannotBeAppliedItselfSaysWhy() {
        Story story = story().on("2025-04-30", MEETING);
        assertThat(story.rejects(
                        "2025-05-01",
                        corrected("e4", "2025-04-30", MeetingHeld.review("cpn", MeetingOutcome.WITHDRAWAL))))
                .isEqualTo(new Rejection(
                        RejectionCode.NOT_NOW,
                        "the correction of e4 cannot be applied: cpn: Review Meeting that withdraws the notice is not"
                                + " possible at the stage 'notice issued' of a notice"));
        assertThat(story.rejects("2025-05-01", corrected("e4", "2025-05-02", MEETING)))
                .isEqualTo(new Rejection(
                        RejectionCode.OUT_OF_ORDER,
                        "the correction of e4 dates it 2025-05-02, after its own day 2025-05-01"));
    }

    @Test
    void aCorrectionIsNotCorrectedButTheEventIsAgain() {
        Story story = story().on("2025-04-29", corrected("e1", "2025-04-11", NOTICE));
        assertThat(story.rejects("2025-04-29", retracted("e4")))
                .isEqualTo(new Rejection(
                        RejectionCode.NOT_CORRECTABLE,
                        "e4 is a correction or retraction: correct the event that it is about instead"));
        story.on("2025-04-29", corrected("e1", "2025-04-14", NOTICE));
        assertThat(story.state().process(story.state().open().get(0).id()))
                .isEqualTo(story().state().process(story.state().open().get(0).id()));
    }

    @Test
    void replayOfTheLogGivesTheSameState() {
        Story story = story().on("2025-04-29", corrected("e1", "2025-04-11", NOTICE))
                .on("2025-04-30", MEETING)
                .on("2025-05-19", retracted("e2"));
        assertThat(Management.replay(story.state().log(), story.context()).state())
                .isEqualTo(story.state());
        assertThat(ImmutableSet.copyOf(story.state().log())).hasSize(6);
    }
}
