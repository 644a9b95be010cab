package org.nhscontracts.rules.spc;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.immutables.value.Value;

/** A stretch of a chart between two recalculations of the limits, with what its points come to. */
@Value.Immutable
public interface XmrGroup {

    /**
     * Starts a stretch; {@code number}, {@code limits}, {@code counted} and {@code shortSeries} must be set.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Its number.
     *
     * @return from 0
     */
    int number();

    /**
     * Its mean and process limits.
     *
     * @return the limits
     */
    XmrLimits limits();

    /**
     * How many points it has by the rules' way of counting, with or without rows that have no value.
     *
     * @return the number
     */
    int counted();

    /**
     * Whether it has fewer points than {@link SpcRules#warnBelow}: its limits are trial limits then.
     *
     * @return true if it is short
     */
    boolean shortSeries();

    /**
     * Its points.
     *
     * @return at least one
     */
    ImmutableList<XmrPoint> points();

    /**
     * The date of its first point.
     *
     * @return the date
     */
    default LocalDate from() {
        return points().get(0).date();
    }

    /**
     * The last point.
     *
     * @return the point, with a value or without
     */
    default XmrPoint last() {
        return points().get(points().size() - 1);
    }

    /**
     * How many of its points are of a type.
     *
     * @param type the type
     * @return the number; a row without a value is common cause
     */
    default int count(PointType type) {
        return (int) points().stream().filter(point -> point.type() == type).count();
    }

    /** Builds an {@link XmrGroup}. Not thread-safe. */
    final class Builder extends ImmutableXmrGroup.Builder {
        Builder() {}
    }
}
