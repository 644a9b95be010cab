package org.nhscontracts.rules.spc;

/** Which rules find a special cause at which value of a stretch. One pass for each rule, however long its runs. */
final class RuleMarks {

    /** Beside the bits of {@link SpcRule}: the way in which the trend of a value goes. */
    private static final int RISING = 1 << 8;

    private static final int FALLING = 1 << 9;

    private final Sequence sequence;
    private final SpcRules rules;
    private final int[] sides;
    private final int[] marks;
    private final boolean[] near;

    private RuleMarks(Sequence sequence, XmrLimits limits, SpcRules rules) {
        this.sequence = sequence;
        this.rules = rules;
        this.sides = new int[sequence.size()];
        this.marks = new int[sequence.size()];
        this.near = new boolean[sequence.size()];
        if (sequence.size() > 0) {
            markSides(limits.mean().getAsDouble());
            if (limits.defined()) {
                markOutside(limits);
                markTwoOfThree();
            }
            markRuns();
            markTrends();
        }
    }

    static RuleMarks of(Sequence sequence, XmrLimits limits, SpcRules rules) {
        return new RuleMarks(sequence, limits, rules);
    }

    /** The rules that fired, as bits of {@link SpcRule}. */
    int fired(int place) {
        return marks[place] & ~(RISING | FALLING);
    }

    private boolean has(int place, SpcRule rule) {
        return (marks[place] & rule.bit()) != 0;
    }

    private void mark(int from, int to, int bits) {
        for (int place = from; place <= to; place++) {
            marks[place] |= bits;
        }
    }

    private void markSides(double mean) {
        for (int place = 0; place < sides.length; place++) {
            sides[place] = Sides.of(sequence.value(place), mean);
        }
    }

    private void markOutside(XmrLimits limits) {
        double lower = limits.lower().getAsDouble();
        double upper = limits.upper().getAsDouble();
        double lowerNear = limits.lowerNear().getAsDouble();
        double upperNear = limits.upperNear().getAsDouble();
        for (int place = 0; place < sides.length; place++) {
            double value = sequence.value(place);
            boolean outside = value < lower || value > upper;
            marks[place] |= outside ? SpcRule.OUTSIDE_LIMITS.bit() : 0;
            near[place] = outside ? rules.twoOfThreeIncludesOutside() : value < lowerNear || value > upperNear;
        }
    }

    private void markTwoOfThree() {
        for (int last = 2; last < sides.length; last++) {
            if (isTwoOfThree(last)) {
                for (int place = last - 2; place <= last; place++) {
                    marks[place] |= near[place] ? SpcRule.TWO_OF_THREE.bit() : 0;
                }
            }
        }
    }

    private boolean isTwoOfThree(int last) {
        int side = sides[last];
        int found = (near[last - 2] ? 1 : 0) + (near[last - 1] ? 1 : 0) + (near[last] ? 1 : 0);
        return found >= 2
                && side != 0
                && sides[last - 1] == side
                && sides[last - 2] == side
                && !sequence.isBreakBefore(last)
                && !sequence.isBreakBefore(last - 1);
    }

    private void markRuns() {
        int first = 0;
        for (int place = 1; place <= sides.length; place++) {
            boolean goesOn = place < sides.length && sides[place] == sides[first] && !sequence.isBreakBefore(place);
            if (!goesOn) {
                if (sides[first] != 0 && place - first >= rules.runLength()) {
                    mark(first, place - 1, SpcRule.RUN.bit());
                }
                first = place;
            }
        }
    }

    private void markTrends() {
        for (int first = 0; first < sides.length - 1; ) {
            first = markTrendFrom(first);
        }
    }

    /** Follows the steps of one sign from a value on; where they end the next may begin. */
    private int markTrendFrom(int first) {
        int start = first;
        int end = first;
        int way = 0;
        int steps = 0;
        int place = first + 1;
        for (; place < sides.length && !sequence.isBreakBefore(place); place++) {
            int step = step(place);
            if (step == 0 && rules.equalNeighbours() == EqualNeighbours.BREAK || step != 0 && way == -step) {
                break;
            }
            start = way == 0 && step != 0 ? place - 1 : start;
            way = step == 0 ? way : step;
            steps += step == 0 ? 0 : 1;
            end = step == 0 ? end : place;
        }
        if (steps >= rules.trendLength() - 1) {
            mark(start, end, SpcRule.TREND.bit() | (way > 0 ? RISING : FALLING));
        }
        return steps == 0 ? place : end;
    }

    private int step(int place) {
        return Sides.of(sequence.value(place), sequence.value(place - 1));
    }

    /** Whether a rule that fired points to higher values. */
    boolean isHigh(int place, SpcRule rule) {
        return rule == SpcRule.TREND ? isRising(place) : sides[place] > 0;
    }

    /** Whether a value is both the end of one trend and the start of one the other way. */
    boolean isTurn(int place) {
        return (marks[place] & RISING) != 0 && (marks[place] & FALLING) != 0;
    }

    private boolean isRising(int place) {
        if (rules.trendDirection() == TrendDirection.OWN_TREND && !isTurn(place)) {
            return (marks[place] & RISING) != 0;
        }
        boolean goesOn =
                place + 1 < sides.length && has(place + 1, SpcRule.TREND) && !sequence.isBreakBefore(place + 1);
        return step(goesOn ? place + 1 : place) > 0;
    }
}
