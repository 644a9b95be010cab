package org.nhscontracts.core.id;

/**
 * The identifier of a KPI, by its reference in Schedule 4 where it has one. Example: {@code KpiId.of("E.A.5")}.
 *
 * @param value 1 to 64 letters, digits, {@code .}, {@code _} or {@code -}, beginning with a letter or digit
 */
public record KpiId(String value) implements Comparable<KpiId> {

    /**
     * Checks the form.
     *
     * @param value 1 to 64 letters, digits, {@code .}, {@code _} or {@code -}, beginning with a letter or digit
     * @throws IllegalArgumentException if the text has another form
     */
    public KpiId {
        IdText.check("KPI id", value);
    }

    /**
     * The identifier written as the text.
     *
     * @param value the text
     * @return the identifier
     * @throws IllegalArgumentException if the text has another form
     */
    public static KpiId of(String value) {
        return new KpiId(value);
    }

    @Override
    public int compareTo(KpiId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
