package org.nhscontracts.core.id;

/**
 * The identifier of a contract. Example: {@code ContractId.of("suffolk-community-healthcare-2012")}.
 *
 * @param value 1 to 64 letters, digits, {@code .}, {@code _} or {@code -}, beginning with a letter or digit
 */
public record ContractId(String value) implements Comparable<ContractId> {

    /**
     * Checks the form.
     *
     * @param value 1 to 64 letters, digits, {@code .}, {@code _} or {@code -}, beginning with a letter or digit
     * @throws IllegalArgumentException if the text has another form
     */
    public ContractId {
        IdText.check("contract id", value);
    }

    /**
     * The identifier written as the text.
     *
     * @param value the text
     * @return the identifier
     * @throws IllegalArgumentException if the text has another form
     */
    public static ContractId of(String value) {
        return new ContractId(value);
    }

    @Override
    public int compareTo(ContractId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
