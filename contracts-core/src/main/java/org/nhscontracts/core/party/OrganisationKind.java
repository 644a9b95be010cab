package org.nhscontracts.core.party;

/** What sort of body an organisation is. */
public enum OrganisationKind {
    /** An NHS trust. */
    NHS_TRUST("NHS trust"),
    /** An NHS foundation trust. */
    NHS_FOUNDATION_TRUST("NHS foundation trust"),
    /** A primary care trust (to 31 March 2013). */
    PRIMARY_CARE_TRUST("primary care trust"),
    /** A clinical commissioning group (April 2013 to June 2022). */
    CLINICAL_COMMISSIONING_GROUP("clinical commissioning group"),
    /** An integrated care board (since July 2022). */
    INTEGRATED_CARE_BOARD("integrated care board"),
    /** A county, borough or district council. */
    LOCAL_AUTHORITY("local authority"),
    /** A community interest company, such as a spin-out from the NHS. */
    COMMUNITY_INTEREST_COMPANY("community interest company"),
    /** A company. */
    COMPANY("company"),
    /** A federation of general practices. */
    GP_FEDERATION("GP federation"),
    /** A general practice. */
    GP_PRACTICE("GP practice"),
    /** A charity or voluntary organisation. */
    CHARITY("charity"),
    /** A part of a commissioner that provided services before it was spun out. */
    PROVIDER_ARM("provider arm"),
    /** A regulator, such as the Care Quality Commission. */
    REGULATOR("regulator"),
    /** A standing partnership of organisations. */
    PARTNERSHIP("partnership"),
    /** None of these. */
    OTHER("other");

    private final String words;

    OrganisationKind(String words) {
        this.words = words;
    }

    /**
     * The words that documents and reports use.
     *
     * @return for example {@code NHS trust}
     */
    public String words() {
        return words;
    }
}
