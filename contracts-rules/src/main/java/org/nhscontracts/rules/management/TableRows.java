package org.nhscontracts.rules.management;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.nhscontracts.rules.catalogue.ProcessModel;

/** Collects the rows that are written down, and fills every other cell with the reason why it is empty. */
final class TableRows {

    private final Map<TransitionTable.Key, Cell> cells = new HashMap<>();

    private TableRows() {}

    static ImmutableMap<TransitionTable.Key, Cell> cells() {
        TableRows rows = new TableRows();
        ContractRows.add(rows);
        NoticeRows.add(rows);
        PlanRows.add(rows);
        MilestoneRows.add(rows);
        SumRows.add(rows);
        return rows.filled();
    }

    /** Begins a row for models named by their letters; nothing is written before {@link Row#to}. */
    Row at(String models, Stage... stages) {
        return new Row(models, ImmutableList.copyOf(stages));
    }

    private ImmutableMap<TransitionTable.Key, Cell> filled() {
        ImmutableMap.Builder<TransitionTable.Key, Cell> all = ImmutableMap.builder();
        for (Stage stage : Stage.values()) {
            for (Step step : Step.values()) {
                for (ProcessModel model : ProcessModel.values()) {
                    TransitionTable.Key key = new TransitionTable.Key(stage, step, model);
                    all.put(key, cells.getOrDefault(key, refusal(stage, step, model)));
                }
            }
        }
        return all.buildOrThrow();
    }

    private Cell.Refusal refusal(Stage stage, Step step, ProcessModel model) {
        if (!step.tracks().contains(stage.track())) {
            return new Cell.Refusal(
                    RejectionCode.OTHER_TRACK,
                    step.words() + " is no step of a " + stage.track().words());
        }
        if (inAnotherModel(stage, step)) {
            return new Cell.Refusal(
                    RejectionCode.NOT_IN_MODEL,
                    "contract management of model " + model.words() + " knows no " + step.words() + " at the stage '"
                            + stage.words() + "'");
        }
        return new Cell.Refusal(
                RejectionCode.NOT_NOW,
                step.words() + " is not possible at the stage '" + stage.words() + "' of a "
                        + stage.track().words());
    }

    private boolean inAnotherModel(Stage stage, Step step) {
        return Arrays.stream(ProcessModel.values())
                .anyMatch(other -> cells.containsKey(new TransitionTable.Key(stage, step, other)));
    }

    /** One row: the same step at some stages. */
    final class Row {
        private final String models;
        private final ImmutableList<Stage> stages;
        private Guard guard = Guard.NONE;
        private SumsEffect sums = SumsEffect.NONE;
        private ImmutableSet<DeadlineKind> sets = ImmutableSet.of();

        private Row(String models, ImmutableList<Stage> stages) {
            this.models = models;
            this.stages = stages;
        }

        Row when(Guard condition) {
            guard = condition;
            return this;
        }

        Row set(DeadlineKind... kinds) {
            sets = Sets.immutableEnumSet(Arrays.asList(kinds));
            return this;
        }

        Row sums(SumsEffect effect) {
            sums = effect;
            return this;
        }

        /** Writes the row. */
        void to(Stage next, Step step, String clause) {
            stages.forEach(stage -> put(stage, step, new Cell.Transition(next, guard, sets, sums, clause)));
        }

        /** Writes a row that leaves the stage as it is. */
        void stay(Step step, String clause) {
            stages.forEach(stage -> put(stage, step, new Cell.Transition(stage, guard, sets, sums, clause)));
        }

        private void put(Stage stage, Step step, Cell cell) {
            for (ProcessModel model : ProcessModel.values()) {
                if (models.contains(model.words())) {
                    checkArgument(
                            cells.put(new TransitionTable.Key(stage, step, model), cell) == null,
                            "two rows for %s at %s in model %s",
                            step,
                            stage,
                            model);
                }
            }
        }
    }
}
