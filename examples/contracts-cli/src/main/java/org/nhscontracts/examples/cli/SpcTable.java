package org.nhscontracts.examples.cli;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.nhscontracts.rules.spc.SpcCalendar;
import org.nhscontracts.rules.spc.SpcSeriesBuilder;
import org.nhscontracts.rules.text.CsvLimits;
import org.nhscontracts.rules.text.CsvRow;
import org.nhscontracts.rules.text.CsvText;
import org.nhscontracts.rules.text.Fault;
import org.nhscontracts.rules.text.FaultCollector;

/** A CSV file of values by organisation and date. All its faults are found before any is reported. */
final class SpcTable {

    private static final CsvLimits LIMITS = new CsvLimits(256L << 20, 2_000_000, 256);
    private static final ImmutableSet<String> VALUES = ImmutableSet.of("organisation", "date", "y");
    private static final ImmutableSet<String> COUNTS =
            ImmutableSet.of("organisation", "date", "numerator", "denominator");
    private static final ImmutableSet<String> OF_HEADER =
            ImmutableSet.of("missing-column", "unknown-column", "duplicate-column");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,30}(\\.[0-9]{1,60})?([eE][+-]?[0-9]{1,3})?");
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private final boolean counts;
    private final SpcCalendar calendar;
    private final FaultCollector faults;
    private final Map<String, TreeMap<LocalDate, Cell>> organisations = new LinkedHashMap<>();

    private SpcTable(boolean counts, SpcCalendar calendar, FaultCollector faults) {
        this.counts = counts;
        this.calendar = calendar;
        this.faults = faults;
    }

    /** A value, and the line that it stands on. */
    record Cell(OptionalDouble value, long line) {}

    /**
     * The values of a file, by organisation in the order of the file, and by date.
     *
     * @throws org.nhscontracts.rules.text.FaultyTextException with all faults of the file
     */
    static ImmutableMap<String, TreeMap<LocalDate, Cell>> read(Path file, SpcCalendar calendar) {
        SpcTable values = read(file, calendar, false);
        SpcTable table = values.hasHeader() ? values : read(file, calendar, true);
        if (!table.hasHeader()) {
            throwBoth(values.faults.faults());
        }
        table.faults.throwIfAny();
        if (table.organisations.isEmpty()) {
            throw new InputException(file + ": found no rows, expected at least one below the header");
        }
        return ImmutableMap.copyOf(table.organisations);
    }

    private static SpcTable read(Path file, SpcCalendar calendar, boolean counts) {
        SpcTable table = new SpcTable(counts, calendar, new FaultCollector());
        CsvText.read(file, LIMITS, counts ? COUNTS : VALUES, ImmutableSet.of(), table.faults, table::row);
        return table;
    }

    private boolean hasHeader() {
        return faults.faults().stream().noneMatch(fault -> OF_HEADER.contains(fault.code()));
    }

    /** The header suits neither form: the faults against the first form name the second too. */
    private static void throwBoth(List<Fault> against) {
        FaultCollector both = new FaultCollector();
        for (Fault fault : against) {
            both.add(new Fault(
                    fault.code(),
                    fault.location(),
                    fault.path(),
                    fault.found(),
                    "the columns organisation, date, y or organisation, date, numerator, denominator"));
        }
        both.throwIfAny();
    }

    private void row(CsvRow row) {
        Optional<String> organisation = organisation(row);
        Optional<LocalDate> date = date(row);
        OptionalDouble value = counts ? ratio(row) : number(row, "y");
        if (organisation.isPresent() && date.isPresent()) {
            add(row, organisation.get(), date.get(), new Cell(value, row.line()));
        }
    }

    private void add(CsvRow row, String organisation, LocalDate date, Cell cell) {
        TreeMap<LocalDate, Cell> cells = organisations.computeIfAbsent(organisation, name -> new TreeMap<>());
        Optional<Map.Entry<LocalDate, Cell>> other = Stream.of(cells.floorEntry(date), cells.ceilingEntry(date))
                .flatMap(Stream::ofNullable)
                .filter(entry -> calendar.slot(entry.getKey()) == calendar.slot(date))
                .findFirst();
        if (other.isEmpty()) {
            cells.put(date, cell);
        } else {
            addDuplicate(row, organisation, date, other.get());
        }
    }

    private void addDuplicate(CsvRow row, String organisation, LocalDate date, Map.Entry<LocalDate, Cell> other) {
        String line = "line " + other.getValue().line();
        boolean sameDate = other.getKey().equals(date);
        add(
                row,
                "date",
                "duplicate-row",
                date + (sameDate ? " a second time" : " beside " + other.getKey()) + " for "
                        + Fault.quoted(organisation),
                sameDate
                        ? "each date once (it is also in " + line + ")"
                        : "at most one row a " + calendar.words() + " (the other is in " + line
                                + "; --every says how often there is a row)");
    }

    private Optional<String> organisation(CsvRow row) {
        String name = row.field("organisation");
        if (name.isBlank()) {
            add(row, "organisation", "bad-value", "nothing", "the code or name of an organisation");
            return Optional.empty();
        }
        return Optional.of(name);
    }

    private Optional<LocalDate> date(CsvRow row) {
        String text = row.field("date");
        try {
            if (DATE.matcher(text).matches() && !text.startsWith("0000")) {
                return Optional.of(LocalDate.parse(text));
            }
        } catch (DateTimeParseException e) {
            // no day of the calendar: the same fault as any other text
        }
        add(row, "date", "bad-value", Fault.quoted(text), "a day such as 2024-04-01");
        return Optional.empty();
    }

    private OptionalDouble ratio(CsvRow row) {
        OptionalDouble numerator = number(row, "numerator");
        OptionalDouble denominator = number(row, "denominator");
        if (row.has("numerator") != row.has("denominator")) {
            String missing = row.has("numerator") ? "denominator" : "numerator";
            add(row, missing, "bad-value", "nothing", "a number, as there is the other half of the ratio");
        }
        if (numerator.isEmpty() || denominator.isEmpty()) {
            return OptionalDouble.empty();
        }
        if (denominator.getAsDouble() != 0) {
            return within(row, "numerator", numerator.getAsDouble() / denominator.getAsDouble());
        }
        if (numerator.getAsDouble() != 0) {
            add(row, "denominator", "bad-value", "0 below a numerator that is not 0", "a number other than 0");
        }
        return OptionalDouble.empty();
    }

    private OptionalDouble number(CsvRow row, String column) {
        String text = row.field(column);
        if (text.isEmpty()) {
            return OptionalDouble.empty();
        }
        if (!NUMBER.matcher(text).matches()) {
            add(
                    row,
                    column,
                    "bad-value",
                    Fault.quoted(text),
                    "a number such as 0.953, or nothing where no value is known");
            return OptionalDouble.empty();
        }
        return within(row, column, Double.parseDouble(text));
    }

    private OptionalDouble within(CsvRow row, String column, double number) {
        if (Math.abs(number) < SpcSeriesBuilder.LARGEST) {
            return OptionalDouble.of(number);
        }
        add(row, column, "bad-value", "a number of 10^15 or more", "a number between -10^15 and 10^15");
        return OptionalDouble.empty();
    }

    private void add(CsvRow row, String column, String code, String found, String expected) {
        faults.add(() -> new Fault(code, row.location(column), column, found, expected));
    }

    /** The number that a text stands for; empty if none, or one that cannot be charted. */
    static OptionalDouble number(String text) {
        double number = NUMBER.matcher(text).matches() ? Double.parseDouble(text) : Double.NaN;
        return Math.abs(number) < SpcSeriesBuilder.LARGEST ? OptionalDouble.of(number) : OptionalDouble.empty();
    }
}
