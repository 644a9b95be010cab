package org.nhscontracts.rules.management;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import java.util.Optional;
import org.nhscontracts.core.process.WithholdingCause;

/** Where a contract, a notice, a plan, a milestone or a sum withheld stands. */
public enum Stage {
    /** The contract runs. */
    RUNNING(Track.CONTRACT, "running", Mover.NOBODY, ""),
    /** The contract has expired or was terminated. */
    ENDED(Track.CONTRACT, "ended", Mover.NOBODY, ""),
    /** A notice was issued. */
    NOTICE_ISSUED(Track.NOTICE, "notice issued", Mover.BOTH, "hold the meeting"),
    /** An Excusing Notice is not answered yet. */
    EXCUSE_PENDING(Track.NOTICE, "Excusing Notice pending", Mover.ISSUER, "answer the Excusing Notice"),
    /** The Provider does not attend or engage, and sums may be withheld. */
    NOT_ENGAGED(Track.NOTICE, "failure to engage", Mover.PROVIDER, "attend or engage"),
    /** The meeting was held and came to nothing yet. */
    MEETING_HELD(Track.NOTICE, "meeting held", Mover.BOTH, "agree what to do"),
    /** A Joint Investigation runs. */
    INVESTIGATING(Track.NOTICE, "Joint Investigation", Mover.BOTH, "agree the report of the Joint Investigation"),
    /** The report of the Joint Investigation is agreed. */
    INVESTIGATED(Track.NOTICE, "Joint Investigation reported", Mover.BOTH, "decide at a Review Meeting"),
    /** What remains is in the plans. */
    PLANNING(Track.NOTICE, "plans", Mover.BOTH, "agree and carry out the plans"),
    /** An Information Breach notice was issued and its time runs. */
    INFORMATION_AWAITED(Track.NOTICE, "information awaited", Mover.RECEIVER, "put the information right"),
    /** The information was not put right in time, and sums may be withheld. */
    INFORMATION_OVERDUE(Track.NOTICE, "information overdue", Mover.PROVIDER, "put the information right"),
    /** A plan that comes from no notice. */
    WITHOUT_NOTICE(Track.NOTICE, "plan without notice", Mover.BOTH, "carry out the plan"),
    /** The notice is withdrawn. */
    WITHDRAWN(Track.NOTICE, "withdrawn", Mover.NOBODY, ""),
    /** The information is put right. */
    PUT_RIGHT(Track.NOTICE, "put right", Mover.NOBODY, ""),
    /** All plans are over. */
    CONCLUDED(Track.NOTICE, "concluded", Mover.NOBODY, ""),
    /** The contract ended before the process did. */
    NOTICE_CLOSED(Track.NOTICE, "closed with the contract", Mover.NOBODY, ""),
    /** The plan is called for and its time runs. */
    DRAFTING(Track.PLAN, "being agreed", Mover.BOTH, "agree the plan"),
    /** The time to agree the plan is over. */
    DISPUTED(Track.PLAN, "not agreed in time", Mover.BOTH, "notify the Governing Bodies, and agree"),
    /** The plan is still not agreed, by the fault of the Provider, and sums may be withheld. */
    STUCK(Track.PLAN, "not agreed by the fault of the Provider", Mover.PROVIDER, "agree the plan"),
    /** The plan is agreed and being carried out. */
    ACTIVE(Track.PLAN, "agreed", Mover.RECEIVER, "carry out the plan"),
    /** All was done and held. */
    COMPLETED(Track.PLAN, "completed", Mover.NOBODY, ""),
    /** The plan was not agreed for so long that what was withheld is permanently retained. */
    NEVER_AGREED(Track.PLAN, "never agreed", Mover.NOBODY, ""),
    /** The notice was withdrawn. */
    DROPPED(Track.PLAN, "dropped", Mover.NOBODY, ""),
    /** The contract ended before the plan did. */
    PLAN_CLOSED(Track.PLAN, "closed with the contract", Mover.NOBODY, ""),
    /** It is to be done. */
    PENDING(Track.MILESTONE, "to be done", Mover.RECEIVER, "do it"),
    /** It is done. */
    ACHIEVED(Track.MILESTONE, "achieved", Mover.NOBODY, ""),
    /** It was missed and its cure period runs. */
    CURE_PERIOD(Track.MILESTONE, "missed, in its cure period", Mover.RECEIVER, "cure it"),
    /** It was not cured in time; an Exception Report may be issued. */
    UNCURED(Track.MILESTONE, "missed and not cured", Mover.RECEIVER, "cure it"),
    /** An Exception Report names it, and sums may be withheld. */
    REPORTED(Track.MILESTONE, "in an Exception Report", Mover.RECEIVER, "cure it"),
    /** A Second Exception Report names it; what was withheld is permanently retained. */
    REPORTED_TWICE(Track.MILESTONE, "in a Second Exception Report", Mover.RECEIVER, "cure it"),
    /** Permanent retention was notified for it. */
    RETENTION_NOTIFIED(Track.MILESTONE, "permanent retention notified", Mover.RECEIVER, "cure it"),
    /** It was missed, in a plan that knows no cure period and no Exception Report. */
    MISSED(Track.MILESTONE, "missed", Mover.RECEIVER, "do it"),
    /** It was missed and is cured. */
    CURED(Track.MILESTONE, "cured", Mover.NOBODY, ""),
    /** The plan is over. */
    MILESTONE_CLOSED(Track.MILESTONE, "closed", Mover.NOBODY, ""),
    /** It is withheld. */
    HELD(Track.SUM, "withheld", Mover.NOBODY, ""),
    /** Evidence that it is not justified is not answered yet. */
    HELD_QUESTIONED(Track.SUM, "withheld, evidence against it given", Mover.COMMISSIONER, "answer the evidence"),
    /** It must be paid, without interest. */
    DUE(Track.SUM, "to be paid", Mover.COMMISSIONER, "pay the sum withheld"),
    /** It must be paid, and evidence that it was not justified is not answered yet. */
    DUE_QUESTIONED(
            Track.SUM,
            "to be paid, evidence against it given",
            Mover.COMMISSIONER,
            "pay the sum withheld and answer the evidence"),
    /** It must be paid with interest. */
    DUE_WITH_INTEREST(Track.SUM, "to be paid with interest", Mover.COMMISSIONER, "pay the sum withheld with interest"),
    /** It is permanently retained. */
    RETAINED(Track.SUM, "permanently retained", Mover.NOBODY, ""),
    /** Evidence that its retention is not justified is not answered yet. */
    RETAINED_QUESTIONED(
            Track.SUM, "permanently retained, evidence against it given", Mover.COMMISSIONER, "answer the evidence"),
    /** It was paid. */
    PAID_BACK(Track.SUM, "paid", Mover.NOBODY, ""),
    /** It ought never to have been withheld: a Commissioner was at fault. */
    VOID(Track.SUM, "void", Mover.NOBODY, "");

    private static final ImmutableSet<Stage> OVER = Sets.immutableEnumSet(
            ENDED,
            WITHDRAWN,
            PUT_RIGHT,
            CONCLUDED,
            NOTICE_CLOSED,
            COMPLETED,
            NEVER_AGREED,
            DROPPED,
            PLAN_CLOSED,
            MILESTONE_CLOSED,
            PAID_BACK,
            VOID);
    private static final ImmutableMap<Stage, WithholdingCause> RIGHTS =
            Maps.immutableEnumMap(ImmutableMap.<Stage, WithholdingCause>builder()
                    .put(NOT_ENGAGED, WithholdingCause.NOT_ENGAGED)
                    .put(INFORMATION_OVERDUE, WithholdingCause.INFORMATION_BREACH)
                    .put(STUCK, WithholdingCause.PLAN_NOT_AGREED)
                    .put(REPORTED, WithholdingCause.MILESTONE_MISSED)
                    .put(REPORTED_TWICE, WithholdingCause.MILESTONE_MISSED)
                    .put(RETENTION_NOTIFIED, WithholdingCause.MILESTONE_MISSED)
                    .buildOrThrow());

    private final Track track;
    private final String words;
    private final Mover mover;
    private final String move;

    Stage(Track track, String words, Mover mover, String move) {
        this.track = track;
        this.words = words;
        this.mover = mover;
        this.move = move;
    }

    /**
     * What is at this stage.
     *
     * @return the track
     */
    public Track track() {
        return track;
    }

    /**
     * The words that documents and reports use.
     *
     * @return for example {@code notice issued}
     */
    public String words() {
        return words;
    }

    /**
     * Whose move it is.
     *
     * @return nobody's, if nothing is to be done
     */
    public Mover mover() {
        return mover;
    }

    /**
     * What is to be done.
     *
     * @return for example {@code hold the meeting}; empty text if nothing
     */
    public String move() {
        return move;
    }

    /**
     * Whether nothing can follow but what is recorded of other tracks.
     *
     * @return true at an end
     */
    public boolean isOver() {
        return OVER.contains(this);
    }

    /**
     * For what sums may be withheld at this stage, if the notice was not the Provider's.
     *
     * @return the cause; empty if nothing may be withheld
     */
    public Optional<WithholdingCause> withholdingCause() {
        return Optional.ofNullable(RIGHTS.get(this));
    }
}
