package org.nhscontracts.core.id;

/**
 * The identifier of an alliance within one document. Example: {@code AllianceId.of("nee-alliance")}.
 *
 * @param value 1 to 64 letters, digits, {@code .}, {@code _} or {@code -}, beginning with a letter or digit
 */
public record AllianceId(String value) implements Comparable<AllianceId> {

    /**
     * Checks the form.
     *
     * @param value 1 to 64 letters, digits, {@code .}, {@code _} or {@code -}, beginning with a letter or digit
     * @throws IllegalArgumentException if the text has another form
     */
    public AllianceId {
        IdText.check("alliance id", value);
    }

    /**
     * The identifier written as the text.
     *
     * @param value the text
     * @return the identifier
     * @throws IllegalArgumentException if the text has another form
     */
    public static AllianceId of(String value) {
        return new AllianceId(value);
    }

    @Override
    public int compareTo(AllianceId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
