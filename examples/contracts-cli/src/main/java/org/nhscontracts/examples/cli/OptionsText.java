package org.nhscontracts.examples.cli;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.nhscontracts.core.id.ServiceId;
import org.nhscontracts.core.process.ContractSide;
import org.nhscontracts.core.process.DayReached;
import org.nhscontracts.rules.assessment.ContractOptions;
import org.nhscontracts.rules.assessment.KpiSetAssessment;
import org.nhscontracts.rules.assessment.LinkFindings;
import org.nhscontracts.rules.assessment.ManagementAssessment;
import org.nhscontracts.rules.assessment.ModificationFinding;
import org.nhscontracts.rules.assessment.PerformanceTally;
import org.nhscontracts.rules.assessment.RuleAssessment;
import org.nhscontracts.rules.assessment.Share;
import org.nhscontracts.rules.contractfile.ContractFile;
import org.nhscontracts.rules.term.ClauseBasis;
import org.nhscontracts.rules.term.EndOfTermOption;
import org.nhscontracts.rules.term.ExpiryMove;
import org.nhscontracts.rules.term.TermDates;
import org.nhscontracts.rules.term.TermFinding;
import org.nhscontracts.rules.term.TerminationRight;
import org.nhscontracts.rules.verdict.Verdict;

/** What can be done about a term, for reading. Performance has its own section, after the decisions that it does not take. */
final class OptionsText {

    private final ContractOptions options;
    private final ContractFile file;
    private final Page page;

    OptionsText(ContractOptions options, boolean colour) {
        this.options = options;
        this.file = options.assessment().file();
        this.page = new Page(colour);
    }

    String write() {
        page.title("Options: " + file.contract().title());
        page.line("As at " + Words.day(options.asAt()));
        term();
        page.heading("What can be done, by whom, until when");
        options.options().forEach(this::option);
        rights();
        performance();
        links();
        modifications("Variations under the Provider Selection Regime", options.modifications());
        new SourceText(page).write(file.notes(), unverified(), options.sources());
        return page.line("").text();
    }

    private void term() {
        TermDates dates = options.dates();
        page.line("");
        page.labelled("Services start", options.start().because());
        page.labelled(
                "Expiry Date",
                Words.day(dates.expiry()) + "; from " + Words.day(dates.start()) + " that is "
                        + TermDates.lengthWords(dates.start(), dates.expiry()));
        dates.moves().stream().map(ExpiryMove::words).forEach(move -> page.labelled("", move));
        dates.refused().forEach(one -> page.labelled("Not exercised", one.because()));
        dates.endNotices()
                .forEach(notice -> page.labelled(
                        "Notice to end",
                        "by the " + notice.by().words() + ", " + notice.ground().words() + "; last day "
                                + notice.lastDay().map(Words::day).orElse("not known")));
        suspension();
        ManagementAssessment management = options.assessment().management();
        management.rejected().stream()
                .filter(one -> !(one.event().what() instanceof DayReached))
                .forEach(one -> page.labelled("Not applied", ManagementText.rejected(management, one)));
    }

    private void suspension() {
        if (!options.suspension().suspended().isEmpty()) {
            page.labelled(
                    "Suspended",
                    options.suspension().suspended().stream().map(this::service).collect(joining(", "))
                            + "; " + options.unpaid().what() + ": "
                            + options.unpaid().verdict().words());
        }
    }

    private String service(ServiceId id) {
        return Words.service(file, id);
    }

    private void option(EndOfTermOption one) {
        page.outcome(
                one.lastDate().map(Object::toString).orElse(""),
                open(one.open()),
                Words.openColour(one.open()),
                one.kind().words()
                        + one.option().map(id -> " (option " + id + ")").orElse("")
                        + one.by().map(who -> ", by " + who.words()).orElse("") + ": " + one.because()
                        + leadsTo(one)
                        + needs(one.needs()) + clauses(one.basis()));
    }

    private static String leadsTo(EndOfTermOption one) {
        return one.leadsTo()
                .filter(day -> !one.because().contains(day.toString()))
                .map(day -> "; last day then " + Words.day(day))
                .orElse("");
    }

    private static String open(Verdict open) {
        return switch (open) {
            case HOLDS -> "open";
            case DOES_NOT_HOLD -> "not open";
            case UNDETERMINED -> "not known";
            case NOT_APPLICABLE -> "does not apply";
        };
    }

    private static String needs(List<String> needs) {
        return needs.isEmpty() ? "" : "; needs: " + String.join("; ", needs);
    }

    private static String clauses(List<ClauseBasis> basis) {
        Map<String, Boolean> clauses = new LinkedHashMap<>();
        basis.forEach(one -> one.clause()
                .ifPresent(clause -> clauses.merge(clause.toString(), one.mustBeFlagged(), Boolean::logicalOr)));
        return clauses.isEmpty()
                ? ""
                : clauses.entrySet().stream()
                        .map(one -> one.getKey() + (one.getValue() ? ", unverified" : ""))
                        .collect(joining("; ", " (", ")"));
    }

    private void rights() {
        page.heading("Rights to end it, ground by ground");
        options.rights(Verdict.HOLDS).forEach(right -> right(right, "there"));
        options.rights(Verdict.DOES_NOT_HOLD).forEach(right -> right(right, "not there"));
        ImmutableList<TerminationRight> open = options.rights(Verdict.UNDETERMINED);
        open.stream().filter(right -> !right.facts().isEmpty()).forEach(right -> right(right, "not known"));
        grounds(
                "Nothing is stated that would show, or rule out",
                open,
                right -> right.clause().isPresent());
        grounds(
                "Whether the contract gives a right to end it is not known for",
                open,
                right -> right.clause().isEmpty());
    }

    private void grounds(String what, List<TerminationRight> rights, Predicate<TerminationRight> which) {
        String grounds = rights.stream()
                .filter(right -> right.facts().isEmpty())
                .filter(which)
                .map(right -> right.ground().words())
                .collect(joining("; "));
        if (!grounds.isEmpty()) {
            page.wrap(what + ": " + grounds + ".", 0);
        }
    }

    private void right(TerminationRight right, String word) {
        page.outcome(
                right.since().map(Object::toString).orElse(""),
                word,
                Words.colour(right.verdict()),
                right.ground().words() + ", held by the "
                        + right.heldBy().stream().map(ContractSide::words).collect(joining(" and the ")) + ": "
                        + right.because()
                        + right.notice()
                                .map(notice -> "; with notice of " + notice.words())
                                .orElse("")
                        + clauses(right.basis()));
    }

    /** Facts only: whether anything follows is for the parties. */
    private void performance() {
        page.heading("Performance, which opens and closes none of these options");
        PerformanceTally tally = PerformanceTally.of(options.assessment());
        if (tally.total() == 0) {
            page.line("No contract standard was reported on.");
        } else {
            page.wrap(
                    (tally.total() == 1 ? "One contract standard" : tally.total() + " contract standards")
                            + ", as last reported: "
                            + tally.standards().entrySet().stream()
                                    .map(one ->
                                            one.getValue() + " " + one.getKey().words())
                                    .collect(joining(", "))
                            + ".",
                    0);
        }
        options.assessment().kpiSets().forEach(this::kpiSet);
        options.assessment().rules().stream()
                .filter(rule -> rule.latest() == Verdict.HOLDS)
                .forEach(this::rule);
    }

    private void kpiSet(KpiSetAssessment set) {
        page.wrap(
                "- " + set.title() + ", " + Words.organisation(file, set.organisation(), options.asAt()) + ", "
                        + set.period() + ": "
                        + set.shares().stream().map(Share::toString).collect(joining("; ")),
                2);
    }

    private void rule(RuleAssessment rule) {
        page.wrap(
                "- Rule " + rule.rule().id() + " holds"
                        + rule.organisation()
                                .map(who -> " for " + Words.organisation(file, who, options.asAt()))
                                .orElse("")
                        + ": " + rule.rule().because() + ".",
                2);
    }

    private void links() {
        if (options.links().isEmpty()) {
            return;
        }
        page.heading("The contracts before and after");
        options.links().forEach(this::link);
        modifications(
                "Modifications of linked contracts under the Provider Selection Regime",
                options.links().stream()
                        .flatMap(link -> link.modifications().stream())
                        .toList());
    }

    private void link(LinkFindings one) {
        page.wrap(
                "- " + one.link().kind().words() + ": " + one.link().title() + ": "
                        + one.gap().map(gap -> gap.words()).orElse("whether there is a gap is not known")
                        + one.notice().map(notice -> "; " + words(notice)).orElse(""),
                2);
    }

    private void modifications(String heading, List<ModificationFinding> findings) {
        if (findings.isEmpty()) {
            return;
        }
        page.heading(heading);
        findings.forEach(one -> {
            page.wrap(
                    "- " + one.variation().id() + " of "
                            + Words.day(one.variation().countsAsAgreedOn()) + ", if it was by "
                            + ModificationFinding.ASSUMED.words() + ":",
                    2);
            Stream.of(one.test().allowed(), one.test().noticeDue())
                    .forEach(finding -> page.wrap("    " + words(finding), 6));
        });
    }

    private static String words(TermFinding finding) {
        return finding.words() + clauses(finding.basis());
    }

    private List<String> unverified() {
        return Stream.concat(
                        SourceText.words(options.flagged()),
                        options.unverifiedClauses().stream().map(ClauseBasis::toString))
                .toList();
    }
}
