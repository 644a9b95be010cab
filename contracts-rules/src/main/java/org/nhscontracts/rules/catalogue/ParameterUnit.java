package org.nhscontracts.rules.catalogue;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.nhscontracts.rules.consequence.PriceBase;

/** In what a parameter of an edition is given. The unit belongs to the key, so a document writes the bare value. */
public enum ParameterUnit {
    /** Operational Days, a whole number up to 9999. */
    OPERATIONAL_DAYS("Operational Days", "0|[1-9]\\d{0,3}", "a whole number of Operational Days, at most 9999"),
    /** Calendar days, a whole number up to 9999. */
    CALENDAR_DAYS("days", "0|[1-9]\\d{0,3}", "a whole number of calendar days, at most 9999"),
    /** Working days of a statute, a whole number up to 9999. */
    WORKING_DAYS("working days", "0|[1-9]\\d{0,3}", "a whole number of working days, at most 9999"),
    /** Calendar months, a whole number up to 9999. */
    MONTHS("months", "0|[1-9]\\d{0,3}", "a whole number of months, at most 9999"),
    /** A part of a whole: 0 to 100 with at most four decimals. */
    PERCENT("%", "(0|[1-9]\\d?)(\\.\\d{1,4})?|100(\\.0{1,4})?", "a percentage from 0 to 100 with at most 4 decimals"),
    /** A level against a baseline, which may exceed it: 0 to 999 percent with at most four decimals. */
    PERCENT_OF_BASELINE(
            "% of the baseline",
            "(0|[1-9]\\d{0,2})(\\.\\d{1,4})?", "a percentage of a baseline from 0 to 999 with at most 4 decimals"),
    /** Pounds sterling with at most two decimals. */
    POUNDS("pounds", "(0|[1-9]\\d{0,11})(\\.\\d{1,2})?", "a sum in pounds with at most 2 decimals, written 1000000.00"),
    /** How many, a whole number up to 999999999. */
    COUNT("", "0|[1-9]\\d{0,8}", "a whole number, at most 999999999"),
    /** Whether something holds. */
    YES_OR_NO("", "yes|no", "yes or no"),
    /** Of which value a percentage is taken: the words of a {@link PriceBase} that is a value. */
    BASE("", String.join("|", bases()), "one of " + String.join(", ", bases()));

    private final String words;
    private final Pattern form;
    private final String expected;

    ParameterUnit(String words, String form, String expected) {
        this.words = words;
        this.form = Pattern.compile(form);
        this.expected = expected;
    }

    /**
     * The unit as it follows a number in reports.
     *
     * @return for example {@code Operational Days}; empty text where nothing follows
     */
    public String words() {
        return words;
    }

    /**
     * Whether a text is a value in this unit.
     *
     * @param text the text, for example {@code 10}
     * @return whether it has the form of the unit and lies in its range
     */
    public boolean admits(String text) {
        return form.matcher(text).matches();
    }

    /**
     * A value with its unit.
     *
     * @param text the value, which this unit admits
     * @return for example {@code 10 Operational Days}, {@code 2.5 %}, {@code £500,000} or {@code yes}
     */
    public String write(String text) {
        if (this == POUNDS) {
            return PoundsText.write(text);
        }
        String one = text.equals("1") && words.endsWith("s") ? words.substring(0, words.length() - 1) : words;
        return one.isEmpty() ? text : text + " " + one;
    }

    /**
     * What a value in this unit must be, for messages.
     *
     * @return for example {@code a percentage from 0 to 100 with at most 4 decimals}
     */
    public String expected() {
        return expected;
    }

    private static ImmutableList<String> bases() {
        return Arrays.stream(PriceBase.values())
                .filter(PriceBase::isValue)
                .map(PriceBase::words)
                .collect(toImmutableList());
    }
}
