package org.nhscontracts.core.id;

import static java.util.Objects.requireNonNull;

import java.util.regex.Pattern;

/**
 * An edition of the NHS Standard Contract, named as it is published. Editions order by their first year. Examples:
 * {@code 2012/13}, and {@code 2017/19} for the edition of two years.
 *
 * @param value first year, slash, last two digits of the last year
 */
public record ContractEdition(String value) implements Comparable<ContractEdition> {

    private static final Pattern FORM = Pattern.compile("20\\d\\d/\\d\\d");

    /**
     * Checks the form.
     *
     * @param value first year, slash, last two digits of the last year
     * @throws IllegalArgumentException if the text has another form, or the last year does not follow the first
     */
    public ContractEdition {
        requireNonNull(value, "contract edition");
        if (!FORM.matcher(value).matches() || !(years(value) == 1 || years(value) == 2)) {
            throw new IllegalArgumentException(
                    "contract edition: found '" + value + "', expected one or two years such as 2012/13 or 2017/19");
        }
    }

    /**
     * The edition written as the text.
     *
     * @param value the text, for example {@code 2012/13}
     * @return the edition
     * @throws IllegalArgumentException if the text has another form
     */
    public static ContractEdition of(String value) {
        return new ContractEdition(value);
    }

    private static int years(String value) {
        return Integer.parseInt(value.substring(5)) - Integer.parseInt(value.substring(2, 4));
    }

    @Override
    public int compareTo(ContractEdition other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
