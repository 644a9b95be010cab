package org.nhscontracts.rules.engine;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the row of an organisation. */
final class Rows {

    private Rows() {}

    static Row row(@Nullable ReadingGroup[] groups) {
        List<@Nullable Reading> readings = new ArrayList<>(groups.length);
        for (ReadingGroup group : groups) {
            readings.add(group == null ? null : plain(group));
        }
        return Row.of(readings);
    }

    /** The only reading, if all its figures are exact, shown and undisputed. */
    private static @Nullable Reading plain(ReadingGroup group) {
        Reading first = group.readings().get(0);
        return group.readings().size() == 1 && first.isPlain() ? first : null;
    }
}
