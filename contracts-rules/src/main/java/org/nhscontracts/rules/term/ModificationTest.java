package org.nhscontracts.rules.term;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import org.nhscontracts.rules.catalogue.StatuteKey;
import org.nhscontracts.rules.catalogue.StatuteParameter;
import org.nhscontracts.rules.catalogue.Statutes;
import org.nhscontracts.rules.payment.Pounds;
import org.nhscontracts.rules.verdict.Verdict;

/**
 * Whether a contract may be modified without a new procurement, and whether notice of it is due (PSR reg 13).
 *
 * <p>A modification by decision of the authority that is not materially different in character is allowed if the cumulative change in lifetime value is below
 * a sum <em>or</em> below a share of the value when the contract was entered into. A fall in value counts like a rise. The regime holds for contracts
 * signed before it too: the day of the modification decides.
 *
 * <p>Example: £700,000 more on £4,000,000 is above the sum and 17.5 %, so it is allowed, and notice is due.
 *
 * @param allowed whether it is allowed without a new procurement
 * @param noticeDue whether notice of it is due
 */
public record ModificationTest(TermFinding allowed, TermFinding noticeDue) {

    private static final String ALLOWED = "modification allowed without a new procurement";
    private static final String NOTICE = "notice of the modification due";

    /**
     * Checks that nothing is null.
     *
     * @param allowed whether it is allowed without a new procurement
     * @param noticeDue whether notice of it is due
     */
    public ModificationTest {
        requireNonNull(allowed, "allowed");
        requireNonNull(noticeDue, "noticeDue");
    }

    /**
     * Tests a modification.
     *
     * @param modification the modification
     * @param statutes the law
     * @return what it comes to; not applicable on a day on which there is no such law
     */
    public static ModificationTest of(Modification modification, Statutes statutes) {
        Optional<StatuteParameter> pounds = statutes.parameter(StatuteKey.MODIFICATION_POUNDS, modification.day());
        Optional<StatuteParameter> percent = statutes.parameter(StatuteKey.MODIFICATION_PERCENT, modification.day());
        if (pounds.isEmpty() || percent.isEmpty()) {
            String none = "no such law is known on " + modification.day();
            return new ModificationTest(
                    new TermFinding(ALLOWED, Verdict.NOT_APPLICABLE, none, ImmutableList.of()),
                    new TermFinding(NOTICE, Verdict.NOT_APPLICABLE, none, ImmutableList.of()));
        }
        return new ModificationTest(allowed(modification, pounds.get(), percent.get()), notice(modification, statutes));
    }

    private static TermFinding allowed(Modification one, StatuteParameter pounds, StatuteParameter percent) {
        return switch (one.reason()) {
            case PROVIDED_FOR, PROVIDER_SUCCESSION ->
                finding(ALLOWED, Verdict.HOLDS, one.reason().words(), pounds);
            case EXTERNAL_FACTORS -> ofCharacter(one, pounds);
            case AUTHORITY_DECISION ->
                one.awardedByProcessAOrB() ? ofCharacter(one, pounds) : byValue(one, pounds, percent);
            case NOT_STATED ->
                one.awardedByProcessAOrB()
                        ? ofCharacter(one, pounds)
                        : finding(ALLOWED, Verdict.UNDETERMINED, "why the contract is modified is not stated", pounds);
        };
    }

    private static TermFinding ofCharacter(Modification one, StatuteParameter pounds) {
        String because = (one.awardedByProcessAOrB()
                        ? "direct award process A or B"
                        : one.reason().words()) + "; materially different in character: "
                + one.materiallyDifferent().words();
        return finding(ALLOWED, one.materiallyDifferent().negated(), because, pounds);
    }

    private static TermFinding byValue(Modification one, StatuteParameter pounds, StatuteParameter percent) {
        TermFinding value = new ChangeMeasure(one, pounds, percent).below();
        ImmutableList<Verdict> both = ImmutableList.of(one.materiallyDifferent().negated(), value.verdict());
        String because = value.because() + "; materially different in character: "
                + one.materiallyDifferent().words();
        return new TermFinding(ALLOWED, Verdict.allOf(both), because, value.basis());
    }

    private static TermFinding notice(Modification one, Statutes statutes) {
        Optional<StatuteParameter> from = statutes.parameter(StatuteKey.MODIFICATION_NOTICE_FROM_POUNDS, one.day());
        if (from.isEmpty() || one.change().isEmpty()) {
            String because =
                    from.isEmpty() ? "no such law is known on " + one.day() : "the change in value is not known";
            return new TermFinding(NOTICE, Verdict.UNDETERMINED, because, ImmutableList.of());
        }
        return notice(one, from.get(), statutes.parameter(StatuteKey.MODIFICATION_NOTICE_CUMULATIVE, one.day()));
    }

    /** Whether earlier modifications count is asked only where they would matter. */
    private static TermFinding notice(Modification one, StatuteParameter from, Optional<StatuteParameter> cumulative) {
        LifetimeChange alone = one.change().orElseThrow();
        LifetimeChange together = alone.plus(one.earlierChanges());
        Verdict single = reaches(alone, from);
        Verdict all = reaches(together, from);
        if (single == all) {
            return finding(NOTICE, single, alone.words() + " against " + from.valueWords(), from);
        }
        String because =
                alone.words() + ", with earlier modifications " + together.words() + ", against " + from.valueWords();
        return cumulative
                .map(counts -> new TermFinding(
                        NOTICE,
                        counts.isYes() ? all : single,
                        because + "; earlier modifications count: " + counts.valueWords(),
                        ImmutableList.of(ClauseBasis.of(from), ClauseBasis.of(counts))))
                .orElseGet(() ->
                        finding(NOTICE, Verdict.UNDETERMINED, because + "; whether they count is not known", from));
    }

    private static Verdict reaches(LifetimeChange change, StatuteParameter from) {
        if (change.isAtLeast(from.number())) {
            return Verdict.HOLDS;
        }
        return change.exact() ? Verdict.DOES_NOT_HOLD : Verdict.UNDETERMINED;
    }

    private static TermFinding finding(String what, Verdict verdict, String because, StatuteParameter parameter) {
        return new TermFinding(what, verdict, because, ImmutableList.of(ClauseBasis.of(parameter)));
    }

    /** The cumulative change in lifetime value against the two limits. */
    private record ChangeMeasure(Modification one, StatuteParameter pounds, StatuteParameter percent) {

        TermFinding below() {
            ImmutableList<ClauseBasis> basis = ImmutableList.of(ClauseBasis.of(pounds), ClauseBasis.of(percent));
            if (one.change().isEmpty()) {
                return new TermFinding(ALLOWED, Verdict.UNDETERMINED, "the change in value is not known", basis);
            }
            LifetimeChange change = one.change().get().plus(one.earlierChanges());
            Verdict sum = reaches(change, pounds).negated();
            Verdict share = share(change);
            String because = "change of " + change.words() + ": below " + pounds.valueWords() + ": " + sum.words()
                    + "; below " + percent.valueWords() + " of " + original() + ": " + share.words();
            return new TermFinding(ALLOWED, Verdict.anyOf(ImmutableList.of(sum, share)), because, basis);
        }

        private Verdict share(LifetimeChange change) {
            if (one.originalValue().isEmpty()) {
                return Verdict.UNDETERMINED;
            }
            BigDecimal limit =
                    percent.number().multiply(one.originalValue().get().getAmount());
            if (change.isAtLeast(limit.movePointLeft(2))) {
                return Verdict.DOES_NOT_HOLD;
            }
            return change.exact() ? Verdict.HOLDS : Verdict.UNDETERMINED;
        }

        private String original() {
            return one.originalValue()
                    .map(value -> "the value when entered into, " + Pounds.words(value))
                    .orElse("the value when entered into, which is not known");
        }
    }
}
