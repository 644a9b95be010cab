package org.nhscontracts.core.process;

/** A step in a process from its notice to its plans that says no more than that it was taken. */
public enum NoticeStep {
    /** The receiver of the notice gives an Excusing Notice. */
    EXCUSING_NOTICE_GIVEN("Excusing Notice given"),
    /** The issuer accepts it and withdraws the notice in writing. */
    EXCUSING_NOTICE_ACCEPTED("Excusing Notice accepted"),
    /** The issuer does not accept it. */
    EXCUSING_NOTICE_REFUSED("Excusing Notice refused"),
    /** The issuer withdraws the notice. */
    WITHDRAWN("notice withdrawn"),
    /** The Provider does not attend the Contract Management Meeting, by its own doing. */
    PROVIDER_ABSENT("Provider absent from the meeting"),
    /** The Co-ordinating Commissioner does not attend the Contract Management Meeting. */
    COMMISSIONER_ABSENT("Commissioner absent from the meeting"),
    /** A party calls the Review Meeting on short notice (GC8). */
    REVIEW_MEETING_CALLED("Review Meeting called"),
    /** The parties agree the report of a Joint Investigation. */
    JOINT_INVESTIGATION_REPORT_AGREED("Joint Investigation report agreed"),
    /** The information that an Information Breach notice is about is put right. */
    PUT_RIGHT("information put right");

    private final String words;

    NoticeStep(String words) {
        this.words = words;
    }

    /**
     * The words that documents and reports use.
     *
     * @return for example {@code notice withdrawn}
     */
    public String words() {
        return words;
    }
}
