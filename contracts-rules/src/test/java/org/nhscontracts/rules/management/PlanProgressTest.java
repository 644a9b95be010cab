package org.nhscontracts.rules.management;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nhscontracts.core.id.MilestoneId;
import org.nhscontracts.core.id.PlanId;
import org.nhscontracts.core.process.ContractEnded;
import org.nhscontracts.core.process.EndKind;
import org.nhscontracts.core.process.ImprovementPlan;
import org.nhscontracts.core.process.Milestone;
import org.nhscontracts.core.process.MilestoneRecorded;
import org.nhscontracts.core.process.MilestoneResult;
import org.nhscontracts.core.process.PlanAgreed;
import org.nhscontracts.core.process.PlanKind;
import org.nhscontracts.rules.testing.Editions;
import org.nhscontracts.rules.testing.Story;

class PlanProgressTest {

    private static Story story(PlanKind kind) {
        return Story.under(Editions.modelB())
                .on(
                        "2025-04-14",
                        PlanAgreed.of(ImprovementPlan.builder()
                                .id(PlanId.of("plan"))
                                .kind(kind)
                                .addMilestone(Milestone.of("done", "one", LocalDate.parse("2025-05-01")))
                                .addMilestone(Milestone.of("missed", "two", LocalDate.parse("2025-05-01")))
                                .addMilestone(Milestone.of("forgotten", "three", LocalDate.parse("2025-05-31")))
                                .addMilestone(Milestone.of("later", "four", LocalDate.parse("2025-06-01")))
                                .addMilestone(Milestone.builder()
                                        .id(MilestoneId.of("undated"))
                                        .what("five")
                                        .build())
                                .build()))
                .on("2025-05-01", MilestoneRecorded.of("plan", MilestoneResult.ACHIEVED, "done"))
                .on("2025-05-02", MilestoneRecorded.of("plan", MilestoneResult.MISSED, "missed"));
    }

    private static PlanProgress progress(Story story, String date) {
        return PlanProgress.of(story.state().plan(PlanId.of("plan")).orElseThrow(), LocalDate.parse(date));
    }

    @ParameterizedTest
    @EnumSource(
            names = {"DATA_QUALITY_IMPROVEMENT_PLAN", "SERVICE_DEVELOPMENT_AND_IMPROVEMENT_PLAN", "REVIEW_ACTION_PLAN"})
    void everyPlanCountsItsMilestonesAlike(PlanKind kind) {
        PlanProgress progress = progress(story(kind), "2025-06-01");
        assertThat(progress.milestones())
                .extracting(one ->
                        one.milestone().milestone().id() + " " + one.standing().words())
                .containsExactly(
                        "done done",
                        "missed missed",
                        "forgotten overdue",
                        "later not yet due",
                        "undated no day stated");
        assertThat(progress.words()).isEqualTo("plan on 2025-06-01: 1 of 5 milestones done, 1 missed, 1 overdue");
    }

    @Test
    void aMilestoneIsInTimeToTheEndOfItsDay() {
        assertThat(progress(story(PlanKind.REVIEW_ACTION_PLAN), "2025-05-31").count(MilestoneStanding.OVERDUE))
                .isZero();
    }

    @Test
    void whatWasOpenWhenTheContractEndedIsClosed() {
        Story story = story(PlanKind.REVIEW_ACTION_PLAN).on("2025-06-02", new ContractEnded(EndKind.EXPIRY));
        assertThat(progress(story, "2025-06-02").count(MilestoneStanding.CLOSED))
                .isEqualTo(4);
    }
}
