package org.nhscontracts.rules.term;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.nhscontracts.core.contract.ExtensionOption;
import org.nhscontracts.core.contract.OptionHolder;
import org.nhscontracts.core.process.ContractSide;
import org.nhscontracts.core.source.YesNo;
import org.nhscontracts.core.time.CalendarMonths;
import org.nhscontracts.rules.catalogue.EditionParameter;
import org.nhscontracts.rules.catalogue.ParameterKey;
import org.nhscontracts.rules.verdict.Verdict;

/**
 * What can be done about the end of a contract on a day, by whom, until when, and what it needs.
 *
 * <p>Performance is not among what it looks at: notice without fault is open also where every standard is achieved, and a failed standard closes no option.
 * What is open is not what anybody decides.
 */
public final class EndOfTermOptions {

    private final TermFacts facts;
    private final TermDates dates;

    private EndOfTermOptions(TermFacts facts) {
        this.facts = facts;
        this.dates = facts.dates();
    }

    /**
     * The options on the day of judgement.
     *
     * @param facts what is known
     * @return to let it expire, each option to extend, notice without fault by each side, to vary, and how to award the next contract
     */
    public static ImmutableList<EndOfTermOption> on(TermFacts facts) {
        EndOfTermOptions options = new EndOfTermOptions(facts);
        ImmutableList.Builder<EndOfTermOption> all = ImmutableList.builder();
        all.add(options.expire());
        facts.contract().term().options().forEach(option -> all.add(options.extend(option)));
        for (ContractSide side : ContractSide.values()) {
            all.add(options.endWithoutFault(side));
        }
        return all.add(options.vary())
                .addAll(new NextContract(facts, options.dates).options())
                .build();
    }

    private EndOfTermOption expire() {
        EndOfTermOption.Builder option = new EndOfTermOption.Builder().kind(EndOptionKind.EXPIRE);
        if (isOver()) {
            return over(option);
        }
        return option.open(Verdict.HOLDS)
                .because("the Expiry Date is " + dates.expiry()
                        + dates.endsEarly()
                                .map(day -> ", but the contract ends on " + day + " by notice")
                                .orElse(""))
                .leadsTo(dates.lastDay())
                .build();
    }

    private EndOfTermOption extend(ExtensionOption option) {
        EndOfTermOption.Builder built = new EndOfTermOption.Builder()
                .kind(EndOptionKind.EXTEND)
                .option(option.id())
                .by(option.exercisableBy());
        if (isOver()) {
            return over(built);
        }
        Extensions.limits(option, facts.contract().term(), facts.edition()).forEach(limit -> limit(built, limit));
        needs(option).forEach(built::addNeed);
        int before =
                (int) dates.exercised().stream().filter(option.id()::equals).count();
        ExtensionOutcome outcome = Extensions.exercise(option, facts.asAt(), dates.expiry(), before);
        if (dates.endsEarly().isPresent()) {
            return built.open(Verdict.DOES_NOT_HOLD)
                    .because("by notice the contract ends on " + dates.lastDayAtLatest()
                            + ", before the term that it extends")
                    .build();
        }
        if (outcome instanceof ExtensionOutcome.Extended extended) {
            return open(option, built, extended.expiry());
        }
        return built.open(Verdict.DOES_NOT_HOLD).because(outcome.because()).build();
    }

    private static void limit(EndOfTermOption.Builder built, TermFinding limit) {
        built.addAllBasis(limit.basis());
        if (limit.verdict() == Verdict.DOES_NOT_HOLD) {
            built.addNeed("beyond what the edition knows: " + limit.because());
        }
    }

    /** Where no notice is stated, one side alone may still need one; two that agree do not. */
    private EndOfTermOption open(ExtensionOption option, EndOfTermOption.Builder built, LocalDate expiry) {
        LocalDate last = Extensions.lastDayForNotice(option, dates.expiry());
        boolean known = option.notice().isPresent() || option.exercisableBy() == OptionHolder.BOTH_AGREEING;
        if (known) {
            return built.open(Verdict.HOLDS)
                    .because("it extends the term by " + option.length().words())
                    .lastDate(last)
                    .leadsTo(expiry)
                    .build();
        }
        return built.open(Verdict.UNDETERMINED)
                .because("it extends the term by " + option.length().words()
                        + "; the notice that it needs is not stated")
                .leadsTo(expiry)
                .build();
    }

    private ImmutableList<String> needs(ExtensionOption option) {
        ImmutableList.Builder<String> needs = ImmutableList.builder();
        needs.add(
                option.exercisableBy() == OptionHolder.BOTH_AGREEING
                        ? "agreement of both sides"
                        : "notice by the "
                                + (option.exercisableBy() == OptionHolder.PROVIDER ? "Provider" : "Commissioners"));
        option.notice().ifPresent(months -> needs.add("notice of " + months.words() + " before the Expiry Date"));
        if (option.allServices() == YesNo.YES) {
            needs.add("for all services");
        }
        return needs.build();
    }

    private EndOfTermOption endWithoutFault(ContractSide side) {
        EndOfTermOption.Builder built = new EndOfTermOption.Builder()
                .kind(EndOptionKind.END_WITHOUT_FAULT)
                .by(side == ContractSide.PROVIDER ? OptionHolder.PROVIDER : OptionHolder.COMMISSIONERS);
        if (isOver()) {
            return over(built);
        }
        EditionNumbers numbers = new EditionNumbers(facts.edition());
        Optional<EditionParameter> right = numbers.use(ParameterKey.NO_FAULT_TERMINATION);
        built.addAllBasis(numbers.used());
        Optional<CalendarMonths> period = EndNotice.period(facts.contract().term(), side);
        if (period.isEmpty()) {
            return built.open(Verdict.UNDETERMINED)
                    .because("the period of notice by the " + side.words() + " is not known")
                    .build();
        }
        built.addNeed("notice of " + period.get().words() + " by the " + side.words());
        return right.map(EditionParameter::isYes).orElse(true)
                ? noticed(built, period.get())
                : built.open(Verdict.DOES_NOT_HOLD)
                        .because("the edition gives no such right")
                        .build();
    }

    private EndOfTermOption noticed(EndOfTermOption.Builder built, CalendarMonths period) {
        LocalDate end = new EndNotice(facts.asAt(), period).earliestEnd();
        LocalDate last = EndNotice.lastDayBefore(dates.lastDayAtLatest(), period);
        if (facts.asAt().isAfter(last)) {
            return built.open(Verdict.DOES_NOT_HOLD)
                    .because("notice on " + facts.asAt() + " ends the contract on " + end
                            + " at the earliest, and it ends by " + dates.lastDayAtLatest() + " anyway")
                    .lastDate(last)
                    .build();
        }
        return built.open(Verdict.HOLDS)
                .because("notice on " + facts.asAt() + " ends the contract on " + end
                        + " at the earliest; performance is no condition of it")
                .lastDate(last)
                .leadsTo(end)
                .build();
    }

    private EndOfTermOption vary() {
        EndOfTermOption.Builder built =
                new EndOfTermOption.Builder().kind(EndOptionKind.VARY).by(OptionHolder.BOTH_AGREEING);
        if (isOver()) {
            return over(built);
        }
        built.addNeed("a variation agreement signed by both sides");
        new NextContract(facts, dates).modificationNeeds(built);
        return built.open(Verdict.HOLDS)
                .because(
                        facts.asAt().isBefore(dates.start())
                                ? "the contract starts on " + dates.start()
                                : "the contract runs")
                .lastDate(dates.lastDay())
                .build();
    }

    private boolean isOver() {
        return dates.isOver();
    }

    private EndOfTermOption over(EndOfTermOption.Builder option) {
        return option.open(Verdict.DOES_NOT_HOLD)
                .because("the contract ended on " + dates.lastDayAtLatest())
                .build();
    }
}
