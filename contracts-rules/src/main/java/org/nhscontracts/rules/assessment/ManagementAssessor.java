package org.nhscontracts.rules.assessment;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.DateTimeException;
import java.util.Optional;
import org.nhscontracts.core.id.EventId;
import org.nhscontracts.core.process.ContractEvent;
import org.nhscontracts.core.time.OperationalCalendar;
import org.nhscontracts.rules.contractfile.ContractFile;
import org.nhscontracts.rules.engine.StatedFact;
import org.nhscontracts.rules.management.Management;
import org.nhscontracts.rules.management.ManagementContext;
import org.nhscontracts.rules.management.ProcessFact;
import org.nhscontracts.rules.management.ProcessFacts;
import org.nhscontracts.rules.management.Replay;
import org.nhscontracts.rules.management.ReportingCalendar;

/** Replays the events of a file up to the day of judgement. */
final class ManagementAssessor {

    private final ContractFile file;
    private final AssessmentOptions options;
    private final ManagementContext context;
    private final ImmutableList<ContractEvent> events;

    ManagementAssessor(ContractFile file, AssessmentOptions options) {
        this.file = file;
        this.options = options;
        this.context =
                new ManagementContext(options.editions(), file.contract().editions(), OperationalCalendar.england());
        this.events = file.events().stream()
                .filter(event -> !event.date().isAfter(options.asAt()))
                .collect(toImmutableList());
    }

    ManagementAssessment assess() {
        Replay replay = Management.replay(
                ImmutableList.<ContractEvent>builder().addAll(events).add(day()).build(), context);
        ManagementAssessment.Builder assessment = ManagementAssessment.builder();
        assessment
                .asAt(options.asAt())
                .replay(replay)
                .addAllEvents(replay.events().subList(0, events.size()))
                .laterEvents(file.events().size() - events.size())
                .context(context)
                .putAllPlaces(options.eventPlaces());
        addReports(assessment, replay);
        return assessment.build();
    }

    /** The day of judgement as an event, under an id that no event of the file has. */
    private ContractEvent day() {
        ImmutableSet<EventId> taken =
                file.events().stream().map(ContractEvent::id).collect(toImmutableSet());
        ContractEvent day = ContractEvent.dayReached(options.asAt());
        for (int i = 2; taken.contains(day.id()); i++) {
            day = ContractEvent.of("day-" + options.asAt() + "-" + i, options.asAt(), day.what());
        }
        return day;
    }

    /** Reports as they were received by the events as they stand, which leaves out those retracted. */
    private void addReports(ManagementAssessment.Builder assessment, Replay replay) {
        try {
            assessment.addAllReports(
                    new ReportingCalendar(file.reports(), file.contract().term().dates(), context.calendar())
                            .on(options.asAt(), replay.state().standing()));
        } catch (IllegalArgumentException | DateTimeException e) {
            assessment.reportsUndetermined(String.valueOf(e.getMessage()));
        }
    }

    /** What processes say to conditions, up to the day of judgement. Of a file without any event nobody knows what is open. */
    static ImmutableList<StatedFact> facts(ContractFile file, ManagementAssessment assessment) {
        return file.events().isEmpty()
                ? ImmutableList.of()
                : ProcessFacts.of(assessment.state(), assessment.context()).stream()
                        .map(ManagementAssessor::fact)
                        .collect(toImmutableList());
    }

    private static StatedFact fact(ProcessFact fact) {
        return new StatedFact(fact.key(), Optional.empty(), fact.from(), fact.until(), fact.verdict(), fact.because());
    }
}
