package org.nhscontracts.core.id;

/**
 * The identifier of a variation. It is used once in a contract. Example: {@code VariationId.of("C328944-2025-09")}.
 *
 * @param value 1 to 64 letters, digits, {@code .}, {@code _} or {@code -}, beginning with a letter or digit
 */
public record VariationId(String value) implements Comparable<VariationId> {

    /**
     * Checks the form.
     *
     * @param value 1 to 64 letters, digits, {@code .}, {@code _} or {@code -}, beginning with a letter or digit
     * @throws IllegalArgumentException if the text has another form
     */
    public VariationId {
        IdText.check("variation id", value);
    }

    /**
     * The identifier written as the text.
     *
     * @param value the text
     * @return the identifier
     * @throws IllegalArgumentException if the text has another form
     */
    public static VariationId of(String value) {
        return new VariationId(value);
    }

    @Override
    public int compareTo(VariationId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
