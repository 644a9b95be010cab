package org.nhscontracts.rules.engine;

import org.nhscontracts.core.kpi.Measure;

/**
 * What stands in a period of one reading: a figure, or an interval in which it lies, or the lack of one. A figure without counts
 * has its interval as numerator and 1 as denominator.
 *
 * @param kind whether there is a figure
 * @param counts whether it is a numerator over a denominator
 * @param leastOver the lowest numerator it can have
 * @param mostOver the highest
 * @param leastUnder the lowest denominator it can have
 * @param mostUnder the highest
 */
record ReferenceSlot(
        Kind kind,
        boolean counts,
        ReferenceNumber leastOver,
        ReferenceNumber mostOver,
        ReferenceNumber leastUnder,
        ReferenceNumber mostUnder) {

    static final ReferenceSlot UNKNOWN = without(Kind.UNKNOWN);
    static final ReferenceSlot NOTHING = without(Kind.NOTHING);

    /** Whether there is a figure. */
    enum Kind {
        /** A figure, or a range of it. */
        FIGURE,
        /** Something that nobody knows. */
        UNKNOWN,
        /** Nothing to judge. */
        NOTHING
    }

    private static ReferenceSlot without(Kind kind) {
        return new ReferenceSlot(
                kind, false, ReferenceNumber.ZERO, ReferenceNumber.ZERO, ReferenceNumber.ZERO, ReferenceNumber.ZERO);
    }

    static ReferenceSlot figure(ReferenceNumber least, ReferenceNumber most) {
        return new ReferenceSlot(Kind.FIGURE, false, least, most, ReferenceNumber.of(1), ReferenceNumber.of(1));
    }

    static ReferenceSlot counts(
            ReferenceNumber leastOver,
            ReferenceNumber mostOver,
            ReferenceNumber leastUnder,
            ReferenceNumber mostUnder) {
        return new ReferenceSlot(Kind.FIGURE, true, leastOver, mostOver, leastUnder, mostUnder);
    }

    /** The sum of both, number by number. */
    ReferenceSlot plus(ReferenceSlot other) {
        if (!counts) {
            return figure(leastOver.plus(other.leastOver), mostOver.plus(other.mostOver));
        }
        return counts(
                leastOver.plus(other.leastOver),
                mostOver.plus(other.mostOver),
                leastUnder.plus(other.leastUnder),
                mostUnder.plus(other.mostUnder));
    }

    boolean is(Kind wanted) {
        return kind == wanted;
    }

    /** The lowest that the figure can be, in the unit of the measure. */
    ReferenceNumber least(Measure measure) {
        return counts ? leastOver.times(measure.multiplier()).dividedBy(mostUnder) : leastOver;
    }

    /** The highest that the figure can be, in the unit of the measure. */
    ReferenceNumber most(Measure measure) {
        return counts ? mostOver.times(measure.multiplier()).dividedBy(leastUnder) : mostOver;
    }
}
