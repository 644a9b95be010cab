package org.nhscontracts.core.id;

/**
 * The identifier of a service handover within one document. Example: {@code HandoverId.of("suffolk-2015")}.
 *
 * @param value 1 to 64 letters, digits, {@code .}, {@code _} or {@code -}, beginning with a letter or digit
 */
public record HandoverId(String value) implements Comparable<HandoverId> {

    /**
     * Checks the form.
     *
     * @param value 1 to 64 letters, digits, {@code .}, {@code _} or {@code -}, beginning with a letter or digit
     * @throws IllegalArgumentException if the text has another form
     */
    public HandoverId {
        IdText.check("handover id", value);
    }

    /**
     * The identifier written as the text.
     *
     * @param value the text
     * @return the identifier
     * @throws IllegalArgumentException if the text has another form
     */
    public static HandoverId of(String value) {
        return new HandoverId(value);
    }

    @Override
    public int compareTo(HandoverId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
