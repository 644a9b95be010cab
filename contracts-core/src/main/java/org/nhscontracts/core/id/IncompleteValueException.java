package org.nhscontracts.core.id;

import com.google.common.collect.ImmutableList;

/**
 * A builder was asked for its value before every mandatory attribute was set.
 *
 * <p>All missing attributes are named at once, in the order in which the value type declares them, for example {@code not set:
 * term, title}.
 */
public final class IncompleteValueException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** The names of the attributes that were not set. */
    private final ImmutableList<String> missing;

    /**
     * Names the attributes that a builder still lacks.
     *
     * @param missing the attribute names, as the value type spells them
     */
    public IncompleteValueException(String... missing) {
        super("not set: " + String.join(", ", missing));
        this.missing = ImmutableList.copyOf(missing);
    }

    /** {@return the names of the attributes that were not set, in the order of the value type} */
    public ImmutableList<String> missing() {
        return missing;
    }
}
