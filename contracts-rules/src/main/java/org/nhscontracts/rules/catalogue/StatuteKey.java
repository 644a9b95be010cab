package org.nhscontracts.rules.catalogue;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Arrays;
import java.util.Optional;

/**
 * What statutes put a number to, where a contract leans on the law: the transfer of staff and the Provider Selection Regime. The numbers
 * themselves are data: see {@link Statutes}.
 */
public enum StatuteKey {
    /** Employee liability information before the transfer, at least. */
    EMPLOYEE_INFORMATION_BEFORE_DAYS(
            ParameterUnit.CALENDAR_DAYS,
            "employeeInformationBefore",
            "employee liability information before the transfer, at least"),
    /** Standstill begins, after the day on which the intention notice is published. */
    STANDSTILL_BEGINS_DAYS(
            ParameterUnit.CALENDAR_DAYS,
            "standstillBegins",
            "standstill begins, after the day on which the intention notice is published"),
    /** Representations to the end of, after the day on which the standstill begins. */
    STANDSTILL_REPRESENTATIONS_WORKING_DAYS(
            ParameterUnit.WORKING_DAYS,
            "standstillRepresentations",
            "representations to the end of, after the day on which the standstill begins"),
    /** Standstill after representations ends no earlier than, after the day on which the further decision is told. */
    FURTHER_DECISION_WORKING_DAYS(
            ParameterUnit.WORKING_DAYS,
            "furtherDecision",
            "standstill after representations ends no earlier than, after the day on which the further decision is told"),
    /** Notice of an award by direct award process A or B within, from the award. */
    AWARD_NOTICE_WITHIN_DAYS(
            ParameterUnit.CALENDAR_DAYS,
            "awardNoticeWithin",
            "notice of an award by direct award process A or B within, from the award"),
    /** Modification by decision of the authority without a new procurement where the cumulative change is below. */
    MODIFICATION_POUNDS(
            ParameterUnit.POUNDS,
            "modificationBelow",
            "modification by decision of the authority without a new procurement where the cumulative change is below"),
    /** Or where it is, of the value when the contract was entered into, below. */
    MODIFICATION_PERCENT(
            ParameterUnit.PERCENT,
            "modificationBelowPercent",
            "or where it is, of the value when the contract was entered into, below"),
    /** Notice of a modification of at least. */
    MODIFICATION_NOTICE_FROM_POUNDS(
            ParameterUnit.POUNDS, "modificationNoticeFrom", "notice of a modification of at least"),
    /** Earlier modifications count towards the sum from which notice is due. */
    MODIFICATION_NOTICE_CUMULATIVE(
            ParameterUnit.YES_OR_NO,
            "modificationNoticeCumulative",
            "earlier modifications count towards the sum from which notice is due"),
    /** Considerable change where the lifetime value rises by at least. */
    CONSIDERABLE_CHANGE_POUNDS(
            ParameterUnit.POUNDS,
            "considerableChangeFrom",
            "considerable change where the lifetime value rises by at least"),
    /** And, of the lifetime value of the existing contract, by at least. */
    CONSIDERABLE_CHANGE_PERCENT(
            ParameterUnit.PERCENT,
            "considerableChangeFromPercent",
            "and, of the lifetime value of the existing contract, by at least"),
    /** Term of an urgent award or modification at most. */
    URGENT_TERM_MONTHS(ParameterUnit.MONTHS, "urgentTerm", "term of an urgent award or modification at most");

    private static final ImmutableMap<String, StatuteKey> BY_NAME =
            Maps.uniqueIndex(Arrays.asList(values()), StatuteKey::documentName);

    private final ParameterUnit unit;
    private final String documentName;
    private final String words;

    StatuteKey(ParameterUnit unit, String documentName, String words) {
        this.unit = unit;
        this.documentName = documentName;
        this.words = words;
    }

    /**
     * The key that a file of statutes names.
     *
     * @param documentName the name, for example {@code modificationBelow}
     * @return the key; empty if there is none of that name
     */
    public static Optional<StatuteKey> named(String documentName) {
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
     * How a file of statutes names it.
     *
     * @return for example {@code modificationBelow}
     */
    public String documentName() {
        return documentName;
    }

    /**
     * What it says, as reports write it before the value.
     *
     * @return for example {@code notice of a modification of at least}
     */
    public String words() {
        return words;
    }
}
