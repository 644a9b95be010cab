package org.nhscontracts.rules.management;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.immutables.value.Value;
import org.nhscontracts.core.id.ClauseReference;
import org.nhscontracts.core.id.MilestoneId;
import org.nhscontracts.core.id.PlanId;
import org.nhscontracts.core.id.ProcessId;
import org.nhscontracts.core.process.WithholdingCause;
import org.nhscontracts.rules.catalogue.EditionParameter;
import org.nhscontracts.rules.consequence.PriceBase;

/**
 * A sum withheld, as a symbol: so many per cent of the value of a month. Sum applied and most that could be are both here; what they come to in pounds, and the
 * cut where all milestones of a plan together exceed the cap of its month, is for whoever knows the values.
 */
@Value.Immutable
public interface Withholding {

    /**
     * Starts a withholding; all but the optional attributes must be set.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Which it is.
     *
     * @return the event that withheld it, and the milestone
     */
    WithholdingId id();

    /**
     * The process.
     *
     * @return its id
     */
    ProcessId process();

    /**
     * The plan.
     *
     * @return its id; empty if the sum is withheld for what precedes a plan, or for information
     */
    Optional<PlanId> plan();

    /**
     * The milestone.
     *
     * @return its id; present for a milestone missed only
     */
    Optional<MilestoneId> item();

    /**
     * For what it is withheld.
     *
     * @return the cause
     */
    WithholdingCause cause();

    /**
     * The month of whose value the percentage is taken.
     *
     * @return the month
     */
    YearMonth month();

    /**
     * The sum applied.
     *
     * @return how many in a hundred
     */
    BigDecimal percent();

    /**
     * The most that could be withheld for the same in the same month.
     *
     * @return how many in a hundred
     */
    BigDecimal ceiling();

    /**
     * Of what the percentages are taken.
     *
     * @return for example the Actual Monthly Value
     */
    PriceBase base();

    /**
     * The most for all milestones of the plan together in one month.
     *
     * @return how many in a hundred; empty if there is no such cap
     */
    Optional<BigDecimal> planMonthCap();

    /**
     * The most for the whole contract in one month.
     *
     * @return how many in a hundred; empty if no such cap is known
     */
    Optional<BigDecimal> contractMonthCap();

    /**
     * When it was withheld.
     *
     * @return the day of the event
     */
    LocalDate withheldOn();

    /**
     * From when the time for evidence against it runs.
     *
     * @return the day of the notice of it, or of its retention
     */
    LocalDate evidenceFrom();

    /**
     * The parameters of the edition that it rests on.
     *
     * @return one or more
     */
    ImmutableList<EditionParameter> parameters();

    /**
     * Where it stands.
     *
     * @return a stage of the track of sums
     */
    Stage stage();

    /**
     * By when it must be paid.
     *
     * @return the day; empty if it need not be, or no time is known
     */
    Optional<LocalDate> dueBy();

    /**
     * When it came to stand there.
     *
     * @return the day
     */
    LocalDate since();

    /**
     * Whether it is paid with interest.
     *
     * @return true if it was withheld without justification, or the edition says so
     */
    boolean interest();

    /**
     * By which clause.
     *
     * @return the clause of the parameter that sets the ceiling; empty if none is known
     */
    default Optional<ClauseReference> clause() {
        return parameters().get(0).clause();
    }

    /**
     * Whether a report must show it as unverified.
     *
     * @return true if it rests on a parameter that is
     */
    default boolean mustBeFlagged() {
        return parameters().stream().anyMatch(EditionParameter::mustBeFlagged);
    }

    /**
     * What became of it.
     *
     * @return the settlement
     */
    default Settlement settlement() {
        SettlementKind kind = switch (stage()) {
            case DUE, DUE_QUESTIONED, DUE_WITH_INTEREST -> SettlementKind.DUE;
            case PAID_BACK -> SettlementKind.PAID_BACK;
            case RETAINED, RETAINED_QUESTIONED -> SettlementKind.PERMANENTLY_RETAINED;
            case VOID -> SettlementKind.VOID;
            default -> SettlementKind.NONE;
        };
        Optional<LocalDate> on = kind == SettlementKind.NONE ? Optional.empty() : Optional.of(since());
        return new Settlement(kind, dueBy(), on, interest());
    }

    /**
     * The sum in words.
     *
     * @return for example {@code 1.5 % (of at most 2 %) of the Actual Monthly Value of 2025-08 for cpn-1, plan rap-1, milestone m1}
     */
    default String words() {
        return percent().toPlainString() + " % (of at most " + ceiling().toPlainString() + " %) of the "
                + base().words() + " of " + month() + " for " + process()
                + plan().map(one -> ", plan " + one).orElse("")
                + item().map(one -> ", milestone " + one).orElse("");
    }

    /** Builds a {@link Withholding}. Not thread-safe. */
    final class Builder extends ImmutableWithholding.Builder {
        Builder() {}
    }
}
