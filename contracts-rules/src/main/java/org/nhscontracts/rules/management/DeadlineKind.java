package org.nhscontracts.rules.management;

import java.util.Optional;
import org.nhscontracts.rules.catalogue.ParameterKey;

/** What is to be done, or may be done, by a day. */
public enum DeadlineKind {
    /** An Excusing Notice may be given until then, counted from the notice. */
    EXCUSING_NOTICE("Excusing Notice", Mover.RECEIVER, true),
    /** An excused notice is withdrawn in writing by then, counted from the notice. */
    EXCUSING_ANSWER("written withdrawal of an excused notice", Mover.ISSUER, true),
    /** The meeting is held by then, counted from the notice. */
    MEETING("Contract Management Meeting", Mover.BOTH, false),
    /** A course of action is agreed by then, counted from the notice. */
    COURSE_AGREED("agreement what to do", Mover.BOTH, false),
    /** The report of a Joint Investigation is agreed by then, counted from the meeting. */
    JOINT_INVESTIGATION_REPORT("report of the Joint Investigation", Mover.BOTH, false),
    /** The Review Meeting is held by then, counted from the call for it. */
    REVIEW_MEETING("Review Meeting called on short notice", Mover.BOTH, false),
    /** The information is put right by then, counted from the notice. */
    INFORMATION_PUT_RIGHT("information put right", Mover.RECEIVER, false),
    /** The plan is agreed by then, counted from the meeting that called for it. */
    PLAN_AGREED("agreement on the plan", Mover.BOTH, false),
    /** The plan is agreed by then, counted from the notice to the Governing Bodies. */
    GOVERNING_BODY_GRACE("agreement after the notice to the Governing Bodies", Mover.BOTH, false),
    /** The plan is agreed by then, or sums are permanently retained; counted from the time to agree the plan. */
    NEVER_AGREED("agreement before sums are permanently retained", Mover.PROVIDER, false),
    /** The milestone is achieved by then, as the plan says. */
    MILESTONE("milestone", Mover.RECEIVER, false),
    /** What was missed is cured by then, counted from the day it was missed. */
    CURE("cure", Mover.RECEIVER, false),
    /** What the Exception Report names is cured by then, as the report says. */
    REPORT_CURE("cure in the time of the Exception Report", Mover.RECEIVER, false),
    /** From the next day permanent retention may be notified; counted from the Exception Report. */
    RETENTION("cure before permanent retention may be notified", Mover.RECEIVER, true),
    /** The sum withheld is paid by then, counted from agreement or confirmed cure. */
    PAYMENT("payment of the sum withheld", Mover.COMMISSIONER, false),
    /** It is paid with interest by then, counted from acceptance of the evidence. */
    UNJUSTIFIED_PAYMENT("payment of a sum withheld without justification", Mover.COMMISSIONER, false),
    /** Evidence may be given until then, counted from the notice that it answers. */
    EVIDENCE("evidence of unjustified withholding", Mover.PROVIDER, true);

    private final String words;
    private final Mover mover;
    private final boolean option;

    DeadlineKind(String words, Mover mover, boolean option) {
        this.words = words;
        this.mover = mover;
        this.option = option;
    }

    /**
     * The words that documents and reports use.
     *
     * @return for example {@code Contract Management Meeting}
     */
    public String words() {
        return words;
    }

    /**
     * Who is to act.
     *
     * @return for example both parties
     */
    public Mover mover() {
        return mover;
    }

    /**
     * Whether to act is left to the party.
     *
     * @return true if the day ends what may be done; false if it ends what must be done, which can then be overdue
     */
    public boolean isOption() {
        return option;
    }

    /**
     * Which parameter says how long.
     *
     * @return the key; empty if the plan or the report says it
     */
    public Optional<ParameterKey> parameter() {
        return Optional.ofNullable(DeadlineRules.PARAMETERS.get(this));
    }
}
