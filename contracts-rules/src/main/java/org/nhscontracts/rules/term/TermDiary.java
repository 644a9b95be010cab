package org.nhscontracts.rules.term;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import org.nhscontracts.core.contract.ExtensionOption;
import org.nhscontracts.core.id.ClauseReference;
import org.nhscontracts.core.id.ContractId;
import org.nhscontracts.core.process.ContractSide;
import org.nhscontracts.rules.catalogue.ParameterKey;

/** The days of a contract's term that somebody should know of. */
public final class TermDiary {

    private final TermFacts facts;
    private final TermDates dates;
    private final ContractId contract;
    private final ImmutableSortedSet.Builder<DiaryEntry> entries = ImmutableSortedSet.naturalOrder();

    private TermDiary(TermFacts facts) {
        this.facts = facts;
        this.dates = facts.dates();
        this.contract = facts.contract().id();
    }

    /**
     * All days of a term as they stand on the day of judgement, those that are over among them.
     *
     * @param facts what is known
     * @return start, Longstop Dates, Expiry Date, last days by notice, last days for notice, and ends of times that run; ordered by day
     */
    public static ImmutableList<DiaryEntry> of(TermFacts facts) {
        TermDiary diary = new TermDiary(facts);
        diary.start();
        diary.ends();
        if (!diary.dates.isOver()) {
            if (diary.dates.endsEarly().isEmpty()) {
                diary.extensions();
            }
            diary.noFault();
            diary.standstill();
        }
        diary.times();
        return diary.entries.build().asList();
    }

    private void start() {
        ContractStart start = ContractStart.of(facts.contract().term(), facts.asAt(), facts.edition());
        add(
                start.notBefore(),
                DiaryKind.START,
                start.start().isPresent()
                        ? "services start"
                        : "services start on this day at the earliest: " + start.because(),
                start.basis());
        facts.contract()
                .term()
                .conditions()
                .forEach(condition -> condition
                        .longstop()
                        .filter(day -> !condition.isSatisfiedOn(facts.asAt()))
                        .ifPresent(day -> add(
                                day,
                                DiaryKind.LONGSTOP,
                                "Longstop Date of condition " + condition.id() + ": " + condition.what(),
                                ImmutableList.of())));
    }

    private void ends() {
        if (dates.endsEarly().isEmpty()) {
            add(dates.expiry(), DiaryKind.EXPIRY, "Expiry Date", ImmutableList.of());
        }
        dates.endNotices()
                .forEach(notice -> notice.lastDay()
                        .ifPresent(day -> add(
                                day,
                                DiaryKind.END,
                                "last day by notice " + notice.event() + " of the "
                                        + notice.by().words() + ", "
                                        + notice.ground().words(),
                                ImmutableList.of())));
        dates.ended().ifPresent(day -> add(day, DiaryKind.END, "the contract ended", ImmutableList.of()));
    }

    private void extensions() {
        facts.contract().term().options().forEach(option -> {
            int before =
                    (int) dates.exercised().stream().filter(option.id()::equals).count();
            if (before < option.times() && option.notice().isPresent()) {
                extension(option);
            }
        });
    }

    private void extension(ExtensionOption option) {
        EditionNumbers numbers = new EditionNumbers(facts.edition());
        numbers.use(ParameterKey.EXTENSIONS_AT_MOST);
        add(
                Extensions.lastDayForNotice(option, dates.expiry()),
                DiaryKind.EXTENSION_NOTICE,
                "last day for notice of option " + option.id() + ", "
                        + option.length().words() + " more",
                numbers.used());
    }

    private void noFault() {
        EditionNumbers numbers = new EditionNumbers(facts.edition());
        numbers.use(ParameterKey.NO_FAULT_TERMINATION);
        for (ContractSide side : ContractSide.values()) {
            EndNotice.period(facts.contract().term(), side).ifPresent(period -> {
                LocalDate last = EndNotice.lastDayBefore(dates.lastDayAtLatest(), period);
                add(
                        last,
                        DiaryKind.NO_FAULT_NOTICE,
                        "last day on which notice without fault by the " + side.words()
                                + " ends the contract before it ends anyway",
                        numbers.used());
                if (!facts.asAt().isAfter(last)) {
                    add(
                            new EndNotice(facts.asAt(), period).earliestEnd(),
                            DiaryKind.NO_FAULT_END,
                            "earliest last day if the " + side.words() + " gave notice without fault on "
                                    + facts.asAt(),
                            numbers.used());
                }
            });
        }
    }

    private void standstill() {
        new NextContract(facts, dates)
                .options().stream()
                        .filter(option -> option.kind() == EndOptionKind.PROCURE_AGAIN)
                        .forEach(option -> option.lastDate()
                                .ifPresent(day -> add(
                                        day,
                                        DiaryKind.STANDSTILL,
                                        "last day for notice of the intention to award the next contract, for the standstill to be over in time",
                                        option.basis())));
    }

    private void times() {
        new RunningTimes(facts)
                .all()
                .forEach(due -> add(due.date(), DiaryKind.CURE, due.what(), ImmutableList.of(due.basis())));
    }

    private void add(LocalDate date, DiaryKind kind, String what, ImmutableList<ClauseBasis> basis) {
        Optional<ClauseReference> clause = basis.stream().findFirst().flatMap(ClauseBasis::clause);
        boolean flagged = basis.stream().anyMatch(ClauseBasis::mustBeFlagged);
        entries.add(new DiaryEntry(contract, date, what, kind, clause, flagged));
    }
}
