package org.nhscontracts.core.id;

/**
 * The identifier of a rule of a rule book. Example: {@code RuleId.of("INT4H-persistent")}.
 *
 * @param value 1 to 64 letters, digits, {@code .}, {@code _} or {@code -}, beginning with a letter or digit
 */
public record RuleId(String value) implements Comparable<RuleId> {

    /**
     * Checks the form.
     *
     * @param value 1 to 64 letters, digits, {@code .}, {@code _} or {@code -}, beginning with a letter or digit
     * @throws IllegalArgumentException if the text has another form
     */
    public RuleId {
        IdText.check("rule id", value);
    }

    /**
     * The identifier written as the text.
     *
     * @param value the text
     * @return the identifier
     * @throws IllegalArgumentException if the text has another form
     */
    public static RuleId of(String value) {
        return new RuleId(value);
    }

    @Override
    public int compareTo(RuleId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
