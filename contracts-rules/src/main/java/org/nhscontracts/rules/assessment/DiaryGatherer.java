package org.nhscontracts.rules.assessment;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.nhscontracts.core.id.ContractId;
import org.nhscontracts.rules.catalogue.EditionCatalogue;
import org.nhscontracts.rules.contractfile.ContractFile;
import org.nhscontracts.rules.management.Deadline;
import org.nhscontracts.rules.management.ReplayedEvent;
import org.nhscontracts.rules.management.ReportStatus;
import org.nhscontracts.rules.management.ReportingCalendar;
import org.nhscontracts.rules.readiness.ReadinessDiary;
import org.nhscontracts.rules.readiness.ReadinessReport;
import org.nhscontracts.rules.term.DiaryEntry;
import org.nhscontracts.rules.term.DiaryKind;
import org.nhscontracts.rules.term.TermDiary;
import org.nhscontracts.rules.term.TermFacts;

/** Gathers the coming days of contracts. */
final class DiaryGatherer {

    private final LocalDate from;
    private final LocalDate until;
    private final int days;
    private final EditionCatalogue editions;
    private final Map<ContractId, String> contracts = new LinkedHashMap<>();
    private final ImmutableSortedSet.Builder<DiaryEntry> entries = ImmutableSortedSet.naturalOrder();
    private final ImmutableSortedSet.Builder<DiaryEntry> outstanding = ImmutableSortedSet.naturalOrder();
    private final List<String> notes = new ArrayList<>();

    DiaryGatherer(LocalDate from, int days, EditionCatalogue editions) {
        checkArgument(days >= 1, "diary: found %s days, expected at least 1", days);
        this.from = from;
        this.days = days;
        this.until = from.plusDays(days - 1L);
        this.editions = editions;
    }

    ContractDiary gather(Iterable<ContractFile> files) {
        files.forEach(this::add);
        return ContractDiary.builder()
                .from(from)
                .days(days)
                .putAllContracts(contracts)
                .addAllEntries(entries.build())
                .addAllOutstanding(outstanding.build())
                .addAllNotes(notes)
                .build();
    }

    private void add(ContractFile file) {
        contracts.putIfAbsent(file.contract().id(), file.contract().title());
        AssessmentOptions options =
                AssessmentOptions.builder().asAt(from).editions(editions).build();
        ContractAssessment assessment = ContractAssessment.assess(file, options);
        TermFacts facts =
                TermEvidence.of(file, options, assessment.management(), from, new JudgedRules(assessment)::latest);
        coming(TermDiary.of(facts).stream());
        HandoverAssessment.of(assessment).handovers().forEach(one -> handover(file, one.readiness()));
        assessment.management().state().deadlines().forEach(deadline -> deadline(file, deadline));
        reports(file, assessment.management());
        assessment.management().rejected().forEach(one -> rejected(file, assessment.management(), one));
    }

    /** What was not applied may be what moves a day. */
    private void rejected(ContractFile file, ManagementAssessment management, ReplayedEvent one) {
        notes.add(file.contract().title() + ": not applied: " + management.words(one)
                + one.rejection().map(why -> ": " + why.words()).orElse(""));
    }

    private void coming(Stream<DiaryEntry> all) {
        all.filter(entry -> !entry.date().isBefore(from) && !entry.date().isAfter(until))
                .forEach(entries::add);
    }

    /**
     * Of a handover whose planned date has passed nobody says that it took place, or that its conditions still matter: what is counted from a start
     * that is not known is left out.
     */
    private void handover(ContractFile file, ReadinessReport report) {
        ImmutableList<DiaryEntry> all = ReadinessDiary.of(file.contract().id(), report);
        boolean ahead = !report.handover().planned().isBefore(from);
        if (ahead) {
            all.stream()
                    .filter(entry -> entry.kind() == DiaryKind.HANDOVER_CONDITION
                            && entry.date().isBefore(from))
                    .forEach(outstanding::add);
        }
        boolean startKnown = ahead || report.startsOn().isPresent();
        coming(all.stream().filter(entry -> startKnown || entry.kind() != DiaryKind.REVIEW));
    }

    private void deadline(ContractFile file, Deadline deadline) {
        DiaryEntry entry = new DiaryEntry(
                file.contract().id(),
                deadline.date(),
                deadline.kind().words() + " (" + deadline.place().words() + ")",
                DiaryKind.CONTRACT_MANAGEMENT,
                deadline.clause(),
                deadline.mustBeFlagged());
        if (deadline.overdue()) {
            outstanding.add(entry);
        } else {
            coming(Stream.of(entry));
        }
    }

    /** Reports of periods that are not over yet may fall due in the days looked at. */
    private void reports(ContractFile file, ManagementAssessment management) {
        try {
            new ReportingCalendar(
                            file.reports(),
                            file.contract().term().dates(),
                            management.context().calendar())
                    .on(until, management.state().standing()).stream()
                            .filter(status -> status.receivedOn().isEmpty())
                            .forEach(status -> report(file, status));
        } catch (IllegalArgumentException | DateTimeException e) {
            notes.add(file.contract().title() + ": which reports are due is undetermined: " + e.getMessage());
        }
    }

    private void report(ContractFile file, ReportStatus status) {
        DiaryEntry entry = DiaryEntry.of(
                file.contract().id(),
                status.dueBy(),
                DiaryKind.REPORT,
                status.report().name() + " of " + status.period() + " due");
        if (status.dueBy().isBefore(from)) {
            outstanding.add(entry);
        } else {
            coming(Stream.of(entry));
        }
    }
}
