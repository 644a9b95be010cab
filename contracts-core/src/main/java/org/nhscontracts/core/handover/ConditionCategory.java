package org.nhscontracts.core.handover;

/** What a condition of a service handover is about. */
public enum ConditionCategory {
    /** Contract, mobilisation board, decisions. */
    GOVERNANCE("governance"),
    /** Staff who transfer, and staff in post. */
    WORKFORCE("workforce"),
    /** Health records, data-sharing agreements, systems. */
    RECORDS_AND_DATA("records and data"),
    /** Leases and sites. */
    PREMISES("premises"),
    /** Assets and supplies. */
    EQUIPMENT("equipment"),
    /** Sub-contracts signed or novated. */
    SUB_CONTRACTS("sub-contracts"),
    /** The regulator's registration and the provider licence. */
    REGISTRATION_AND_LICENCE("registration and licence"),
    /** Indemnity and insurance. */
    INDEMNITY("indemnity"),
    /** What patients, GPs and staff are told. */
    COMMUNICATION("communication"),
    /** Safe care on the first day, such as open cases handed over. */
    CLINICAL_SAFETY("clinical safety");

    private final String words;

    ConditionCategory(String words) {
        this.words = words;
    }

    /**
     * The words that documents and reports use.
     *
     * @return for example {@code workforce}
     */
    public String words() {
        return words;
    }
}
