package org.nhscontracts.rules.catalogue;

/** To which services a national quality requirement applies, by the categories of the contract. */
public enum ServiceCategory {
    /** Accident and Emergency. */
    ACCIDENT_AND_EMERGENCY("A+E", "Accident and Emergency"),
    /** Acute. */
    ACUTE("A", "Acute"),
    /** Ambulance. */
    AMBULANCE("AM", "Ambulance"),
    /** Cancer. */
    CANCER("CR", "Cancer"),
    /** Continuing Healthcare. */
    CONTINUING_HEALTHCARE("CHC", "Continuing Healthcare"),
    /** Community. */
    COMMUNITY("CS", "Community"),
    /** Diagnostic, Screening and/or Pathology. */
    DIAGNOSTIC("D", "Diagnostic, Screening and/or Pathology"),
    /** End of Life Care. */
    END_OF_LIFE_CARE("ELC", "End of Life Care"),
    /** Mental Health and Learning Disability. */
    MENTAL_HEALTH("MH", "Mental Health and Learning Disability"),
    /** Mental Health and Learning Disability Secure. */
    MENTAL_HEALTH_SECURE("MHSS", "Mental Health and Learning Disability Secure"),
    /** NHS 111. */
    NHS_111("111", "NHS 111"),
    /** Patient Transport. */
    PATIENT_TRANSPORT("PT", "Patient Transport"),
    /** Radiotherapy. */
    RADIOTHERAPY("R", "Radiotherapy"),
    /** Urgent care, walk-in centres, minor injuries units. */
    URGENT_CARE("U", "Urgent care, walk-in centres and minor injuries units"),
    /** Services led by consultants to which the 18-week standards apply; no category of its own in the contract. */
    CONSULTANT_LED("18W", "consultant-led 18-week services"),
    /** Any Provider of diagnostic tests; no category of its own in the contract. */
    ANY_DIAGNOSTIC_PROVIDER("any diagnostic", "any Provider of diagnostic tests"),
    /** All services. */
    ALL("All", "all services");

    private final String code;
    private final String words;

    ServiceCategory(String code, String words) {
        this.code = code;
        this.words = words;
    }

    /**
     * The code that the contract and the files of the catalogue write.
     *
     * @return for example {@code A+E}
     */
    public String code() {
        return code;
    }

    /**
     * The words that reports use.
     *
     * @return for example {@code Accident and Emergency}
     */
    public String words() {
        return words;
    }
}
