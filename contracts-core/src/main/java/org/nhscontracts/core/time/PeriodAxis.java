package org.nhscontracts.core.time;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Iterator;
import java.util.stream.IntStream;

/**
 * Consecutive periods of one kind, numbered from 0: the axis of a series. Immutable and thread-safe.
 *
 * <p>Example: {@code PeriodAxis.of(ReportingPeriod.month(2024, 4), ReportingPeriod.month(2025, 3))} has 12 periods.
 *
 * @param first the first period
 * @param last the last period, of the same kind
 */
public record PeriodAxis(ReportingPeriod first, ReportingPeriod last) implements Iterable<ReportingPeriod> {

    /**
     * Checks that the periods are of one kind and in order, and that a short Contract Year leaves no gap to the others.
     *
     * @param first the first period
     * @param last the last period, of the same kind
     * @throws IllegalArgumentException if they are not
     */
    public PeriodAxis {
        requireNonNull(first, "first");
        requireNonNull(last, "last");
        checkArgument(
                first.kind() == last.kind(),
                "periods: found a %s (%s) and a %s (%s), expected one kind",
                first.kind().words(),
                first,
                last.kind().words(),
                last);
        checkArgument(
                first.ordinal() < last.ordinal() || first.equals(last),
                "periods: the last (%s) does not follow the first (%s)",
                last,
                first);
        boolean several = !first.equals(last);
        checkArgument(
                !several || first.lastDay().equals(whole(first).lastDay()),
                "periods: found %s before others, expected it to end on 31 March",
                first);
        checkArgument(
                !several || last.firstDay().equals(whole(last).firstDay()),
                "periods: found %s after others, expected it to begin on 1 April",
                last);
    }

    private static ReportingPeriod whole(ReportingPeriod period) {
        return ReportingPeriod.of(period.kind(), period.ordinal());
    }

    /**
     * The periods from one to another.
     *
     * @param first the first
     * @param last the last, of the same kind and not before the first
     * @return the axis
     * @throws IllegalArgumentException if the periods are of two kinds, not in order, or short with others to follow or
     *     before them
     */
    public static PeriodAxis of(ReportingPeriod first, ReportingPeriod last) {
        return new PeriodAxis(first, last);
    }

    /**
     * The kind of all its periods.
     *
     * @return the kind
     */
    public PeriodKind kind() {
        return first.kind();
    }

    /**
     * How many periods it has.
     *
     * @return at least 1
     */
    public int size() {
        return last.ordinal() - first.ordinal() + 1;
    }

    /**
     * The period at a place. Between a short first and a short last Contract Year all are whole.
     *
     * @param index from 0
     * @return the period
     * @throws IndexOutOfBoundsException if there is none
     */
    public ReportingPeriod period(int index) {
        int size = size();
        if (index < 0 || index >= size) {
            throw new IndexOutOfBoundsException("period " + index + " of " + size);
        }
        if (index == 0) {
            return first;
        }
        return index == size - 1 ? last : ReportingPeriod.of(kind(), first.ordinal() + index);
    }

    /**
     * The place of a period.
     *
     * @param period any period
     * @return its place from 0, or -1 if it is none of these
     */
    public int indexOf(ReportingPeriod period) {
        int index = period.ordinal() - first.ordinal();
        return period.kind() == kind()
                        && index >= 0
                        && index < size()
                        && period(index).equals(period)
                ? index
                : -1;
    }

    /**
     * The periods as a list.
     *
     * @return all periods in order
     */
    public ImmutableList<ReportingPeriod> periods() {
        return ImmutableList.copyOf(this);
    }

    @Override
    public Iterator<ReportingPeriod> iterator() {
        return IntStream.range(0, size()).mapToObj(this::period).iterator();
    }

    @Override
    public String toString() {
        return first.equals(last) ? first.toString() : first + " to " + last;
    }
}
