package org.nhscontracts.rules.payment;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.immutables.value.Value;
import org.joda.money.Money;
import org.nhscontracts.core.id.ClauseReference;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.party.Dated;
import org.nhscontracts.core.time.ReportingPeriod;
import org.nhscontracts.rules.verdict.Verdict;

/**
 * What a sanction of one period comes to: the sum computed, what of it is payable, what lapsed and why. The sum computed is kept
 * when nothing of it is payable.
 */
@Value.Immutable
public interface Charge {

    /**
     * What a sanction comes to, before suspension and caps.
     *
     * @param what for what, for example {@code A&E four-hour standard}
     * @param period of which period
     * @param sanction the rule
     * @param facts what is known of the period
     * @param finality whether it can still change by rule
     * @return the charge
     */
    static Charge of(String what, ReportingPeriod period, Sanction sanction, SanctionFacts facts, Finality finality) {
        ComputedSum computed = sanction.compute(facts);
        return builder()
                .what(what)
                .period(period)
                .computed(computed)
                .payable(computed.byProvider())
                .finality(finality)
                .addGrounds(sanction.grounds())
                .build();
    }

    /**
     * Starts a charge; {@code what}, {@code period}, {@code computed} and {@code finality} must be set.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * For what.
     *
     * @return for example {@code A&E four-hour standard}; not blank
     */
    String what();

    /**
     * Of which period.
     *
     * @return the period
     */
    ReportingPeriod period();

    /**
     * What was computed, with its working.
     *
     * @return the sum before suspension and caps
     */
    ComputedSum computed();

    /**
     * What of it the Provider is charged.
     *
     * @return the sum or between which sums it lies; empty if there is no national sum, which is not £0.00
     */
    Optional<MoneyRange> payable();

    /**
     * What took something off it, in the order applied.
     *
     * @return suspensions and caps, those too that took off nothing
     */
    ImmutableList<Reduction> reductions();

    /**
     * Whether it can still change by rule.
     *
     * @return provisional or final
     */
    Finality finality();

    /**
     * What it rests on: the sanction first, then suspensions and caps.
     *
     * @return clauses and confidence
     */
    ImmutableList<Grounds> grounds();

    /**
     * What became of it.
     *
     * @return the status
     */
    default ChargeStatus status() {
        if (payable().isEmpty()) {
            return ChargeStatus.NO_NATIONAL_SUM;
        }
        if (reductions().stream().anyMatch(Charge::isWholeSuspension)) {
            return ChargeStatus.SUSPENDED;
        }
        if (!payable().get().isExact()) {
            return ChargeStatus.UNDETERMINED;
        }
        return isNothing(payable().get()) ? ChargeStatus.NOTHING_PAYABLE : ChargeStatus.PAYABLE;
    }

    /**
     * What of the sum computed is not payable.
     *
     * @return the sum or between which sums it lies; £0.00 if there is no national sum
     */
    default MoneyRange lapsed() {
        return MoneyRange.total(reductions().stream().map(Reduction::lapsed).toList());
    }

    /**
     * The clause of the sanction.
     *
     * @return the clause; empty if none is known
     */
    default Optional<ClauseReference> clause() {
        return grounds().stream().flatMap(reason -> reason.clause().stream()).findFirst();
    }

    /**
     * What a report must show as unverified.
     *
     * @return the grounds that are not verified, in words
     */
    default ImmutableList<String> flags() {
        return grounds().stream()
                .filter(Grounds::mustBeFlagged)
                .map(Grounds::words)
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * The charge under a suspension. The sum computed stays; a period that is suspended on some of its days only is undetermined.
     *
     * @param suspension the suspension
     * @param statuses what the Provider was, from when until when
     * @return this charge, if the suspension does not concern it
     */
    default Charge under(SanctionSuspension suspension, ImmutableList<Dated<String>> statuses) {
        Verdict suspended = suspension.suspends(period(), statuses);
        if (payable().isEmpty() || suspended == Verdict.DOES_NOT_HOLD) {
            return this;
        }
        MoneyRange before = payable().get();
        MoneyRange perhaps = new MoneyRange(Pounds.ZERO, before.highest());
        return with(
                suspended == Verdict.HOLDS
                        ? new Reduction(true, "suspended: " + suspension.reason(), MoneyRange.ZERO, before)
                        : new Reduction(
                                true,
                                "suspended on some days of the period only: " + suspension.reason(),
                                perhaps,
                                perhaps),
                suspension.grounds());
    }

    /**
     * The charge with a reduction.
     *
     * @param reduction what took something off it
     * @param reason what the reduction rests on
     * @return the charge
     */
    default Charge with(Reduction reduction, Grounds reason) {
        return builder()
                .what(what())
                .period(period())
                .computed(computed())
                .payable(reduction.after())
                .addAllReductions(reductions())
                .addReductions(reduction)
                .finality(finality())
                .addAllGrounds(grounds())
                .addGrounds(reason)
                .build();
    }

    /**
     * The entry of the payable sum.
     *
     * @param kind {@link EntryKind#DEDUCTED}, or {@link EntryKind#WITHHELD} where the sum is settled later
     * @param date the day
     * @param commissioner the Commissioner
     * @return the entry, for the last month of the period; empty if there is no national sum, the sum is not known exactly or is £0.00
     */
    default Optional<LedgerEntry> entry(EntryKind kind, LocalDate date, OrganisationId commissioner) {
        return payable()
                .flatMap(MoneyRange::sum)
                .filter(Money::isPositive)
                .map(sum -> LedgerEntry.builder()
                        .kind(kind)
                        .amount(sum)
                        .cause(what() + ", " + period().words())
                        .clause(clause())
                        .date(date)
                        .month(YearMonth.from(period().lastDay()))
                        .commissioner(commissioner)
                        .build());
    }

    /**
     * The charge in words.
     *
     * @return for example {@code A&E four-hour standard, April 2017: computed £60,000.00, payable £0.00, suspended: Sustainability and
     *     Transformation Fund}
     */
    default String words() {
        String head = what() + ", " + period().words() + ": ";
        if (payable().isEmpty()) {
            return head + ChargeStatus.NO_NATIONAL_SUM.words();
        }
        StringBuilder text = new StringBuilder(head)
                .append("computed ")
                .append(computed().byProvider().orElse(MoneyRange.ZERO).words())
                .append(", payable ")
                .append(payable().get().words());
        reductions().stream()
                .filter(reduction -> reduction.suspension() || !isNothing(reduction.lapsed()))
                .forEach(reduction -> text.append(", ").append(reduction.words()));
        if (!isNothing(computed().byCommissioner()) && status() != ChargeStatus.SUSPENDED) {
            text.append(", borne by the Commissioner ")
                    .append(computed().byCommissioner().words());
        }
        if (status() == ChargeStatus.UNDETERMINED) {
            text.append(", undetermined").append(computed().reasons().isEmpty() ? "" : ": ");
            text.append(String.join("; ", computed().reasons()));
        }
        return text.append(finality() == Finality.PROVISIONAL ? " (provisional)" : "")
                .toString();
    }

    private static boolean isWholeSuspension(Reduction reduction) {
        return reduction.suspension() && isNothing(reduction.after()) && !isNothing(reduction.lapsed());
    }

    private static boolean isNothing(MoneyRange range) {
        return range.equals(MoneyRange.ZERO);
    }

    /**
     * Checks what the sums say together.
     *
     * @throws IllegalArgumentException if it has no name, or a sum is payable where none is set
     */
    @Value.Check
    default void check() {
        checkArgument(!what().isBlank(), "charge: found a blank name");
        checkArgument(
                payable().isPresent() == computed().byProvider().isPresent(),
                "charge %s: a sum is payable where, and only where, one was computed",
                what());
    }

    /** Builds a {@link Charge}. Not thread-safe. */
    final class Builder extends ImmutableCharge.Builder {
        Builder() {}
    }
}
