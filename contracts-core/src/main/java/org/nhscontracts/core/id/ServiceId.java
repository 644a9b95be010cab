package org.nhscontracts.core.id;

/**
 * The identifier of a service of a contract. Example: {@code ServiceId.of("community-nursing")}.
 *
 * @param value 1 to 64 letters, digits, {@code .}, {@code _} or {@code -}, beginning with a letter or digit
 */
public record ServiceId(String value) implements Comparable<ServiceId> {

    /**
     * Checks the form.
     *
     * @param value 1 to 64 letters, digits, {@code .}, {@code _} or {@code -}, beginning with a letter or digit
     * @throws IllegalArgumentException if the text has another form
     */
    public ServiceId {
        IdText.check("service id", value);
    }

    /**
     * The identifier written as the text.
     *
     * @param value the text
     * @return the identifier
     * @throws IllegalArgumentException if the text has another form
     */
    public static ServiceId of(String value) {
        return new ServiceId(value);
    }

    @Override
    public int compareTo(ServiceId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
