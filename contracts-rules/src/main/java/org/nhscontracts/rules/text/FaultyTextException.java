package org.nhscontracts.rules.text;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A text was refused; the message lists all its faults, one a line, as in {@link Fault#message()}. */
public final class FaultyTextException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** The faults, in the order of the message; absent once the exception has been serialised. */
    private final transient @Nullable ImmutableList<Fault> faults;

    /** How many further faults are counted only. */
    private final long omitted;

    /**
     * Creates the exception.
     *
     * @param faults the faults to report, at least one, in the order in which they are to be listed
     * @param omitted how many more there were, beyond a limit
     * @throws IllegalArgumentException when there is no fault
     */
    public FaultyTextException(ImmutableList<Fault> faults, long omitted) {
        super(describe(faults, omitted));
        checkArgument(!faults.isEmpty(), "faults must not be empty");
        this.faults = faults;
        this.omitted = omitted;
    }

    /**
     * {@return the exception for a single fault}
     *
     * @param fault the fault
     */
    public static FaultyTextException of(Fault fault) {
        return new FaultyTextException(ImmutableList.of(fault), 0);
    }

    /** {@return the faults, by file, line and column; empty once the exception has been serialised} */
    public ImmutableList<Fault> faults() {
        return faults == null ? ImmutableList.of() : faults;
    }

    /** {@return how many faults there were beyond those in {@link #faults()}} */
    public long omitted() {
        return omitted;
    }

    private static String describe(ImmutableList<Fault> faults, long omitted) {
        String lines = faults.stream().map(Fault::message).collect(Collectors.joining("\n"));
        return omitted == 0 ? lines : lines + "\n… and " + Words.count(omitted, "more fault", "more faults");
    }
}
