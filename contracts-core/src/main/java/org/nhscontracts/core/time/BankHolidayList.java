package org.nhscontracts.core.time;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Stream;

/** Reads the dated list of bank holidays that is part of the library. */
final class BankHolidayList {
    private static final String ENGLAND = "bank-holidays-england.csv";
    private static final String HEADER = "date,name";

    private BankHolidayList() {}

    /** Every year from the first to the last one listed is complete in the file. */
    static BankHolidayCalendar england() {
        ImmutableSortedSet<LocalDate> dates = read(ENGLAND);
        return BankHolidayCalendar.of(
                dates, dates.first().getYear(), dates.last().getYear());
    }

    private static ImmutableSortedSet<LocalDate> read(String resource) {
        InputStream bytes = requireNonNull(BankHolidayList.class.getResourceAsStream(resource), resource);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            return dates(lines.lines());
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    private static ImmutableSortedSet<LocalDate> dates(Stream<String> lines) {
        return lines.filter(line -> !line.startsWith("#") && !line.equals(HEADER))
                .map(line -> LocalDate.parse(line.substring(0, line.indexOf(','))))
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }
}
