package org.nhscontracts.rules.management;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.nhscontracts.rules.catalogue.ProcessModel;

class TransitionTableTest {

    private static void everyCell(ProcessModel model, BiConsumer<Stage, Step> check) {
        for (Stage stage : Stage.values()) {
            for (Step step : Step.values()) {
                check.accept(stage, step);
            }
        }
        assertThatCode(() -> TransitionTable.cell(Stage.RUNNING, Step.DAY_REACHED, model))
                .doesNotThrowAnyException();
    }

    private static String words(Stage stage, Step step, ProcessModel model) {
        Cell cell = TransitionTable.cell(stage, step, model);
        if (cell instanceof Cell.Transition to) {
            return "→ " + to.next()
                    + (to.guard() == Guard.NONE ? "" : " if " + to.guard())
                    + (to.sums() == SumsEffect.NONE ? "" : " sums " + to.sums())
                    + (to.sets().isEmpty() ? "" : " sets " + to.sets());
        }
        return ((Cell.Refusal) cell).code().toString();
    }

    private static ImmutableList<String> differences(ProcessModel one, ProcessModel other) {
        List<String> differences = new ArrayList<>();
        everyCell(one, (stage, step) -> {
            if (!words(stage, step, one).equals(words(stage, step, other))) {
                differences.add(
                        stage + " + " + step + ": " + words(stage, step, one) + " | " + words(stage, step, other));
            }
        });
        return ImmutableList.copyOf(differences);
    }

    @ParameterizedTest
    @EnumSource
    void everyStageAndStepHasACellThatSaysWhatFollowsOrWhyNot(ProcessModel model) {
        everyCell(model, (stage, step) -> {
            Cell cell = TransitionTable.cell(stage, step, model);
            if (cell instanceof Cell.Refusal refusal) {
                assertThat(refusal.words()).isNotBlank();
                assertThat(refusal.code())
                        .isIn(RejectionCode.NOT_NOW, RejectionCode.NOT_IN_MODEL, RejectionCode.OTHER_TRACK);
            } else {
                assertThat(((Cell.Transition) cell).next().track()).isEqualTo(stage.track());
                assertThat(step.tracks()).contains(stage.track());
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void nothingLeavesAnEnd(ProcessModel model) {
        everyCell(model, (stage, step) -> {
            if (stage.isOver() && TransitionTable.cell(stage, step, model) instanceof Cell.Transition to) {
                assertThat(to.next()).as("%s + %s", stage, step).isEqualTo(stage);
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void withholdingIsPossibleExactlyWhereAStageGivesTheRight(ProcessModel model) {
        ImmutableSet<Stage> withARight = Arrays.stream(Stage.values())
                .filter(stage -> stage.withholdingCause().isPresent())
                .filter(stage -> isReached(stage, model))
                .collect(ImmutableSet.toImmutableSet());
        ImmutableSet<Stage> withholding = Arrays.stream(Stage.values())
                .filter(stage -> TransitionTable.cell(stage, Step.WITHHELD, model) instanceof Cell.Transition)
                .collect(ImmutableSet.toImmutableSet());
        assertThat(withholding).isEqualTo(withARight);
    }

    private static boolean isReached(Stage stage, ProcessModel model) {
        return Arrays.stream(Stage.values())
                .filter(from -> from != stage)
                .flatMap(from -> Arrays.stream(Step.values()).map(step -> TransitionTable.cell(from, step, model)))
                .anyMatch(cell -> cell instanceof Cell.Transition to && to.next() == stage);
    }

    @ParameterizedTest
    @EnumSource
    void everyStepIsPossibleSomewhereInSomeModel(Step step) {
        assertThat(Stream.of(ProcessModel.values())
                        .flatMap(model ->
                                Arrays.stream(Stage.values()).map(stage -> TransitionTable.cell(stage, step, model))))
                .anyMatch(cell -> cell instanceof Cell.Transition);
    }

    @ParameterizedTest
    @EnumSource
    void everyStageThatIsNotOverCanBeLeft(Stage stage) {
        assertThat(Stream.of(ProcessModel.values())
                        .flatMap(model ->
                                Arrays.stream(Step.values()).map(step -> TransitionTable.cell(stage, step, model))))
                .anyMatch(cell -> stage.isOver() || (cell instanceof Cell.Transition to && to.next() != stage));
    }

    @Test
    void stepsOfTheContractAsAWholeAreTheSameInEveryModelButForTheNotice() {
        for (ProcessModel model : ProcessModel.values()) {
            everyCell(model, (stage, step) -> {
                if (stage.track() == Track.CONTRACT && step != Step.NOTICE_OPENED) {
                    assertThat(words(stage, step, model)).isEqualTo(words(stage, step, ProcessModel.B));
                }
            });
        }
    }

    @Test
    void refusesWithAReason() {
        assertThat(TransitionTable.cell(Stage.NOTICE_ISSUED, Step.EXCUSING_NOTICE_GIVEN, ProcessModel.B))
                .isEqualTo(new Cell.Refusal(
                        RejectionCode.NOT_IN_MODEL,
                        "contract management of model B knows no Excusing Notice at the stage 'notice issued'"));
        assertThat(TransitionTable.cell(Stage.ACTIVE, Step.NOTICE_WITHDRAWN, ProcessModel.B))
                .isEqualTo(
                        new Cell.Refusal(RejectionCode.OTHER_TRACK, "withdrawal of the notice is no step of a plan"));
        assertThat(TransitionTable.cell(Stage.WITHDRAWN, Step.MEETING_PLANS, ProcessModel.A))
                .isEqualTo(new Cell.Refusal(
                        RejectionCode.NOT_NOW,
                        "Contract Management Meeting that calls for plans is not possible at the stage 'withdrawn' of a"
                                + " notice"));
    }

    /** The rows of the state machine that contract management was written down in. */
    @ParameterizedTest
    @CsvSource(textBlock = """
                    2,   A,   NOTICE_ISSUED,      EXCUSING_NOTICE_GIVEN,    → EXCUSE_PENDING if EXCUSING_TIME_RUNS sets [EXCUSING_ANSWER]
                    3,   A,   EXCUSE_PENDING,     EXCUSING_NOTICE_ACCEPTED, → WITHDRAWN
                    4,   A,   EXCUSE_PENDING,     EXCUSING_NOTICE_REFUSED,  → NOTICE_ISSUED
                    4,   A,   EXCUSE_PENDING,     ANSWER_TIME_OVER,         → NOTICE_ISSUED
                    5,   ABC, NOTICE_ISSUED,      NOTICE_WITHDRAWN,         → WITHDRAWN
                    6,   AB,  NOTICE_ISSUED,      MEETING_UNDECIDED,        → MEETING_HELD
                    6c,  C,   NOTICE_ISSUED,      ENGAGEMENT_LACKING,       → NOT_ENGAGED if PROVIDER_NOT_ENGAGING
                    7,   ABC, MEETING_HELD,       MEETING_WITHDRAWAL,       → WITHDRAWN
                    7,   ABC, MEETING_HELD,       MEETING_PLANS,            → PLANNING
                    7,   ABC, MEETING_HELD,       MEETING_INVESTIGATION,    → INVESTIGATING sets [JOINT_INVESTIGATION_REPORT]
                    7,   AB,  MEETING_HELD,       MEETING_NO_AGREEMENT,     → INVESTIGATING sets [JOINT_INVESTIGATION_REPORT]
                    8,   ABC, INVESTIGATING,      INVESTIGATION_REPORTED,   → INVESTIGATED
                    9,   ABC, INVESTIGATED,       REVIEW_WITHDRAWAL,        → WITHDRAWN
                    9,   ABC, INVESTIGATED,       REVIEW_PLANS,             → PLANNING
                    10,  ABC, DRAFTING,           PLAN_AGREED,              → ACTIVE
                    11,  ABC, DRAFTING,           PLAN_TIME_OVER,           → DISPUTED
                    11,  AB,  DISPUTED,           BODIES_NOTIFIED,          → DISPUTED if BODIES_NOT_NOTIFIED sets [GOVERNING_BODY_GRACE]
                    12,  AB,  DISPUTED,           STUCK_BY_PROVIDER,        → STUCK if PROVIDER_AT_FAULT_AFTER_GRACE sets [NEVER_AGREED]
                    12,  C,   DISPUTED,           STUCK_BY_PROVIDER,        → STUCK if PROVIDER_AT_FAULT sets [NEVER_AGREED]
                    13,  ABC, STUCK,              PLAN_AGREED,              → ACTIVE sums FALL_DUE
                    14,  ABC, STUCK,              UNAGREED_TOO_LONG,        → NEVER_AGREED sums KEPT
                    15,  ABC, ACTIVE,             PLAN_COMPLETED,           → COMPLETED if ALL_DONE
                    16,  ABC, PENDING,            MILESTONE_MISSED,         → CURE_PERIOD if DAY_HAS_COME sets [CURE]
                    17,  ABC, CURE_PERIOD,        MILESTONE_CURED,          → CURED
                    18,  A,   UNCURED,            FIRST_REPORT,             → REPORTED if CURE_TIME_IS_OVER sets [REPORT_CURE]
                    18,  B,   UNCURED,            SINGLE_REPORT,            '→ REPORTED if CURE_TIME_IS_OVER sets [REPORT_CURE, RETENTION]'
                    19,  ABC, REPORTED,           CURE_CONFIRMED,           → CURED sums FALL_DUE
                    20A, A,   REPORTED,           SECOND_REPORT,            → REPORTED_TWICE if FIRST_REPORT_TIME_IS_OVER sums KEPT
                    20B, B,   REPORTED,           RETENTION_NOTIFIED,       → RETENTION_NOTIFIED if RETENTION_TIME_IS_OVER sums KEPT
                    21,  ABC, HELD,               EVIDENCE_GIVEN,           → HELD_QUESTIONED if EVIDENCE_TIME_RUNS
                    21,  ABC, HELD_QUESTIONED,    EVIDENCE_ACCEPTED,        → DUE_WITH_INTEREST sets [UNJUSTIFIED_PAYMENT]
                    21,  ABC, HELD_QUESTIONED,    EVIDENCE_REFUSED,         → HELD
                    22,  ABC, HELD,               FAULT_SHOWN,              → VOID
                    22,  ABC, STUCK,              FAULT_SHOWN,              → STUCK
                    23,  ABC, STUCK,              CONTRACT_ENDS,            → PLAN_CLOSED sums KEPT_IF_SAID
                    23,  ABC, REPORTED,           CONTRACT_ENDS,            → MILESTONE_CLOSED sums KEPT_IF_SAID
                    23,  ABC, NOTICE_ISSUED,      CONTRACT_ENDS,            → NOTICE_CLOSED
                    """)
    void rowsStandAsWritten(String row, String models, Stage stage, Step step, String expected) {
        models.chars()
                .mapToObj(letter -> ProcessModel.valueOf(Character.toString(letter)))
                .forEach(model -> assertThat(words(stage, step, model))
                        .as("row %s, model %s", row, model)
                        .isEqualTo(expected));
    }

    @Test
    void modelsAAndBDifferInExactlyTheseCells() {
        assertThat(differences(ProcessModel.A, ProcessModel.B))
                .containsExactlyInAnyOrder(
                        "RUNNING + NOTICE_OPENED: → RUNNING sets [EXCUSING_NOTICE, MEETING] | → RUNNING sets [MEETING]",
                        "NOTICE_ISSUED + EXCUSING_NOTICE_GIVEN: → EXCUSE_PENDING if EXCUSING_TIME_RUNS sets"
                                + " [EXCUSING_ANSWER] | NOT_IN_MODEL",
                        "EXCUSE_PENDING + EXCUSING_NOTICE_ACCEPTED: → WITHDRAWN | NOT_IN_MODEL",
                        "EXCUSE_PENDING + EXCUSING_NOTICE_REFUSED: → NOTICE_ISSUED | NOT_IN_MODEL",
                        "EXCUSE_PENDING + ANSWER_TIME_OVER: → NOTICE_ISSUED | NOT_IN_MODEL",
                        "NOTICE_ISSUED + ENGAGEMENT_LACKING: NOT_IN_MODEL | → NOT_ENGAGED if PROVIDER_NOT_ENGAGING",
                        "INVESTIGATING + ENGAGEMENT_LACKING: NOT_IN_MODEL | → NOT_ENGAGED if PROVIDER_NOT_ENGAGING",
                        "NOT_ENGAGED + WITHHELD: NOT_IN_MODEL | → NOT_ENGAGED if WITHIN_CEILING",
                        "NOT_ENGAGED + INVESTIGATION_REPORTED: NOT_IN_MODEL | → INVESTIGATED if INVESTIGATION_RUNS"
                                + " sums FALL_DUE",
                        "NOT_ENGAGED + PLAN_PUT_FORWARD: NOT_IN_MODEL | → PLANNING sums FALL_DUE",
                        "CURE_PERIOD + FIRST_REPORT: → REPORTED if CURE_TIME_IS_OVER sets [REPORT_CURE] | NOT_IN_MODEL",
                        "UNCURED + FIRST_REPORT: → REPORTED if CURE_TIME_IS_OVER sets [REPORT_CURE] | NOT_IN_MODEL",
                        "CURE_PERIOD + SINGLE_REPORT: NOT_IN_MODEL | → REPORTED if CURE_TIME_IS_OVER sets"
                                + " [REPORT_CURE, RETENTION]",
                        "UNCURED + SINGLE_REPORT: NOT_IN_MODEL | → REPORTED if CURE_TIME_IS_OVER sets"
                                + " [REPORT_CURE, RETENTION]",
                        "REPORTED + SECOND_REPORT: → REPORTED_TWICE if FIRST_REPORT_TIME_IS_OVER sums KEPT"
                                + " | NOT_IN_MODEL",
                        "REPORTED_TWICE + WITHHELD: → REPORTED_TWICE if WITHIN_CEILING | NOT_IN_MODEL",
                        "REPORTED + RETENTION_NOTIFIED: NOT_IN_MODEL | → RETENTION_NOTIFIED if RETENTION_TIME_IS_OVER"
                                + " sums KEPT",
                        "RETENTION_NOTIFIED + RETENTION_NOTIFIED: NOT_IN_MODEL | → RETENTION_NOTIFIED sums KEPT",
                        "RETENTION_NOTIFIED + WITHHELD: NOT_IN_MODEL | → RETENTION_NOTIFIED if WITHIN_CEILING");
    }

    @Test
    void modelsBAndCDifferInExactlyTheseCells() {
        assertThat(differences(ProcessModel.B, ProcessModel.C))
                .allMatch(line -> line.contains("MEETING_UNDECIDED")
                        || line.contains("MEETING_NO_AGREEMENT")
                        || line.contains("COURSE_TIME_OVER")
                        || line.startsWith("MEETING_HELD + AGREEMENT_FAILED")
                        || line.startsWith("MEETING_HELD + ENGAGEMENT_LACKING")
                        || line.startsWith("DISPUTED + BODIES_NOTIFIED")
                        || line.startsWith("DISPUTED + GRACE_OVER")
                        || line.startsWith("DISPUTED + STUCK_BY_PROVIDER"))
                .hasSize(15);
    }
}
