package org.nhscontracts.core.performance;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

/**
 * One part of a figure that is split. Written {@code specialty:Cardiology}.
 *
 * @param kind by what it is split
 * @param name which part, not blank
 */
public record Split(SplitKind kind, String name) {

    /**
     * Checks that the part is named.
     *
     * @param kind by what it is split
     * @param name which part, not blank
     * @throws IllegalArgumentException if the name is blank
     */
    public Split {
        requireNonNull(kind, "kind");
        requireNonNull(name, "name");
        checkArgument(!name.isBlank(), "split: found a blank name");
    }

    /**
     * Reads the text that {@link #toString} writes.
     *
     * @param text for example {@code specialty:Cardiology}
     * @return the split
     * @throws IllegalArgumentException if the text is no split
     */
    public static Split parse(String text) {
        int colon = text.indexOf(':');
        for (SplitKind kind : SplitKind.values()) {
            if (colon > 0 && kind.words().equals(text.substring(0, colon))) {
                return new Split(kind, text.substring(colon + 1));
            }
        }
        throw new IllegalArgumentException("split: found '" + text
                + "', expected 'specialty:', 'commissioner:', 'locality:' or 'team:' and a name");
    }

    @Override
    public String toString() {
        return kind.words() + ":" + name;
    }
}
