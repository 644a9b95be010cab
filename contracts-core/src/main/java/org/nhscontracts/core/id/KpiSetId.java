package org.nhscontracts.core.id;

/**
 * The identifier of a set of KPIs that is counted as one. Example: {@code KpiSetId.of("all-indicators")}.
 *
 * @param value 1 to 64 letters, digits, {@code .}, {@code _} or {@code -}, beginning with a letter or digit
 */
public record KpiSetId(String value) implements Comparable<KpiSetId> {

    /**
     * Checks the form.
     *
     * @param value 1 to 64 letters, digits, {@code .}, {@code _} or {@code -}, beginning with a letter or digit
     * @throws IllegalArgumentException if the text has another form
     */
    public KpiSetId {
        IdText.check("KPI set id", value);
    }

    /**
     * The identifier written as the text.
     *
     * @param value the text
     * @return the identifier
     * @throws IllegalArgumentException if the text has another form
     */
    public static KpiSetId of(String value) {
        return new KpiSetId(value);
    }

    @Override
    public int compareTo(KpiSetId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
