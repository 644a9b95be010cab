package org.nhscontracts.core.process;

/**
 * A day has come, and nothing else happened: what was to be done by the day before is overdue.
 */
public record DayReached() implements Occurrence {

    @Override
    public <R> R accept(OccurrenceVisitor<R> visitor) {
        return visitor.dayReached(this);
    }

    @Override
    public String words() {
        return "day reached";
    }
}
