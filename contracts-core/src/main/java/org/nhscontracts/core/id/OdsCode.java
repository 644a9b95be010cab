package org.nhscontracts.core.id;

import static java.util.Objects.requireNonNull;

import java.util.regex.Pattern;

/**
 * A code of the Organisation Data Service. Examples: {@code RGR} (an NHS trust), {@code 06L} (a clinical commissioning
 * group), {@code NHM02} (a site). Only the form is checked, not that the code was ever issued.
 *
 * @param value 3 to 10 capital letters and digits
 */
public record OdsCode(String value) implements Comparable<OdsCode> {

    private static final Pattern FORM = Pattern.compile("[A-Z0-9]{3,10}");

    /**
     * Checks the form.
     *
     * @param value 3 to 10 capital letters and digits
     * @throws IllegalArgumentException if the text has another form
     */
    public OdsCode {
        requireNonNull(value, "ODS code");
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "ODS code: found '" + value + "', expected 3 to 10 capital letters and digits such as RGR or 06L");
        }
    }

    /**
     * The code written as the text.
     *
     * @param value the text, for example {@code RGR}
     * @return the code
     * @throws IllegalArgumentException if the text has another form
     */
    public static OdsCode of(String value) {
        return new OdsCode(value);
    }

    @Override
    public int compareTo(OdsCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
