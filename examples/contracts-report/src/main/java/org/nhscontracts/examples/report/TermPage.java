package org.nhscontracts.examples.report;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.stream.Stream;
import org.nhscontracts.core.process.ContractSide;
import org.nhscontracts.rules.assessment.ContractDiary;
import org.nhscontracts.rules.assessment.ContractOptions;
import org.nhscontracts.rules.term.ClauseBasis;
import org.nhscontracts.rules.term.DiaryEntry;
import org.nhscontracts.rules.term.EndOfTermOption;
import org.nhscontracts.rules.term.ExpiryMove;
import org.nhscontracts.rules.term.TerminationRight;
import org.nhscontracts.rules.verdict.Verdict;

/** The term of a contract: what can be done about it, and the days to come. */
final class TermPage {

    private final ContractOptions options;
    private final ContractDiary diary;

    TermPage(ContractReport.Whole contract) {
        this.options = contract.options();
        this.diary = contract.diary();
    }

    TermView view() {
        return new TermView(
                facts(),
                options.options().stream().map(TermPage::option).collect(toImmutableList()),
                options.rights().stream()
                        .filter(right -> !right.facts().isEmpty())
                        .map(TermPage::right)
                        .collect(toImmutableList()),
                Stream.concat(
                                diary.outstanding().stream()
                                        .map(entry -> day(entry, new Badge("!", "outstanding", "bad"))),
                                diary.entries().stream().map(entry -> day(entry, new Badge("–", "to come", "none"))))
                        .collect(toImmutableList()),
                diary.notes());
    }

    private ImmutableList<Fact> facts() {
        return Stream.of(
                        Stream.of(new Fact("Services start", options.start().because())),
                        Stream.of(new Fact(
                                "Expiry Date", Words.day(options.dates().expiry()))),
                        options.dates().moves().stream().map(ExpiryMove::words).map(words -> new Fact("Moved", words)))
                .flatMap(facts -> facts)
                .collect(toImmutableList());
    }

    private static TermView.OptionRow option(EndOfTermOption one) {
        return new TermView.OptionRow(
                Words.capital(one.kind().words())
                        + one.option().map(id -> " (option " + id + ")").orElse(""),
                open(one.open()),
                Words.day(one.lastDate()),
                one.by().map(who -> Words.capital(who.words())).orElse(""),
                one.because() + (one.needs().isEmpty() ? "" : "; needs: " + String.join("; ", one.needs())),
                clauses(one.basis()));
    }

    private static TermView.OptionRow right(TerminationRight right) {
        return new TermView.OptionRow(
                Words.capital(right.ground().words()),
                there(right.verdict()),
                Words.day(right.since()),
                Words.capital(Words.join(right.heldBy().stream().map(ContractSide::words))),
                right.because()
                        + right.notice()
                                .map(notice -> "; with notice of " + notice.words())
                                .orElse(""),
                clauses(right.basis()));
    }

    private static Badge open(Verdict open) {
        return switch (open) {
            case HOLDS -> new Badge("✓", "open", "fine");
            case DOES_NOT_HOLD -> new Badge("–", "not open", "none");
            case UNDETERMINED -> new Badge("?", "not known", "open");
            case NOT_APPLICABLE -> new Badge("–", "does not apply", "none");
        };
    }

    private static Badge there(Verdict verdict) {
        return switch (verdict) {
            case HOLDS -> new Badge("!", "there", "bad");
            case DOES_NOT_HOLD -> new Badge("–", "not there", "none");
            case UNDETERMINED -> new Badge("?", "not known", "open");
            case NOT_APPLICABLE -> new Badge("–", "does not apply", "none");
        };
    }

    private static String clauses(Collection<ClauseBasis> basis) {
        return Words.join(basis.stream()
                .flatMap(one ->
                        one.clause().stream().map(clause -> clause + (one.mustBeFlagged() ? " [unverified]" : "")))
                .distinct());
    }

    private static TermView.DayRow day(DiaryEntry entry, Badge badge) {
        return new TermView.DayRow(
                Words.day(entry.date()),
                entry.date().toString(),
                Words.capital(entry.what())
                        + entry.clause().map(clause -> " (" + clause + ")").orElse("")
                        + (entry.flagged() ? " [unverified]" : ""),
                entry.kind().words(),
                badge);
    }
}
