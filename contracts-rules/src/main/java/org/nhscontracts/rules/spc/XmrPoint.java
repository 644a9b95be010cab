package org.nhscontracts.rules.spc;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** A row of a series as a chart shows it. */
@Value.Immutable
public interface XmrPoint {

    /**
     * Starts a point; {@code date}, {@code group}, {@code limits}, {@code inBaseline}, {@code cause} and {@code type} must be set.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Its date.
     *
     * @return the date
     */
    LocalDate date();

    /**
     * Its value.
     *
     * @return the value; empty if the row has none
     */
    OptionalDouble value();

    /**
     * The target in force.
     *
     * @return the target; empty if there is none
     */
    OptionalDouble target();

    /**
     * In which stretch between two recalculations of the limits it lies.
     *
     * @return the number of the stretch, from 0
     */
    int group();

    /**
     * Mean and process limits at the point.
     *
     * @return those of its stretch
     */
    XmrLimits limits();

    /**
     * Whether mean and limits were calculated from it.
     *
     * @return false if it has no value, or follows a baseline of fixed length
     */
    boolean inBaseline();

    /**
     * All rules that found a special cause here.
     *
     * @return in the order of precedence; none where there is only common cause
     */
    ImmutableSet<SpcRule> rules();

    /**
     * The one label.
     *
     * @return the first of the rules by precedence, and which way it goes
     */
    SpecialCause cause();

    /**
     * What it says of the process.
     *
     * @return the type; common cause where there is no value
     */
    PointType type();

    /**
     * On which side of the mean it lies.
     *
     * @return 1 above, -1 below, 0 on the mean; empty if it has no value
     */
    default OptionalInt side() {
        return value().isPresent() && limits().mean().isPresent()
                ? OptionalInt.of(Sides.of(value().getAsDouble(), limits().mean().getAsDouble()))
                : OptionalInt.empty();
    }

    /**
     * Whether it lies beyond a process limit; a point on the limit does not.
     *
     * @return empty if it has no value or there are no limits
     */
    default Optional<Boolean> outside() {
        return judged()
                ? Optional.of(
                        beyond(limits().lower().getAsDouble(), limits().upper().getAsDouble()))
                : Optional.empty();
    }

    /**
     * Whether it lies in the outer third within a process limit.
     *
     * @return empty if it has no value or there are no limits
     */
    default Optional<Boolean> near() {
        return outside()
                .map(out -> !out
                        && beyond(
                                limits().lowerNear().getAsDouble(),
                                limits().upperNear().getAsDouble()));
    }

    private boolean judged() {
        return value().isPresent() && limits().defined();
    }

    private boolean beyond(double lower, double upper) {
        return value().getAsDouble() < lower || value().getAsDouble() > upper;
    }

    /** Builds an {@link XmrPoint}. Not thread-safe. */
    final class Builder extends ImmutableXmrPoint.Builder {
        Builder() {}
    }
}
