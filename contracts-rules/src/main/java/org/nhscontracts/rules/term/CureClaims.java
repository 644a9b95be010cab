package org.nhscontracts.rules.term;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.nhscontracts.core.id.EventId;
import org.nhscontracts.core.process.ContractEvent;
import org.nhscontracts.core.process.ContractSide;
import org.nhscontracts.core.process.MaterialBreachCured;
import org.nhscontracts.core.process.MaterialBreachNotified;
import org.nhscontracts.rules.catalogue.EditionParameter;
import org.nhscontracts.rules.verdict.Verdict;

/** What lasts longer than a clause allows: material breaches of contract, and anything else that runs from a day. */
final class CureClaims {

    private final TermFacts facts;

    CureClaims(TermFacts facts) {
        this.facts = facts;
    }

    /** The material breaches of one side of which notice was given. */
    ImmutableList<Claim> breaches(ContractSide side, EditionParameter within) {
        return facts.happened().stream()
                .filter(event -> event.what() instanceof MaterialBreachNotified notified && notified.of() == side)
                .map(event -> after(event.date(), within, cured(event.id()), event.words()))
                .collect(toImmutableList());
    }

    private Optional<LocalDate> cured(EventId notice) {
        return facts.happened().stream()
                .filter(event -> event.what() instanceof MaterialBreachCured cured
                        && cured.notice().equals(notice))
                .map(ContractEvent::date)
                .findFirst();
    }

    /** Whether something was not over when its time, which does not count the first day, was. */
    Claim after(LocalDate first, EditionParameter within, Optional<LocalDate> over, String words) {
        Optional<LocalDate> last = Days.add(facts.calendar(), first, within.days());
        if (last.isEmpty()) {
            return Claim.of(Verdict.UNDETERMINED, "the bank holidays after " + first + " are not known", words);
        }
        Claim claim = over.map(day -> over(last.get(), day, words)).orElseGet(() -> running(last.get(), within, words));
        return over.map(day -> claim.with("over on " + day)).orElse(claim);
    }

    private static Claim over(LocalDate last, LocalDate day, String words) {
        return day.isAfter(last)
                ? Claim.of(
                        Verdict.UNDETERMINED,
                        "over on " + day + ", later than " + last + ": whether the right still stands is not known",
                        words)
                : Claim.of(Verdict.DOES_NOT_HOLD, "over on " + day + ", in time by " + last, words);
    }

    private Claim running(LocalDate last, EditionParameter within, String words) {
        return facts.asAt().isAfter(last)
                ? Claim.since(
                        last.plusDays(1),
                        "not over by " + last + ", after " + within.valueWords(),
                        ImmutableList.of(words))
                : Claim.of(Verdict.DOES_NOT_HOLD, "the time runs until " + last, words);
    }
}
