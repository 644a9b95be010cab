package org.nhscontracts.rules.engine;

/** Figures by place on an axis; places before and after it are allowed. */
interface FigureSource {

    /**
     * The figure at a place.
     *
     * @param index the place
     * @param published whether a rounded figure counts as it was published, not as the interval that rounds to it
     */
    FigureAt at(int index, boolean published);
}
