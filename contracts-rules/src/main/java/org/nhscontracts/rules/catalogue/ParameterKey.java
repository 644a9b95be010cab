package org.nhscontracts.rules.catalogue;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Arrays;
import java.util.Optional;

/** What an edition of the contract puts a number to. Which number, and since when, is data: see {@link EditionRules}. */
public enum ParameterKey {
    /** An agreed consequence of a failed Quality Requirement may be applied at once, with no notice first. */
    AGREED_CONSEQUENCE_AT_ONCE(
            ParameterUnit.YES_OR_NO,
            "agreedConsequenceAtOnce",
            "an agreed consequence of a failed Quality Requirement may be applied at once, with no notice first"),
    /** Nothing may be withheld for a failure that a Commissioner caused. */
    COMMISSIONER_FAULT_VOIDS(
            ParameterUnit.YES_OR_NO,
            "commissionerFaultVoids",
            "nothing may be withheld for a failure that a Commissioner caused"),
    /** The party that is queried may answer with an Excusing Notice. */
    EXCUSING_NOTICE(
            ParameterUnit.YES_OR_NO, "excusingNotice", "the party that is queried may answer with an Excusing Notice"),
    /** Excusing Notice within, from the notice. */
    EXCUSING_NOTICE_WITHIN(
            ParameterUnit.OPERATIONAL_DAYS, "excusingNoticeWithin", "Excusing Notice within, from the notice"),
    /** Withdrawal of a notice that was excused within, from the notice. */
    NOTICE_WITHDRAWN_WITHIN(
            ParameterUnit.OPERATIONAL_DAYS,
            "noticeWithdrawnWithin",
            "withdrawal of a notice that was excused within, from the notice"),
    /** Contract Management Meeting within, from the notice. */
    MEETING_WITHIN(
            ParameterUnit.OPERATIONAL_DAYS, "meetingWithin", "Contract Management Meeting within, from the notice"),
    /** Joint Investigation of at most. */
    JOINT_INVESTIGATION_AT_MOST(ParameterUnit.MONTHS, "jointInvestigationAtMost", "Joint Investigation of at most"),
    /** Joint Investigation report agreed within. */
    JOINT_INVESTIGATION_REPORT_AGREED_WITHIN(
            ParameterUnit.OPERATIONAL_DAYS,
            "jointInvestigationReportAgreedWithin",
            "Joint Investigation report agreed within"),
    /** Review Meeting that a party calls within, from its notice. */
    REVIEW_MEETING_WITHIN(
            ParameterUnit.OPERATIONAL_DAYS,
            "reviewMeetingWithin",
            "Review Meeting that a party calls within, from its notice"),
    /** Remedial Action Plan agreed within, from the meeting. */
    PLAN_AGREED_WITHIN(
            ParameterUnit.OPERATIONAL_DAYS, "planAgreedWithin", "Remedial Action Plan agreed within, from the meeting"),
    /** The Governing Bodies are told jointly that no plan is agreed. */
    GOVERNING_BODY_NOTICE(
            ParameterUnit.YES_OR_NO,
            "governingBodyNotice",
            "the Governing Bodies are told jointly that no plan is agreed"),
    /** Time to agree after the joint notice to the Governing Bodies. */
    GOVERNING_BODY_GRACE(
            ParameterUnit.OPERATIONAL_DAYS,
            "governingBodyGrace",
            "time to agree after the joint notice to the Governing Bodies"),
    /** Withheld at most for each further month without an agreed plan. */
    NOT_AGREED_PERCENT(
            ParameterUnit.PERCENT,
            "notAgreedPercent",
            "withheld at most for each further month without an agreed plan"),
    /** Withheld at most for each further month in which the Provider does not attend or engage. */
    NOT_ENGAGED_PERCENT(
            ParameterUnit.PERCENT,
            "notEngagedPercent",
            "withheld at most for each further month in which the Provider does not attend or engage"),
    /** Permanent retention, where no plan was agreed, after. */
    NOT_AGREED_RETAINED_AFTER(
            ParameterUnit.MONTHS, "notAgreedRetainedAfter", "permanent retention, where no plan was agreed, after"),
    /** Withheld at most for each milestone, action or improvement that is not met, each month. */
    PLAN_ITEM_PERCENT(
            ParameterUnit.PERCENT,
            "planItemPercent",
            "withheld at most for each milestone, action or improvement that is not met, each month"),
    /** Withheld at most for one plan in one month. */
    PLAN_MONTH_CAP_PERCENT(ParameterUnit.PERCENT, "planMonthCapPercent", "withheld at most for one plan in one month"),
    /** Sanctions agreed within one plan, at most in one month. */
    AGREED_SANCTIONS_CAP_PERCENT(
            ParameterUnit.PERCENT,
            "agreedSanctionsCapPercent",
            "sanctions agreed within one plan, at most in one month"),
    /** Withheld at most for all plans of a contract in one month. */
    CONTRACT_MONTH_CAP_PERCENT(
            ParameterUnit.PERCENT,
            "contractMonthCapPercent",
            "withheld at most for all plans of a contract in one month"),
    /** Breach of a Remedial Action Plan cured within. */
    CURE_WITHIN(ParameterUnit.OPERATIONAL_DAYS, "cureWithin", "breach of a Remedial Action Plan cured within"),
    /** A Second Exception Report follows the First. */
    SECOND_EXCEPTION_REPORT(
            ParameterUnit.YES_OR_NO, "secondExceptionReport", "a Second Exception Report follows the First"),
    /** Permanent retention may be notified after, from the Exception Report. */
    RETENTION_NOTICE_AFTER(
            ParameterUnit.OPERATIONAL_DAYS,
            "retentionNoticeAfter",
            "permanent retention may be notified after, from the Exception Report"),
    /** Sums withheld for a breach of a plan that is not cured when the contract ends are permanently retained. */
    UNCURED_AT_END_RETAINED(
            ParameterUnit.YES_OR_NO,
            "uncuredAtEndRetained",
            "sums withheld for a breach of a plan that is not cured when the contract ends are permanently retained"),
    /** A plan of the last Contract Year may run past the Expiry Date. */
    PLAN_PAST_EXPIRY(
            ParameterUnit.YES_OR_NO, "planPastExpiry", "a plan of the last Contract Year may run past the Expiry Date"),
    /** Withheld sums paid within, from agreement or confirmed cure. */
    PAID_BACK_WITHIN(
            ParameterUnit.OPERATIONAL_DAYS,
            "paidBackWithin",
            "withheld sums paid within, from agreement or confirmed cure"),
    /** Withheld sums are paid with interest after agreement or cure. */
    PAID_BACK_WITH_INTEREST(
            ParameterUnit.YES_OR_NO,
            "paidBackWithInterest",
            "withheld sums are paid with interest after agreement or cure"),
    /** Evidence that withholding was unjustified within, from the notice that it answers. */
    UNJUSTIFIED_EVIDENCE_WITHIN(
            ParameterUnit.OPERATIONAL_DAYS,
            "unjustifiedEvidenceWithin",
            "evidence that withholding was unjustified within, from the notice that it answers"),
    /** Sums withheld without justification paid within, from acceptance of the evidence. */
    UNJUSTIFIED_PAID_WITHIN(
            ParameterUnit.OPERATIONAL_DAYS,
            "unjustifiedPaidWithin",
            "sums withheld without justification paid within, from acceptance of the evidence"),
    /** Interest a year above the base rate. */
    INTEREST_ABOVE_BASE_RATE(ParameterUnit.PERCENT, "interestAboveBaseRate", "interest a year above the base rate"),
    /** Percentages withheld are taken of the. */
    WITHHOLDING_BASE(ParameterUnit.BASE, "withholdingBase", "percentages withheld are taken of the"),
    /** Exception Reports that give a right to terminate. */
    EXCEPTION_REPORTS_TO_TERMINATE(
            ParameterUnit.COUNT, "exceptionReportsToTerminate", "Exception Reports that give a right to terminate"),
    /** Rolling time in which these Exception Reports count. */
    EXCEPTION_REPORTS_WITHIN(
            ParameterUnit.MONTHS, "exceptionReportsWithin", "rolling time in which these Exception Reports count"),
    /** Information Breach put right within, from the notice. */
    INFORMATION_BREACH_CURE_WITHIN(
            ParameterUnit.OPERATIONAL_DAYS,
            "informationBreachCureWithin",
            "Information Breach put right within, from the notice"),
    /** Withheld at most for each month of an Information Breach. */
    INFORMATION_BREACH_PERCENT(
            ParameterUnit.PERCENT,
            "informationBreachPercent",
            "withheld at most for each month of an Information Breach"),
    /** Withheld for each month until the formulary is published. */
    FORMULARY_PERCENT(
            ParameterUnit.PERCENT, "formularyPercent", "withheld for each month until the formulary is published"),
    /** Meeting on an Activity Query Notice within. */
    ACTIVITY_MEETING_WITHIN(
            ParameterUnit.OPERATIONAL_DAYS, "activityMeetingWithin", "meeting on an Activity Query Notice within"),
    /** Payments on account in a year. */
    PAYMENTS_A_YEAR(ParameterUnit.COUNT, "paymentsAYear", "payments on account in a year"),
    /** Day of the month of a payment on account. */
    PAYMENT_DAY_OF_MONTH(ParameterUnit.COUNT, "paymentDayOfMonth", "day of the month of a payment on account"),
    /** Reconciliation account accepted or contested within. */
    RECONCILIATION_ANSWERED_WITHIN(
            ParameterUnit.OPERATIONAL_DAYS,
            "reconciliationAnsweredWithin",
            "reconciliation account accepted or contested within"),
    /** Difference from the final reconciliation settled within. */
    RECONCILIATION_SETTLED_WITHIN(
            ParameterUnit.OPERATIONAL_DAYS,
            "reconciliationSettledWithin",
            "difference from the final reconciliation settled within"),
    /** Invoice paid within. */
    INVOICE_PAID_WITHIN(ParameterUnit.OPERATIONAL_DAYS, "invoicePaidWithin", "invoice paid within"),
    /** Invoice paid within. */
    INVOICE_PAID_WITHIN_DAYS(ParameterUnit.CALENDAR_DAYS, "invoicePaidWithinDays", "invoice paid within"),
    /** Reasons for contesting a sum within. */
    CONTESTED_REASONS_WITHIN(
            ParameterUnit.OPERATIONAL_DAYS, "contestedReasonsWithin", "reasons for contesting a sum within"),
    /** Time to settle a contested sum before dispute resolution. */
    CONTESTED_SETTLED_WITHIN(
            ParameterUnit.OPERATIONAL_DAYS,
            "contestedSettledWithin",
            "time to settle a contested sum before dispute resolution"),
    /** Sanctions of a quarter at most, of the Actual Quarterly Value. */
    QUARTERLY_SANCTION_CAP_PERCENT(
            ParameterUnit.PERCENT,
            "quarterlySanctionCapPercent",
            "sanctions of a quarter at most, of the Actual Quarterly Value"),
    /** National sanctions are disapplied. */
    SANCTIONS_DISAPPLIED(ParameterUnit.YES_OR_NO, "sanctionsDisapplied", "national sanctions are disapplied"),
    /** Sanctions of a standard are published where they exceed. */
    SANCTION_PUBLISHED_ABOVE(
            ParameterUnit.POUNDS, "sanctionPublishedAbove", "sanctions of a standard are published where they exceed"),
    /** Emergency admissions above the baseline are paid at. */
    MARGINAL_RATE_PERCENT(
            ParameterUnit.PERCENT, "marginalRatePercent", "emergency admissions above the baseline are paid at"),
    /** Blended payment: share of the price paid above and taken back below the fixed amount. */
    BLENDED_VARIABLE_PERCENT(
            ParameterUnit.PERCENT,
            "blendedVariablePercent",
            "blended payment: share of the price paid above and taken back below the fixed amount"),
    /** Blended payment: for an Expected Annual Contract Value above. */
    BLENDED_ABOVE(ParameterUnit.POUNDS, "blendedAbove", "blended payment: for an Expected Annual Contract Value above"),
    /** Aligned payment and incentive: share of the unit price for variable activity. */
    INCENTIVE_VARIABLE_PERCENT(
            ParameterUnit.PERCENT,
            "incentiveVariablePercent",
            "aligned payment and incentive: share of the unit price for variable activity"),
    /** Aligned payment and incentive: elective activity in the fixed element, of the baseline year. */
    INCENTIVE_FIXED_ELECTIVE_PERCENT(
            ParameterUnit.PERCENT_OF_BASELINE,
            "incentiveFixedElectivePercent",
            "aligned payment and incentive: elective activity in the fixed element, of the baseline year"),
    /** Aligned payment and incentive: outside a system, for contracts of at least. */
    INCENTIVE_FROM(
            ParameterUnit.POUNDS,
            "incentiveFrom",
            "aligned payment and incentive: outside a system, for contracts of at least"),
    /** National target of elective activity, of the baseline year. */
    ELECTIVE_TARGET_PERCENT(
            ParameterUnit.PERCENT_OF_BASELINE,
            "electiveTargetPercent",
            "national target of elective activity, of the baseline year"),
    /** Low-volume block: for a yearly value up to. */
    LOW_VOLUME_UP_TO(ParameterUnit.POUNDS, "lowVolumeUpTo", "low-volume block: for a yearly value up to"),
    /** Low-volume block: a yearly value of exactly the limit is within it. */
    LOW_VOLUME_INCLUSIVE(
            ParameterUnit.YES_OR_NO,
            "lowVolumeInclusive",
            "low-volume block: a yearly value of exactly the limit is within it"),
    /** Payment limits: for services likely to exceed in a year. */
    PAYMENT_LIMIT_ABOVE(
            ParameterUnit.POUNDS, "paymentLimitAbove", "payment limits: for services likely to exceed in a year"),
    /** CQUIN: worth at most, of the value. */
    CQUIN_PERCENT(ParameterUnit.PERCENT, "cquinPercent", "CQUIN: worth at most, of the value"),
    /** CQUIN: taken of the fixed element, paid in advance and deducted where not earned. */
    CQUIN_OF_FIXED_ELEMENT(
            ParameterUnit.YES_OR_NO,
            "cquinOfFixedElement",
            "CQUIN: taken of the fixed element, paid in advance and deducted where not earned"),
    /** CQUIN: national indicators at most. */
    CQUIN_INDICATORS_AT_MOST(ParameterUnit.COUNT, "cquinIndicatorsAtMost", "CQUIN: national indicators at most"),
    /** CQUIN: for contracts of at least. */
    CQUIN_FROM(ParameterUnit.POUNDS, "cquinFrom", "CQUIN: for contracts of at least"),
    /** CQUIN: suspended, nothing is earned or deducted. */
    CQUIN_SUSPENDED(ParameterUnit.YES_OR_NO, "cquinSuspended", "CQUIN: suspended, nothing is earned or deducted"),
    /** Contract Term unless more is approved. */
    DEFAULT_TERM(ParameterUnit.MONTHS, "defaultTerm", "Contract Term unless more is approved"),
    /** Contract Term at most. */
    LONGEST_TERM(ParameterUnit.MONTHS, "longestTerm", "Contract Term at most"),
    /** Extensions of the Contract Term at most. */
    EXTENSIONS_AT_MOST(ParameterUnit.COUNT, "extensionsAtMost", "extensions of the Contract Term at most"),
    /** Extension of the Contract Term at most. */
    EXTENSION_AT_MOST(ParameterUnit.MONTHS, "extensionAtMost", "extension of the Contract Term at most"),
    /** Change of a Conditions Precedent document notified within, from awareness. */
    CONDITION_DOCUMENT_CHANGE_WITHIN(
            ParameterUnit.OPERATIONAL_DAYS,
            "conditionDocumentChangeWithin",
            "change of a Conditions Precedent document notified within, from awareness"),
    /** Services Commencement Date at the earliest, after the last Condition Precedent is satisfied. */
    START_AFTER_CONDITIONS(
            ParameterUnit.CALENDAR_DAYS,
            "startAfterConditions",
            "Services Commencement Date at the earliest, after the last Condition Precedent is satisfied"),
    /** Provider may terminate where undisputed debt exceeds, of the Expected Annual Contract Value. */
    DEBT_TO_TERMINATE_PERCENT(
            ParameterUnit.PERCENT,
            "debtToTerminatePercent",
            "Provider may terminate where undisputed debt exceeds, of the Expected Annual Contract Value"),
    /** Provider may terminate, without an Expected Annual Contract Value, where undisputed debt exceeds average income of. */
    DEBT_TO_TERMINATE_INCOME(
            ParameterUnit.MONTHS,
            "debtToTerminateIncome",
            "Provider may terminate, without an Expected Annual Contract Value, where undisputed debt exceeds average income of"),
    /** Such debt remains unpaid, from notice, for. */
    DEBT_UNPAID_AFTER(ParameterUnit.OPERATIONAL_DAYS, "debtUnpaidAfter", "such debt remains unpaid, from notice, for"),
    /** Persistent material breach of contract by a Commissioner cured within. */
    COMMISSIONER_BREACH_CURE_WITHIN(
            ParameterUnit.OPERATIONAL_DAYS,
            "commissionerBreachCureWithin",
            "persistent material breach of contract by a Commissioner cured within"),
    /** Material breach of contract by the Provider cured within. */
    MATERIAL_BREACH_CURE_WITHIN(
            ParameterUnit.OPERATIONAL_DAYS,
            "materialBreachCureWithin",
            "material breach of contract by the Provider cured within"),
    /** Force majeure lets either party terminate after. */
    FORCE_MAJEURE_AFTER(
            ParameterUnit.OPERATIONAL_DAYS, "forceMajeureAfter", "force majeure lets either party terminate after"),
    /** Notice where a National Variation is refused, at least. */
    NATIONAL_VARIATION_NOTICE(
            ParameterUnit.MONTHS, "nationalVariationNotice", "notice where a National Variation is refused, at least"),
    /** Either side may terminate without fault, on the notice of the Particulars. */
    NO_FAULT_TERMINATION(
            ParameterUnit.YES_OR_NO,
            "noFaultTermination",
            "either side may terminate without fault, on the notice of the Particulars"),
    /** Commissioner may terminate where a Condition Precedent is not satisfied by its Longstop Date. */
    TERMINATION_CONDITION_MISSED(
            ParameterUnit.YES_OR_NO,
            "terminationConditionMissed",
            "Commissioner may terminate where a Condition Precedent is not satisfied by its Longstop Date"),
    /** Commissioner may terminate on insolvency of the Provider, or where it stops business. */
    TERMINATION_INSOLVENCY(
            ParameterUnit.YES_OR_NO,
            "terminationInsolvency",
            "Commissioner may terminate on insolvency of the Provider, or where it stops business"),
    /** Commissioner may terminate on persistent or repetitive failure of Quality Requirements. */
    TERMINATION_QUALITY_FAILURE(
            ParameterUnit.YES_OR_NO,
            "terminationQualityFailure",
            "Commissioner may terminate on persistent or repetitive failure of Quality Requirements"),
    /** Commissioner may terminate where a regulator finds standards not met or gives a warning notice. */
    TERMINATION_REGULATOR(
            ParameterUnit.YES_OR_NO,
            "terminationRegulator",
            "Commissioner may terminate where a regulator finds standards not met or gives a warning notice"),
    /** Commissioner may terminate on loss of registration or licence. */
    TERMINATION_REGISTRATION(
            ParameterUnit.YES_OR_NO,
            "terminationRegistration",
            "Commissioner may terminate on loss of registration or licence"),
    /** Commissioner may terminate on a prohibited act. */
    TERMINATION_PROHIBITED_ACT(
            ParameterUnit.YES_OR_NO, "terminationProhibitedAct", "Commissioner may terminate on a prohibited act"),
    /** Commissioner may terminate on a change of control that the contract does not allow. */
    TERMINATION_CHANGE_OF_CONTROL(
            ParameterUnit.YES_OR_NO,
            "terminationChangeOfControl",
            "Commissioner may terminate on a change of control that the contract does not allow"),
    /** Nothing is paid for a suspended service. */
    SUSPENDED_SERVICE_UNPAID(
            ParameterUnit.YES_OR_NO, "suspendedServiceUnpaid", "nothing is paid for a suspended service"),
    /** Provider in default pays the reasonable extra cost of buying elsewhere for. */
    EXTRA_COST_FOR(
            ParameterUnit.MONTHS,
            "extraCostFor",
            "Provider in default pays the reasonable extra cost of buying elsewhere for"),
    /** Employee liability information before the transfer, at least. */
    EMPLOYEE_INFORMATION_BEFORE(
            ParameterUnit.CALENDAR_DAYS,
            "employeeInformationBefore",
            "employee liability information before the transfer, at least"),
    /** Anonymised details of staff within, from the request. */
    STAFF_DETAILS_WITHIN(
            ParameterUnit.OPERATIONAL_DAYS,
            "staffDetailsWithin",
            "anonymised details of staff within, from the request"),
    /** No change of staff or terms without consent in the last. */
    STAFF_CHANGES_BARRED_FOR(
            ParameterUnit.MONTHS, "staffChangesBarredFor", "no change of staff or terms without consent in the last"),
    /** Run-off cover for clinical claims, years at most. */
    RUN_OFF_COVER_YEARS(ParameterUnit.COUNT, "runOffCoverYears", "run-off cover for clinical claims, years at most");

    private static final ImmutableMap<String, ParameterKey> BY_NAME =
            Maps.uniqueIndex(Arrays.asList(values()), ParameterKey::documentName);

    private final ParameterUnit unit;
    private final String documentName;
    private final String words;

    ParameterKey(ParameterUnit unit, String documentName, String words) {
        this.unit = unit;
        this.documentName = documentName;
        this.words = words;
    }

    /**
     * The key that an edition file names.
     *
     * @param documentName the name, for example {@code meetingWithin}
     * @return the key; empty if there is none of that name
     */
    public static Optional<ParameterKey> named(String documentName) {
        return Optional.ofNullable(BY_NAME.get(documentName));
    }

    /**
     * In what its value is given.
     *
     * @return the unit
     */
    public ParameterUnit unit() {
        return unit;
    }

    /**
     * How an edition file names it.
     *
     * @return for example {@code meetingWithin}
     */
    public String documentName() {
        return documentName;
    }

    /**
     * What it says, as reports write it before the value.
     *
     * @return for example {@code Contract Management Meeting within, from the notice}
     */
    public String words() {
        return words;
    }
}
