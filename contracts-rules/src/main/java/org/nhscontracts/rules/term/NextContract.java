package org.nhscontracts.rules.term;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.nhscontracts.core.contract.OptionHolder;
import org.nhscontracts.rules.catalogue.StatuteKey;
import org.nhscontracts.rules.catalogue.StatuteParameter;
import org.nhscontracts.rules.verdict.Verdict;

/** How the next contract can be awarded, so that it follows this one at once; and what the Provider Selection Regime asks of a variation. */
final class NextContract {

    private final TermFacts facts;
    private final TermDates dates;

    NextContract(TermFacts facts, TermDates dates) {
        this.facts = facts;
        this.dates = dates;
    }

    ImmutableList<EndOfTermOption> options() {
        return ImmutableList.of(directAward(), procureAgain());
    }

    void modificationNeeds(EndOfTermOption.Builder option) {
        number(StatuteKey.MODIFICATION_POUNDS).ifPresent(pounds -> {
            option.addNeed("a modification that the Provider Selection Regime allows without a new procurement");
            option.addBasis(ClauseBasis.of(pounds));
        });
    }

    private EndOfTermOption directAward() {
        EndOfTermOption.Builder option =
                new EndOfTermOption.Builder().kind(EndOptionKind.DIRECT_AWARD_C).by(OptionHolder.COMMISSIONERS);
        Optional<StatuteParameter> pounds = number(StatuteKey.CONSIDERABLE_CHANGE_POUNDS);
        Optional<StatuteParameter> percent = number(StatuteKey.CONSIDERABLE_CHANGE_PERCENT);
        if (pounds.isEmpty() || percent.isEmpty()) {
            return option.open(Verdict.DOES_NOT_HOLD)
                    .because("the Provider Selection Regime is not known to be in force on " + facts.asAt())
                    .build();
        }
        option.addNeed("the considerable change threshold not met");
        option.addNeed("an existing provider that satisfies the contract and is likely to satisfy the next");
        option.addBasis(ClauseBasis.of(pounds.get())).addBasis(ClauseBasis.of(percent.get()));
        return timed(
                option,
                Verdict.UNDETERMINED,
                "open only if the considerable change threshold is not met and the existing provider satisfies");
    }

    private EndOfTermOption procureAgain() {
        EndOfTermOption.Builder option =
                new EndOfTermOption.Builder().kind(EndOptionKind.PROCURE_AGAIN).by(OptionHolder.COMMISSIONERS);
        option.addNeed("the time that the procurement itself takes");
        return timed(option, Verdict.HOLDS, "a procurement hangs on nothing in the contract");
    }

    private EndOfTermOption timed(EndOfTermOption.Builder option, Verdict inTime, String because) {
        LocalDate end = dates.lastDayAtLatest();
        if (number(StatuteKey.STANDSTILL_BEGINS_DAYS).isEmpty()) {
            return option.open(inTime).because(because).build();
        }
        Optional<LocalDate> last = lastPublication(end);
        if (last.isEmpty()) {
            return option.open(Verdict.UNDETERMINED)
                    .because(because + "; the working days before " + end + " are not known")
                    .build();
        }
        option.addNeed(
                "notice of the intention to award by " + last.get() + ", for the standstill to be over by " + end);
        boolean late = facts.asAt().isAfter(last.get());
        return option.open(late ? Verdict.DOES_NOT_HOLD : inTime)
                .because(late ? "the standstill would not be over by " + end : because)
                .lastDate(last)
                .build();
    }

    private Optional<LocalDate> lastPublication(LocalDate end) {
        try {
            return Standstill.lastPublication(end, facts.statutes(), facts.calendar());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Optional<StatuteParameter> number(StatuteKey key) {
        return facts.statutes().parameter(key, facts.asAt());
    }
}
