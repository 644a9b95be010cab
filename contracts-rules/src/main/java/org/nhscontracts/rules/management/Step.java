package org.nhscontracts.rules.management;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;

/** What moves a track from one stage to another: a kind of event, or what follows from time or from another track. */
public enum Step {
    /** A notice is issued. */
    NOTICE_OPENED("notice issued", false, Track.CONTRACT),
    /** An Information Breach notice is issued. */
    INFORMATION_NOTICE_OPENED("Information Breach notice issued", false, Track.CONTRACT),
    /** An Activity Query Notice is issued. */
    ACTIVITY_NOTICE_OPENED("Activity Query Notice issued", false, Track.CONTRACT),
    /** A plan that comes from no notice is agreed. */
    PLAN_WITHOUT_NOTICE("plan agreed without a notice", false, Track.CONTRACT),
    /** An agreed consequence is applied at once. */
    CONSEQUENCE_APPLIED("agreed consequence applied", false, Track.CONTRACT),
    /** A report of Schedule 6A comes in. */
    REPORT_RECEIVED("report received", false, Track.CONTRACT),
    /** An Exception Report is disputed, upheld or set aside. */
    REPORT_CONTESTED("objection to an Exception Report", false, Track.CONTRACT),
    /** A review found or recommended something. */
    REVIEW_FOUND("finding of a review", false, Track.CONTRACT),
    /** Something that is no step of contract management. */
    RECORDED("occurrence recorded", false, Track.CONTRACT),
    /** A day has come. */
    DAY_REACHED("day reached", false, Track.CONTRACT),
    /** An earlier event is corrected. */
    CORRECTED("correction", false, Track.CONTRACT),
    /** An earlier event is retracted. */
    RETRACTED("retraction", false, Track.CONTRACT),
    /** The contract ends. */
    CONTRACT_ENDS("end of the contract", false, Track.CONTRACT, Track.NOTICE, Track.PLAN, Track.MILESTONE),
    /** The receiver gives an Excusing Notice. */
    EXCUSING_NOTICE_GIVEN("Excusing Notice", false, Track.NOTICE),
    /** The issuer accepts it. */
    EXCUSING_NOTICE_ACCEPTED("acceptance of an Excusing Notice", false, Track.NOTICE),
    /** The issuer does not accept it. */
    EXCUSING_NOTICE_REFUSED("refusal of an Excusing Notice", false, Track.NOTICE),
    /** The issuer withdraws the notice. */
    NOTICE_WITHDRAWN("withdrawal of the notice", false, Track.NOTICE),
    /** The Provider does not attend. */
    PROVIDER_ABSENT("absence of the Provider", false, Track.NOTICE),
    /** The Co-ordinating Commissioner does not attend. */
    COMMISSIONER_ABSENT("absence of the Co-ordinating Commissioner", false, Track.NOTICE),
    /** The meeting is held and is to be continued. */
    MEETING_UNDECIDED("Contract Management Meeting without a decision", false, Track.NOTICE),
    /** The meeting withdraws the notice. */
    MEETING_WITHDRAWAL("Contract Management Meeting that withdraws the notice", false, Track.NOTICE),
    /** The meeting calls for plans. */
    MEETING_PLANS("Contract Management Meeting that calls for plans", false, Track.NOTICE),
    /** The meeting calls for a Joint Investigation. */
    MEETING_INVESTIGATION("Contract Management Meeting that calls for a Joint Investigation", false, Track.NOTICE),
    /** The meeting does not agree. */
    MEETING_NO_AGREEMENT("Contract Management Meeting without agreement", false, Track.NOTICE),
    /** A party calls the Review Meeting on short notice. */
    REVIEW_CALLED("call for a Review Meeting", false, Track.NOTICE),
    /** The Review Meeting does not decide. */
    REVIEW_UNDECIDED("Review Meeting without a decision", false, Track.NOTICE),
    /** The Review Meeting withdraws the notice. */
    REVIEW_WITHDRAWAL("Review Meeting that withdraws the notice", false, Track.NOTICE),
    /** The Review Meeting calls for plans. */
    REVIEW_PLANS("Review Meeting that calls for plans", false, Track.NOTICE),
    /** The Review Meeting calls for a Joint Investigation. */
    REVIEW_INVESTIGATION("Review Meeting that calls for a Joint Investigation", false, Track.NOTICE),
    /** The Review Meeting does not agree. */
    REVIEW_NO_AGREEMENT("Review Meeting without agreement", false, Track.NOTICE),
    /** The report of a Joint Investigation is agreed. */
    INVESTIGATION_REPORTED("agreement on the report of a Joint Investigation", false, Track.NOTICE),
    /** The parties fail to agree before there is a plan. */
    AGREEMENT_FAILED("failure to agree what to do", false, Track.NOTICE),
    /** A plan is agreed that no meeting called for. */
    PLAN_PUT_FORWARD("plan that no meeting called for", false, Track.NOTICE),
    /** The information is put right. */
    PUT_RIGHT("information put right", false, Track.NOTICE),
    /** A sum is withheld. */
    WITHHELD("withholding", false, Track.NOTICE, Track.PLAN, Track.MILESTONE),
    /** The failure is shown to be due to a Commissioner. */
    FAULT_SHOWN("fault of a Commissioner shown", false, Track.NOTICE, Track.PLAN, Track.MILESTONE, Track.SUM),
    /** The time to answer an Excusing Notice is over. */
    ANSWER_TIME_OVER("end of the time to answer an Excusing Notice", true, Track.NOTICE),
    /** The time for the meeting is over. */
    MEETING_TIME_OVER("end of the time for the meeting", true, Track.NOTICE),
    /** The time to agree a course of action is over. */
    COURSE_TIME_OVER("end of the time to agree what to do", true, Track.NOTICE),
    /** The time of a Joint Investigation is over. */
    INVESTIGATION_TIME_OVER("end of the time of a Joint Investigation", true, Track.NOTICE),
    /** The time to put information right is over. */
    INFORMATION_TIME_OVER("end of the time to put information right", true, Track.NOTICE),
    /** The time is over and the Provider has not engaged. */
    ENGAGEMENT_LACKING("failure to engage", true, Track.NOTICE),
    /** Every plan is over. */
    PLANS_OVER("end of all plans", true, Track.NOTICE),
    /** The plan is agreed. */
    PLAN_AGREED("plan agreed", false, Track.PLAN),
    /** The parties fail to agree the plan. */
    PLAN_NOT_AGREED("failure to agree the plan", false, Track.PLAN),
    /** The Governing Bodies are told. */
    BODIES_NOTIFIED("notice to the Governing Bodies", false, Track.PLAN),
    /** The plan is still not agreed, by the fault of the Provider. */
    STUCK_BY_PROVIDER("plan not agreed by the fault of the Provider", true, Track.PLAN),
    /** What became of a milestone is recorded. */
    MILESTONE_RECORDED("record of a milestone", false, Track.PLAN),
    /** The plan is completed. */
    PLAN_COMPLETED("completion of the plan", false, Track.PLAN),
    /** The time to agree the plan is over. */
    PLAN_TIME_OVER("end of the time to agree the plan", true, Track.PLAN),
    /** The time after the notice to the Governing Bodies is over. */
    GRACE_OVER("end of the time after the notice to the Governing Bodies", true, Track.PLAN),
    /** The plan was not agreed for so long that sums are kept. */
    UNAGREED_TOO_LONG("end of the longest time without a plan", true, Track.PLAN),
    /** The notice is withdrawn. */
    NOTICE_GONE("end of the notice", true, Track.PLAN),
    /** It is achieved. */
    MILESTONE_ACHIEVED("milestone achieved", false, Track.MILESTONE),
    /** It is missed, under a plan of GC9. */
    MILESTONE_MISSED("milestone missed", false, Track.MILESTONE),
    /** It is missed, under another plan. */
    MILESTONE_MISSED_ELSEWHERE("milestone of another plan missed", false, Track.MILESTONE),
    /** What was missed is achieved. */
    MILESTONE_CURED("milestone cured", false, Track.MILESTONE),
    /** The Co-ordinating Commissioner confirms the cure. */
    CURE_CONFIRMED("cure confirmed", false, Track.MILESTONE),
    /** A single Exception Report names it. */
    SINGLE_REPORT("Exception Report", false, Track.MILESTONE),
    /** A First Exception Report names it. */
    FIRST_REPORT("First Exception Report", false, Track.MILESTONE),
    /** A Second Exception Report names it. */
    SECOND_REPORT("Second Exception Report", false, Track.MILESTONE),
    /** The cure period is over. */
    CURE_TIME_OVER("end of the cure period", true, Track.MILESTONE),
    /** The plan is over. */
    PLAN_OVER("end of the plan", true, Track.MILESTONE),
    /** Permanent retention is notified. */
    RETENTION_NOTIFIED("notice of permanent retention", false, Track.MILESTONE),
    /** It is paid. */
    SUM_PAID("payment of a sum withheld", false, Track.SUM),
    /** Evidence is given that it is not justified. */
    EVIDENCE_GIVEN("evidence of unjustified withholding", false, Track.SUM),
    /** The evidence is accepted. */
    EVIDENCE_ACCEPTED("acceptance of the evidence", false, Track.SUM),
    /** The evidence is not accepted. */
    EVIDENCE_REFUSED("refusal of the evidence", false, Track.SUM),
    /** What it was withheld for is over. */
    SUM_FALLS_DUE("end of the reason to withhold", true, Track.SUM),
    /** The contract has it permanently retained. */
    SUM_KEPT("permanent retention by the contract", true, Track.SUM);

    private final String words;
    private final boolean ofItself;
    private final ImmutableSet<Track> tracks;

    Step(String words, boolean ofItself, Track first, Track... more) {
        this.words = words;
        this.ofItself = ofItself;
        this.tracks = Sets.immutableEnumSet(first, more);
    }

    /**
     * The words that reports use.
     *
     * @return for example {@code withdrawal of the notice}
     */
    public String words() {
        return words;
    }

    /**
     * Whether it comes of itself.
     *
     * @return true if no event says it: a time is over, or another track moved
     */
    public boolean comesOfItself() {
        return ofItself;
    }

    /**
     * What it can move.
     *
     * @return the tracks
     */
    public ImmutableSet<Track> tracks() {
        return tracks;
    }
}
