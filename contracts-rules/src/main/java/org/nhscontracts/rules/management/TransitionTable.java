package org.nhscontracts.rules.management;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import org.nhscontracts.rules.catalogue.ProcessModel;

/**
 * Every stage × step × model of contract management: what follows, or why nothing does. The code is driven by this table and knows no other order of things.
 */
public final class TransitionTable {

    private static final ImmutableMap<Key, Cell> CELLS = TableRows.cells();

    private TransitionTable() {}

    /**
     * What a step does at a stage under a model.
     *
     * @param stage where the track stands
     * @param step the step
     * @param model the model of the edition
     * @return a transition, or a refusal with its reason
     */
    public static Cell cell(Stage stage, Step step, ProcessModel model) {
        return requireNonNull(CELLS.get(new Key(stage, step, model)));
    }

    /** Where a cell stands. */
    record Key(Stage stage, Step step, ProcessModel model) {}
}
