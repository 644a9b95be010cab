package org.nhscontracts.rules.text;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads the header of a CSV file. */
final class CsvHeader {

    /** Beyond this a line is no header but a mistake. */
    static final int MOST_COLUMNS = 1_024;

    private static final String PATH = "header";

    private final ImmutableSet<String> required;
    private final ImmutableSet<String> optional;

    CsvHeader(ImmutableSet<String> required, ImmutableSet<String> optional) {
        this.required = required;
        this.optional = optional;
    }

    boolean knows(String column) {
        return required.contains(column) || optional.contains(column);
    }

    /** The position of each column of the file. Not to be used when faults were added. */
    ImmutableMap<String, Integer> read(CsvRecord header, FaultCollector faults) {
        if (header.count() > MOST_COLUMNS) {
            faults.add(tooMany(header));
            return ImmutableMap.of();
        }
        Map<String, Integer> positions = new LinkedHashMap<>();
        for (int field = 0; field < header.count(); field++) {
            String name = header.text(field);
            if (positions.putIfAbsent(name, field) != null) {
                faults.add(duplicate(header, field, name, positions.getOrDefault(name, 0)));
            } else if (!knows(name)) {
                faults.add(unknown(header.location(field), name));
            }
        }
        requireAll(header, positions, faults);
        return ImmutableMap.copyOf(positions);
    }

    private static Fault duplicate(CsvRecord header, int field, String name, int first) {
        String found = "the column " + Words.quoted(name) + " a second time";
        String expected = "each column once (it is also column " + (first + 1) + ")";
        return new Fault("duplicate-column", header.location(field), PATH, found, expected);
    }

    private Fault unknown(Location location, String name) {
        ImmutableSet<String> known = Sets.union(required, optional).immutableCopy();
        String suggestion = Words.suggestion(name, known);
        String expected = suggestion.isEmpty() ? "the columns " + Words.list(known) : "a known column" + suggestion;
        return new Fault("unknown-column", location, PATH, "the column " + Words.quoted(name), expected);
    }

    private void requireAll(CsvRecord header, Map<String, Integer> positions, FaultCollector faults) {
        for (String column : Sets.difference(required, positions.keySet())) {
            String found = "no column " + Words.quoted(column);
            String expected = "the columns " + Words.list(required);
            faults.add(new Fault("missing-column", header.location(), PATH, found, expected));
        }
    }

    private static Fault tooMany(CsvRecord header) {
        String found = Words.count(header.count()) + " columns";
        String expected = "at most " + Words.count(MOST_COLUMNS) + " columns";
        return new Fault("too-large", header.location(), PATH, found, expected);
    }
}
