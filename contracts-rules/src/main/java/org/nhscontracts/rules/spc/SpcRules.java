package org.nhscontracts.rules.spc;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.OptionalInt;
import org.immutables.value.Value;
import org.nhscontracts.core.id.IncompleteValueException;

/**
 * How an XmR chart is made: every choice in which charts of the NHS differ, by name. Start from one of the two presets and change what is
 * wanted:
 *
 * <pre>{@code
 * SpcRules rules = SpcRules.builder().from(SpcRules.NHSR_PLOTTHEDOTS).baselinePoints(24).build();
 * }</pre>
 */
@Value.Immutable
@Value.Style( // that of the library, but for the builder, which may start from a preset
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        throwForInvalidImmutableState = IncompleteValueException.class,
        jacksonIntegration = false)
public interface SpcRules {

    /**
     * As the R package NHSRplotthedots 0.2.2 makes them, quirks included: outlying moving ranges are screened, seven points make a run or
     * a trend, months without a row are bridged, limits are drawn from the first points on, and undefined limits give
     * {@link Assurance#INCONSISTENT}.
     */
    SpcRules NHSR_PLOTTHEDOTS = builder()
            .runLength(7)
            .trendLength(7)
            .screenMovingRanges(true)
            .screeningFactor(3.267)
            .twoOfThreeIncludesOutside(false)
            .equalNeighbours(EqualNeighbours.BREAK)
            .trendDirection(TrendDirection.NEXT_STEP)
            .mixedCauses(MixedCauses.FIRST_RULE)
            .limitsFrom(1)
            .warnBelow(13)
            .countRowsWithoutValue(true)
            .shortestBaseline(12)
            .assuranceAtLimit(AssuranceAtLimit.INCONSISTENT)
            .undefinedAssurance(Assurance.INCONSISTENT)
            .datesWithoutRow(Gaps.BRIDGE)
            .rowsWithoutValue(Gaps.BREAK)
            .recalculationDate(RecalculationDate.EXACT_ROW)
            .latestRow(LatestRow.LAST_ROW)
            .build();

    /**
     * As Making Data Count's spreadsheet and its Power BI visual make them since late 2023: no moving range is screened, points beyond the limits count among
     * two of three, equal neighbours leave a trend as it is, an improvement goes before a concern, and limits and icons are given from 13
     * points on. No gap is bridged. Runs and trends are seven points; six are offered there too.
     */
    SpcRules MAKING_DATA_COUNT = builder()
            .runLength(7)
            .trendLength(7)
            .screenMovingRanges(false)
            .screeningFactor(3.267)
            .twoOfThreeIncludesOutside(true)
            .equalNeighbours(EqualNeighbours.NEUTRAL)
            .trendDirection(TrendDirection.OWN_TREND)
            .mixedCauses(MixedCauses.IMPROVEMENT)
            .limitsFrom(13)
            .warnBelow(13)
            .countRowsWithoutValue(false)
            .shortestBaseline(12)
            .longestBaseline(20)
            .assuranceAtLimit(AssuranceAtLimit.CONSISTENT)
            .undefinedAssurance(Assurance.NONE)
            .datesWithoutRow(Gaps.BREAK)
            .rowsWithoutValue(Gaps.BREAK)
            .recalculationDate(RecalculationDate.NEXT_ROW)
            .latestRow(LatestRow.LAST_VALUE)
            .build();

    /**
     * Starts rules; everything but the two lengths of a baseline that are optional must be set, or taken {@code from} a preset.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * How many points on one side of the mean make a run.
     *
     * @return at least 2
     */
    int runLength();

    /**
     * How many points that all rise or all fall make a trend, the first one counted.
     *
     * @return at least 3
     */
    int trendLength();

    /**
     * Whether outlying moving ranges are left out of the average moving range, once.
     *
     * @return true if they are
     */
    boolean screenMovingRanges();

    /**
     * How many times the average a moving range must reach to be left out.
     *
     * @return the factor, more than 0
     */
    double screeningFactor();

    /**
     * Whether a point beyond a process limit is one of two out of three near it.
     *
     * @return true if it is
     */
    boolean twoOfThreeIncludesOutside();

    /**
     * What equal neighbours are to a trend.
     *
     * @return whether they end it
     */
    EqualNeighbours equalNeighbours();

    /**
     * Which way a point of a trend is said to go.
     *
     * @return by which step
     */
    TrendDirection trendDirection();

    /**
     * What a point is when rules find both an improvement and a concern.
     *
     * @return which goes first
     */
    MixedCauses mixedCauses();

    /**
     * From how many points on process limits and icons are given. Two points are the fewest from which there are any.
     *
     * @return at least 1
     */
    int limitsFrom();

    /**
     * Below how many points a stretch is said to be short, and its limits to be trial limits.
     *
     * @return at least 1
     */
    int warnBelow();

    /**
     * Whether a row without a value counts as a point where points are counted: for the baseline, for {@link #limitsFrom} and for
     * {@link #warnBelow}.
     *
     * @return true if it does
     */
    boolean countRowsWithoutValue();

    /**
     * From how many points at the start of each stretch mean and limits are calculated; those after them are judged by the same.
     *
     * @return how many; empty for all
     */
    OptionalInt baselinePoints();

    /**
     * The fewest points that a baseline may have.
     *
     * @return at least 1
     */
    int shortestBaseline();

    /**
     * The most points that a baseline may have.
     *
     * @return how many; empty if any number
     */
    OptionalInt longestBaseline();

    /**
     * What a target that equals a process limit is.
     *
     * @return whether the process is consistent
     */
    AssuranceAtLimit assuranceAtLimit();

    /**
     * What is said where a series is judged against a target, and the target or the limits are undefined.
     *
     * @return {@link Assurance#NONE} or {@link Assurance#INCONSISTENT}
     */
    Assurance undefinedAssurance();

    /**
     * What a date of the calendar without a row is to moving ranges and runs.
     *
     * @return whether it is bridged
     */
    Gaps datesWithoutRow();

    /**
     * What a row without a value is to moving ranges and runs.
     *
     * @return whether it is bridged
     */
    Gaps rowsWithoutValue();

    /**
     * At which row the limits are recalculated.
     *
     * @return which row
     */
    RecalculationDate recalculationDate();

    /**
     * Which row the variation icon speaks of.
     *
     * @return which row
     */
    LatestRow latestRow();

    /**
     * Checks the ranges.
     *
     * @throws IllegalArgumentException naming the number that is out of range
     */
    @Value.Check
    default void check() {
        checkAtLeast("runLength", runLength(), 2);
        checkAtLeast("trendLength", trendLength(), 3);
        checkAtLeast("limitsFrom", limitsFrom(), 1);
        checkAtLeast("warnBelow", warnBelow(), 1);
        checkAtLeast("shortestBaseline", shortestBaseline(), 1);
        checkArgument(
                screeningFactor() > 0 && Double.isFinite(screeningFactor()),
                "screeningFactor: found %s, expected more than 0",
                screeningFactor());
        checkArgument(
                undefinedAssurance() == Assurance.NONE || undefinedAssurance() == Assurance.INCONSISTENT,
                "undefinedAssurance: found %s, expected NONE or INCONSISTENT",
                undefinedAssurance());
        baselinePoints().ifPresent(this::checkBaseline);
    }

    private static void checkAtLeast(String what, int found, int least) {
        checkArgument(found >= least, "%s: found %s, expected at least %s", what, found, least);
    }

    private void checkBaseline(int points) {
        checkAtLeast("baselinePoints", points, shortestBaseline());
        checkArgument(
                longestBaseline().isEmpty() || points <= longestBaseline().getAsInt(),
                "baselinePoints: found %s, expected at most %s",
                points,
                longestBaseline().isPresent() ? longestBaseline().getAsInt() : 0);
    }

    /** Builds {@link SpcRules}. Not thread-safe. */
    final class Builder extends ImmutableSpcRules.Builder {
        Builder() {}
    }
}
