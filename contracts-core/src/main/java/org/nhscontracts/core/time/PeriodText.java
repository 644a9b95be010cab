package org.nhscontracts.core.time;

import static java.util.Objects.requireNonNull;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.threeten.extra.LocalDateRange;

/** Reads and writes periods. */
final class PeriodText {

    private static final String EXPECTED =
            "expected a month such as 2024-04, a quarter such as 2024/25-Q1, a financial year such as 2024/25"
                    + " or the first and last day of a contract year such as 2021-07-01/2022-03-31";
    private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d{2})");
    private static final Pattern YEAR = Pattern.compile("(\\d{4})/(\\d{2})(?:-Q([1-4]))?");
    private static final Pattern DAYS = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})/(\\d{4}-\\d{2}-\\d{2})");
    private static final DateTimeFormatter MONTH_WORDS = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_WORDS = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private PeriodText() {}

    static ReportingPeriod parse(String text) {
        requireNonNull(text, "text");
        try {
            return read(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(refusal(text), e);
        }
    }

    private static ReportingPeriod read(String text) {
        Matcher month = MONTH.matcher(text);
        if (month.matches()) {
            return ReportingPeriod.month(YearMonth.of(number(month, 1), number(month, 2)));
        }
        Matcher year = YEAR.matcher(text);
        if (year.matches() && (number(year, 1) + 1) % 100 == number(year, 2)) {
            return year.group(3) == null
                    ? ReportingPeriod.financialYear(number(year, 1))
                    : ReportingPeriod.quarter(number(year, 1), number(year, 3));
        }
        Matcher days = DAYS.matcher(text);
        if (days.matches()) {
            return ReportingPeriod.contractYear(
                    LocalDateRange.ofClosed(LocalDate.parse(days.group(1)), LocalDate.parse(days.group(2))));
        }
        throw new IllegalArgumentException(refusal(text));
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static String refusal(String text) {
        return "period: found '" + text + "', " + EXPECTED;
    }

    static String write(ReportingPeriod period) {
        return switch (period.kind()) {
            case MONTH -> YearMonth.from(period.firstDay()).toString();
            case QUARTER -> financialYear(period) + "-Q" + quarter(period);
            case FINANCIAL_YEAR -> financialYear(period);
            case CONTRACT_YEAR -> period.firstDay() + "/" + period.lastDay();
        };
    }

    static String words(ReportingPeriod period) {
        return switch (period.kind()) {
            case MONTH -> MONTH_WORDS.format(period.firstDay());
            case QUARTER -> "Q" + quarter(period) + " " + financialYear(period);
            case FINANCIAL_YEAR -> financialYear(period);
            case CONTRACT_YEAR -> days(period.dates());
        };
    }

    static String days(LocalDateRange dates) {
        return dates.isEmpty()
                ? "no days"
                : DAY_WORDS.format(dates.getStart()) + " to " + DAY_WORDS.format(dates.getEndInclusive());
    }

    private static String financialYear(ReportingPeriod period) {
        int start = PeriodKind.FINANCIAL_YEAR.ordinalOf(period.firstDay());
        return String.format(Locale.ROOT, "%04d/%02d", start, (start + 1) % 100);
    }

    private static int quarter(ReportingPeriod period) {
        return Math.floorMod(period.ordinal(), 4) + 1;
    }
}
