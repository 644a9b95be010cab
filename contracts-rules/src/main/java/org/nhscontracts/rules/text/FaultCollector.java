package org.nhscontracts.rules.text;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * Collects the faults of one or more texts, so that a reader can report all of them at once:
 *
 * <pre>{@code
 * FaultCollector faults = new FaultCollector();
 * schema.check(document, faults);
 * CsvText.read(file, CsvLimits.DEFAULT, required, optional, faults, row -> …);
 * faults.throwIfAny();
 * }</pre>
 *
 * <p>Keeps the first faults up to a limit and only counts those beyond it. Mutable and not safe for use by several
 * threads.
 */
public final class FaultCollector {

    /** The number of faults kept when the caller names none: 1,000. */
    public static final int DEFAULT_LIMIT = 1_000;

    private final int limit;
    private final List<Fault> faults = new ArrayList<>();
    private long omitted;

    /** Creates an empty collector that keeps up to {@value #DEFAULT_LIMIT} faults. */
    public FaultCollector() {
        this(DEFAULT_LIMIT);
    }

    /**
     * Creates an empty collector.
     *
     * @param limit the number of faults to keep, at least 1
     * @throws IllegalArgumentException when the limit is less than 1
     */
    public FaultCollector(int limit) {
        checkArgument(limit >= 1, "limit must be at least 1 but is %s", limit);
        this.limit = limit;
    }

    /** {@return whether no fault has been added} */
    public boolean isEmpty() {
        return faults.isEmpty();
    }

    /** {@return the faults kept, by file, line and column; faults of one place in the order they were added} */
    public ImmutableList<Fault> faults() {
        return ImmutableList.sortedCopyOf(Comparator.comparing(Fault::location), faults);
    }

    /** {@return how many faults were added beyond the limit} */
    public long omitted() {
        return omitted;
    }

    /**
     * Adds a fault; beyond the limit it is only counted.
     *
     * @param fault the fault to add
     */
    public void add(Fault fault) {
        Objects.requireNonNull(fault, "fault");
        if (faults.size() < limit) {
            faults.add(fault);
        } else {
            omitted++;
        }
    }

    /** Adds the fault at which reading ended: it is kept whatever the limit, or a text would seem read to its end. */
    void addFinal(Fault fault) {
        faults.add(fault);
    }

    /**
     * Adds a fault that is described only if it is kept: a large file may hold millions.
     *
     * @param fault describes the fault
     */
    public void add(Supplier<Fault> fault) {
        if (faults.size() < limit) {
            faults.add(fault.get());
        } else {
            omitted++;
        }
    }

    /**
     * Adds a fault at a node of a document.
     *
     * @param node the node that is at fault
     * @param code the kind of fault, for example {@code bad-value}
     * @param found what stands there
     * @param expected what should stand there
     */
    public void add(TextNode node, String code, String found, String expected) {
        add(Fault.at(node, code, found, expected));
    }

    /**
     * Ends the reading when it met a fault.
     *
     * @throws FaultyTextException with all faults when there are any
     */
    public void throwIfAny() {
        if (!isEmpty()) {
            throw new FaultyTextException(faults(), omitted);
        }
    }
}
