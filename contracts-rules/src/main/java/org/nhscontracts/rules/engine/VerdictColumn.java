package org.nhscontracts.rules.engine;

import static com.google.common.base.Preconditions.checkElementIndex;

import com.google.common.collect.ImmutableList;
import java.util.stream.IntStream;
import org.nhscontracts.core.time.PeriodAxis;
import org.nhscontracts.core.time.ReportingPeriod;
import org.nhscontracts.rules.verdict.Verdict;

/** The verdicts of one condition for one organisation, period by period. Immutable and thread-safe. */
public final class VerdictColumn {

    private final PeriodAxis axis;
    private final Planes planes;
    private final int offset;

    VerdictColumn(PeriodAxis axis, Planes planes, int offset) {
        this.axis = axis;
        this.planes = planes;
        this.offset = offset;
    }

    /** The same verdicts up to a place of the frame, and from there those of planes that begin at another. */
    Planes extended(int size, int since, Planes later, int laterFrom) {
        Planes extended = new Planes(size);
        for (int word = 0; word < extended.words; word++) {
            long kept = Bits.range(word, 0, since);
            long judged = Bits.range(word, since, size);
            extended.holds[word] = extended(planes.holds, kept, later.holds, judged, word, laterFrom);
            extended.doesNotHold[word] = extended(planes.doesNotHold, kept, later.doesNotHold, judged, word, laterFrom);
            extended.undetermined[word] =
                    extended(planes.undetermined, kept, later.undetermined, judged, word, laterFrom);
        }
        return extended;
    }

    private static long extended(long[] earlier, long kept, long[] later, long judged, int word, int laterFrom) {
        long old = word < earlier.length ? earlier[word] & kept : 0;
        return old | (Bits.shifted(later, 0, later.length, word, laterFrom) & judged);
    }

    /**
     * The periods judged.
     *
     * @return the axis
     */
    public PeriodAxis axis() {
        return axis;
    }

    /**
     * The verdict at a place.
     *
     * @param index the place of the period, from 0
     * @return the verdict
     * @throws IndexOutOfBoundsException if there is no such place
     */
    public Verdict verdict(int index) {
        return planes.verdict(checkElementIndex(index, axis.size()) + offset);
    }

    /**
     * The verdict of a period.
     *
     * @param period the period
     * @return the verdict; not applicable if the period is none of those judged
     */
    public Verdict verdict(ReportingPeriod period) {
        int index = axis.indexOf(period);
        return index < 0 ? Verdict.NOT_APPLICABLE : verdict(index);
    }

    /**
     * The periods with a verdict.
     *
     * @param verdict the verdict
     * @return the periods in order
     */
    public ImmutableList<ReportingPeriod> periods(Verdict verdict) {
        return IntStream.range(0, axis.size())
                .filter(index -> verdict(index) == verdict)
                .mapToObj(axis::period)
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * The longest run of periods in a row with a verdict.
     *
     * @param verdict the verdict
     * @return how many periods, 0 if there is none
     */
    public int longestRun(Verdict verdict) {
        int longest = 0;
        int run = 0;
        for (int index = 0; index < axis.size(); index++) {
            run = verdict(index) == verdict ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }
}
