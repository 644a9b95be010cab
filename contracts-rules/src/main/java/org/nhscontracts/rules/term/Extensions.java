package org.nhscontracts.rules.term;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.nhscontracts.core.contract.ContractTerm;
import org.nhscontracts.core.contract.ExtensionOption;
import org.nhscontracts.rules.catalogue.EditionParameter;
import org.nhscontracts.rules.catalogue.EditionRules;
import org.nhscontracts.rules.catalogue.ParameterKey;
import org.nhscontracts.rules.verdict.Verdict;

/**
 * Options to extend: whether one may be exercised on a day and what the Expiry Date is then, and whether the edition knows such an option.
 *
 * <p>Example: with an Expiry Date of 31 March 2027, an option of 24 months on six months' notice is exercised by 30 September 2026 at the latest; the
 * contract then expires on 31 March 2029.
 */
public final class Extensions {

    private Extensions() {}

    /**
     * What comes of exercising an option on a day.
     *
     * @param option the option
     * @param on the day of the notice
     * @param expiry the Expiry Date on that day
     * @param before how often the option was exercised before
     * @return the new Expiry Date, or why the option cannot be exercised
     */
    public static ExtensionOutcome exercise(ExtensionOption option, LocalDate on, LocalDate expiry, int before) {
        if (before >= option.times()) {
            return new ExtensionOutcome.Refused("option " + option.id() + " was exercised " + times(before)
                    + " already and may be exercised " + times(option.times()) + " at most");
        }
        LocalDate last = lastDayForNotice(option, expiry);
        if (on.isAfter(last)) {
            return new ExtensionOutcome.Refused("notice of option " + option.id() + " on " + on
                    + " is late: its last day was " + last + ", " + notice(option) + "the Expiry Date " + expiry);
        }
        LocalDate extended = option.length().extend(expiry);
        return new ExtensionOutcome.Extended(
                expiry,
                extended,
                "option " + option.id() + " exercised on " + on + " extends the term by "
                        + option.length().words());
    }

    /**
     * The last day on which notice of an option is in time, as far as is known.
     *
     * @param option the option
     * @param expiry the Expiry Date
     * @return so many months before the Expiry Date; the Expiry Date itself where no notice is stated
     */
    public static LocalDate lastDayForNotice(ExtensionOption option, LocalDate expiry) {
        return option.notice().map(months -> months.before(expiry)).orElse(expiry);
    }

    /**
     * Whether the options of a term are such as the edition knows: how often a contract may be extended, and by how much each time. An option that goes
     * beyond is still what the parties agreed: it is shown, not refused.
     *
     * @param term the term
     * @param edition the edition that governs; empty if none is known
     * @return a finding for each limit and, where the limit is one of length, for each option; none if there is no option
     */
    public static ImmutableList<TermFinding> limits(ContractTerm term, Optional<EditionRules> edition) {
        ImmutableSet.Builder<TermFinding> findings = ImmutableSet.builder();
        term.options().forEach(option -> findings.addAll(limits(option, term, edition)));
        return findings.build().asList();
    }

    static ImmutableList<TermFinding> limits(
            ExtensionOption option, ContractTerm term, Optional<EditionRules> edition) {
        return ImmutableList.of(count(term, new EditionNumbers(edition)), length(option, new EditionNumbers(edition)));
    }

    private static TermFinding count(ContractTerm term, EditionNumbers numbers) {
        int most = term.options().stream().mapToInt(ExtensionOption::times).sum();
        String what = "extensions no more often than the edition knows";
        return judged(
                what,
                numbers,
                ParameterKey.EXTENSIONS_AT_MOST,
                most,
                "the options allow " + (most == 1 ? "one extension" : most + " extensions"));
    }

    private static TermFinding length(ExtensionOption option, EditionNumbers numbers) {
        return judged(
                "option " + option.id() + " no longer than the edition knows",
                numbers,
                ParameterKey.EXTENSION_AT_MOST,
                option.length().number(),
                "it extends the term by " + option.length().words());
    }

    private static TermFinding judged(String what, EditionNumbers numbers, ParameterKey key, int stated, String found) {
        Optional<EditionParameter> limit = numbers.use(key);
        if (limit.isEmpty()) {
            return new TermFinding(what, Verdict.UNDETERMINED, numbers.notKnown(key), ImmutableList.of());
        }
        boolean within = limit.get().number().compareTo(BigDecimal.valueOf(stated)) >= 0;
        return new TermFinding(
                what,
                within ? Verdict.HOLDS : Verdict.DOES_NOT_HOLD,
                found + ", at most " + limit.get().valueWords(),
                numbers.used());
    }

    private static String notice(ExtensionOption option) {
        return option.notice().map(months -> months.words() + " before ").orElse("");
    }

    private static String times(int number) {
        return number == 1 ? "once" : number + " times";
    }
}
