package org.nhscontracts.rules.term;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.joda.money.Money;
import org.nhscontracts.rules.catalogue.StatuteKey;
import org.nhscontracts.rules.catalogue.StatuteParameter;
import org.nhscontracts.rules.catalogue.Statutes;
import org.nhscontracts.rules.payment.Pounds;
import org.nhscontracts.rules.verdict.Verdict;

/**
 * Whether a proposed contract meets the considerable change threshold, so that direct award process C is barred (PSR reg 6): it is materially different in
 * character, or by decision of the authority its lifetime value is higher by a sum <em>and</em> by a share of that of the existing contract.
 *
 * <p>Example: from £2,000,000 to £2,500,000 meets it; from £4,000,000 to £4,900,000 does not, since that is 22.5 %.
 */
@Value.Immutable
public interface ConsiderableChangeTest {

    /**
     * A proposed contract that is not materially different in character, whose value changes by decision of the authority.
     *
     * @param day the day of the decision
     * @param existing the lifetime value of the existing contract
     * @param proposed the lifetime value of the proposed one
     * @return the test
     */
    static ConsiderableChangeTest byAuthority(LocalDate day, Money existing, Money proposed) {
        return builder()
                .day(day)
                .materiallyDifferent(Verdict.DOES_NOT_HOLD)
                .byDecisionOfAuthority(Verdict.HOLDS)
                .existingValue(existing)
                .proposedValue(proposed)
                .build();
    }

    /**
     * Starts a test; {@code day}, {@code materiallyDifferent} and {@code byDecisionOfAuthority} must be set.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * The day of the decision.
     *
     * @return the day, whose law holds
     */
    LocalDate day();

    /**
     * Whether the proposed contract is materially different in character.
     *
     * @return undetermined where nobody says
     */
    Verdict materiallyDifferent();

    /**
     * Whether the change is due to a decision of the authority.
     *
     * @return undetermined where nobody says
     */
    Verdict byDecisionOfAuthority();

    /**
     * The lifetime value of the existing contract.
     *
     * @return the sum; empty if not known
     */
    Optional<Money> existingValue();

    /**
     * The lifetime value of the proposed contract.
     *
     * @return the sum; empty if not known
     */
    Optional<Money> proposedValue();

    /**
     * Whether the threshold is met.
     *
     * @param statutes the law
     * @return what it comes to; not applicable on a day on which there is no such law
     */
    default TermFinding met(Statutes statutes) {
        String what = "considerable change threshold met";
        Optional<StatuteParameter> pounds = statutes.parameter(StatuteKey.CONSIDERABLE_CHANGE_POUNDS, day());
        Optional<StatuteParameter> percent = statutes.parameter(StatuteKey.CONSIDERABLE_CHANGE_PERCENT, day());
        if (pounds.isEmpty() || percent.isEmpty()) {
            return new TermFinding(
                    what, Verdict.NOT_APPLICABLE, "no such law is known on " + day(), ImmutableList.of());
        }
        Verdict value = rises(pounds.get(), percent.get());
        Verdict byDecision = Verdict.allOf(ImmutableList.of(byDecisionOfAuthority(), value));
        return new TermFinding(
                what,
                Verdict.anyOf(ImmutableList.of(materiallyDifferent(), byDecision)),
                because(value, pounds.get(), percent.get()),
                ImmutableList.of(ClauseBasis.of(pounds.get()), ClauseBasis.of(percent.get())));
    }

    private Verdict rises(StatuteParameter pounds, StatuteParameter percent) {
        if (existingValue().isEmpty() || proposedValue().isEmpty()) {
            return Verdict.UNDETERMINED;
        }
        BigDecimal existing = existingValue().get().getAmount();
        BigDecimal rise = proposedValue().get().getAmount().subtract(existing);
        boolean bySum = rise.compareTo(pounds.number()) >= 0;
        boolean byShare = rise.movePointRight(2).compareTo(existing.multiply(percent.number())) >= 0;
        return bySum && byShare ? Verdict.HOLDS : Verdict.DOES_NOT_HOLD;
    }

    private String because(Verdict value, StatuteParameter pounds, StatuteParameter percent) {
        String values = existingValue().map(Pounds::words).orElse("a value that is not known") + " to "
                + proposedValue().map(Pounds::words).orElse("a value that is not known");
        return "materially different in character: " + materiallyDifferent().words()
                + "; by decision of the authority: "
                + byDecisionOfAuthority().words() + "; higher by " + pounds.valueWords() + " and by "
                + percent.valueWords() + ", from " + values + ": " + value.words();
    }

    /** Builds a {@link ConsiderableChangeTest}. Not thread-safe. */
    final class Builder extends ImmutableConsiderableChangeTest.Builder {
        Builder() {}
    }
}
