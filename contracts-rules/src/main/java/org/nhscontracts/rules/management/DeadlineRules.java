package org.nhscontracts.rules.management;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Maps;
import java.util.Optional;
import org.nhscontracts.rules.catalogue.ParameterKey;

/** How long deadlines run, what meets them and what follows when they are over. */
final class DeadlineRules {

    static final ImmutableMap<DeadlineKind, ParameterKey> PARAMETERS =
            Maps.immutableEnumMap(ImmutableMap.<DeadlineKind, ParameterKey>builder()
                    .put(DeadlineKind.EXCUSING_NOTICE, ParameterKey.EXCUSING_NOTICE_WITHIN)
                    .put(DeadlineKind.EXCUSING_ANSWER, ParameterKey.NOTICE_WITHDRAWN_WITHIN)
                    .put(DeadlineKind.MEETING, ParameterKey.MEETING_WITHIN)
                    .put(DeadlineKind.COURSE_AGREED, ParameterKey.MEETING_WITHIN)
                    .put(DeadlineKind.JOINT_INVESTIGATION_REPORT, ParameterKey.JOINT_INVESTIGATION_AT_MOST)
                    .put(DeadlineKind.REVIEW_MEETING, ParameterKey.REVIEW_MEETING_WITHIN)
                    .put(DeadlineKind.INFORMATION_PUT_RIGHT, ParameterKey.INFORMATION_BREACH_CURE_WITHIN)
                    .put(DeadlineKind.PLAN_AGREED, ParameterKey.PLAN_AGREED_WITHIN)
                    .put(DeadlineKind.GOVERNING_BODY_GRACE, ParameterKey.GOVERNING_BODY_GRACE)
                    .put(DeadlineKind.NEVER_AGREED, ParameterKey.NOT_AGREED_RETAINED_AFTER)
                    .put(DeadlineKind.CURE, ParameterKey.CURE_WITHIN)
                    .put(DeadlineKind.RETENTION, ParameterKey.RETENTION_NOTICE_AFTER)
                    .put(DeadlineKind.PAYMENT, ParameterKey.PAID_BACK_WITHIN)
                    .put(DeadlineKind.UNJUSTIFIED_PAYMENT, ParameterKey.UNJUSTIFIED_PAID_WITHIN)
                    .put(DeadlineKind.EVIDENCE, ParameterKey.UNJUSTIFIED_EVIDENCE_WITHIN)
                    .buildOrThrow());

    private static final ImmutableSetMultimap<DeadlineKind, Stage> RUNS_AT =
            ImmutableSetMultimap.<DeadlineKind, Stage>builder()
                    .putAll(DeadlineKind.EXCUSING_NOTICE, Stage.NOTICE_ISSUED)
                    .putAll(DeadlineKind.EXCUSING_ANSWER, Stage.EXCUSE_PENDING)
                    .putAll(DeadlineKind.MEETING, Stage.NOTICE_ISSUED, Stage.EXCUSE_PENDING, Stage.NOT_ENGAGED)
                    .putAll(DeadlineKind.COURSE_AGREED, Stage.MEETING_HELD, Stage.NOT_ENGAGED)
                    .putAll(DeadlineKind.JOINT_INVESTIGATION_REPORT, Stage.INVESTIGATING, Stage.NOT_ENGAGED)
                    .putAll(DeadlineKind.REVIEW_MEETING, Stage.INVESTIGATED)
                    .putAll(DeadlineKind.INFORMATION_PUT_RIGHT, Stage.INFORMATION_AWAITED, Stage.INFORMATION_OVERDUE)
                    .putAll(DeadlineKind.PLAN_AGREED, Stage.DRAFTING, Stage.DISPUTED, Stage.STUCK)
                    .putAll(DeadlineKind.GOVERNING_BODY_GRACE, Stage.DISPUTED, Stage.STUCK)
                    .putAll(DeadlineKind.NEVER_AGREED, Stage.STUCK)
                    .putAll(DeadlineKind.MILESTONE, Stage.PENDING)
                    .putAll(DeadlineKind.CURE, Stage.CURE_PERIOD)
                    .putAll(DeadlineKind.REPORT_CURE, Stage.REPORTED, Stage.RETENTION_NOTIFIED)
                    .putAll(DeadlineKind.RETENTION, Stage.REPORTED)
                    .putAll(DeadlineKind.PAYMENT, Stage.DUE, Stage.DUE_QUESTIONED, Stage.DUE_WITH_INTEREST)
                    .putAll(DeadlineKind.UNJUSTIFIED_PAYMENT, Stage.DUE_WITH_INTEREST)
                    .putAll(DeadlineKind.EVIDENCE, Stage.HELD, Stage.DUE, Stage.RETAINED)
                    .build();

    private static final ImmutableSetMultimap<DeadlineKind, Step> MET_BY =
            ImmutableSetMultimap.<DeadlineKind, Step>builder()
                    .putAll(DeadlineKind.EXCUSING_NOTICE, Step.EXCUSING_NOTICE_GIVEN)
                    .putAll(DeadlineKind.EXCUSING_ANSWER, Step.EXCUSING_NOTICE_ACCEPTED, Step.EXCUSING_NOTICE_REFUSED)
                    .putAll(
                            DeadlineKind.MEETING,
                            Step.MEETING_UNDECIDED,
                            Step.MEETING_WITHDRAWAL,
                            Step.MEETING_PLANS,
                            Step.MEETING_INVESTIGATION,
                            Step.MEETING_NO_AGREEMENT)
                    .putAll(
                            DeadlineKind.COURSE_AGREED,
                            Step.MEETING_WITHDRAWAL,
                            Step.MEETING_PLANS,
                            Step.MEETING_INVESTIGATION,
                            Step.PLAN_PUT_FORWARD)
                    .putAll(DeadlineKind.JOINT_INVESTIGATION_REPORT, Step.INVESTIGATION_REPORTED)
                    .putAll(
                            DeadlineKind.REVIEW_MEETING,
                            Step.REVIEW_UNDECIDED,
                            Step.REVIEW_WITHDRAWAL,
                            Step.REVIEW_PLANS,
                            Step.REVIEW_INVESTIGATION,
                            Step.REVIEW_NO_AGREEMENT)
                    .putAll(DeadlineKind.INFORMATION_PUT_RIGHT, Step.PUT_RIGHT)
                    .putAll(DeadlineKind.PLAN_AGREED, Step.PLAN_AGREED)
                    .putAll(DeadlineKind.GOVERNING_BODY_GRACE, Step.PLAN_AGREED)
                    .putAll(DeadlineKind.NEVER_AGREED, Step.PLAN_AGREED)
                    .putAll(DeadlineKind.MILESTONE, Step.MILESTONE_ACHIEVED)
                    .putAll(DeadlineKind.CURE, Step.MILESTONE_CURED, Step.CURE_CONFIRMED)
                    .putAll(DeadlineKind.REPORT_CURE, Step.CURE_CONFIRMED)
                    .putAll(DeadlineKind.RETENTION, Step.CURE_CONFIRMED)
                    .putAll(DeadlineKind.PAYMENT, Step.SUM_PAID)
                    .putAll(DeadlineKind.UNJUSTIFIED_PAYMENT, Step.SUM_PAID)
                    .putAll(DeadlineKind.EVIDENCE, Step.EVIDENCE_GIVEN)
                    .build();

    private static final ImmutableMap<DeadlineKind, Step> WHEN_OVER =
            Maps.immutableEnumMap(ImmutableMap.<DeadlineKind, Step>builder()
                    .put(DeadlineKind.EXCUSING_ANSWER, Step.ANSWER_TIME_OVER)
                    .put(DeadlineKind.MEETING, Step.MEETING_TIME_OVER)
                    .put(DeadlineKind.COURSE_AGREED, Step.COURSE_TIME_OVER)
                    .put(DeadlineKind.JOINT_INVESTIGATION_REPORT, Step.INVESTIGATION_TIME_OVER)
                    .put(DeadlineKind.INFORMATION_PUT_RIGHT, Step.INFORMATION_TIME_OVER)
                    .put(DeadlineKind.PLAN_AGREED, Step.PLAN_TIME_OVER)
                    .put(DeadlineKind.GOVERNING_BODY_GRACE, Step.GRACE_OVER)
                    .put(DeadlineKind.NEVER_AGREED, Step.UNAGREED_TOO_LONG)
                    .put(DeadlineKind.CURE, Step.CURE_TIME_OVER)
                    .buildOrThrow());

    private DeadlineRules() {}

    static boolean runsAt(DeadlineKind kind, Stage stage) {
        return RUNS_AT.containsEntry(kind, stage);
    }

    static boolean isMetBy(DeadlineKind kind, Step step) {
        return MET_BY.containsEntry(kind, step);
    }

    static Optional<Step> whenOver(DeadlineKind kind) {
        return Optional.ofNullable(WHEN_OVER.get(kind));
    }
}
