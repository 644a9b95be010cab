package org.nhscontracts.rules.term;

/** Why a contract is modified, as far as the Provider Selection Regime looks at it (PSR reg 13). */
public enum ModificationReason {
    /** The contract clearly provides for the modification. */
    PROVIDED_FOR("clearly provided for"),
    /** Another provider takes the place of this one by succession, and nothing else changes. */
    PROVIDER_SUCCESSION("provider succession"),
    /** Factors outside the control of both parties. */
    EXTERNAL_FACTORS("external factors"),
    /** A decision of the authority. */
    AUTHORITY_DECISION("decision of the authority"),
    /** Not stated. */
    NOT_STATED("not stated");

    private final String words;

    ModificationReason(String words) {
        this.words = words;
    }

    /**
     * The words that documents and reports use.
     *
     * @return for example {@code decision of the authority}
     */
    public String words() {
        return words;
    }
}
