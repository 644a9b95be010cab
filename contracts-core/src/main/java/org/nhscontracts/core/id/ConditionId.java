package org.nhscontracts.core.id;

/**
 * The identifier of a condition: a Condition Precedent of a contract, or a condition of a service handover. It is used once in
 * the contract or handover. Example: {@code ConditionId.of("cqc-registration")}.
 *
 * @param value 1 to 64 letters, digits, {@code .}, {@code _} or {@code -}, beginning with a letter or digit
 */
public record ConditionId(String value) implements Comparable<ConditionId> {

    /**
     * Checks the form.
     *
     * @param value 1 to 64 letters, digits, {@code .}, {@code _} or {@code -}, beginning with a letter or digit
     * @throws IllegalArgumentException if the text has another form
     */
    public ConditionId {
        IdText.check("condition id", value);
    }

    /**
     * The identifier written as the text.
     *
     * @param value the text
     * @return the identifier
     * @throws IllegalArgumentException if the text has another form
     */
    public static ConditionId of(String value) {
        return new ConditionId(value);
    }

    @Override
    public int compareTo(ConditionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
