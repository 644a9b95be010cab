package org.nhscontracts.rules.assessment;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.nhscontracts.core.id.EventId;
import org.nhscontracts.core.process.DayReached;
import org.nhscontracts.rules.catalogue.EditionParameter;
import org.nhscontracts.rules.catalogue.EditionRules;
import org.nhscontracts.rules.catalogue.ParameterKey;
import org.nhscontracts.rules.management.Effect;
import org.nhscontracts.rules.management.ExceptionReport;
import org.nhscontracts.rules.management.ManagementContext;
import org.nhscontracts.rules.management.ManagementState;
import org.nhscontracts.rules.management.PlanProgress;
import org.nhscontracts.rules.management.RejectionCode;
import org.nhscontracts.rules.management.Replay;
import org.nhscontracts.rules.management.ReplayedEvent;
import org.nhscontracts.rules.management.ReportStatus;
import org.nhscontracts.rules.management.WithholdingRoom;

/**
 * Contract management of a contract as of a day: what happened and what it led to, what is open, whose move it is and by when, and what may
 * be withheld.
 *
 * <pre>{@code
 * ManagementAssessment management = ContractAssessment.assess(file, LocalDate.of(2025, 6, 30)).management();
 * management.state().whoseMove().forEach(move -> System.out.println(move.words()));
 * }</pre>
 */
@Value.Immutable
public interface ManagementAssessment {

    /**
     * Starts one; all but the optional attributes must be set.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * The day up to which it goes.
     *
     * @return the day of judgement
     */
    LocalDate asAt();

    /**
     * The events of the file up to that day, and the day itself reached, with what came of each.
     *
     * @return the replay
     */
    Replay replay();

    /**
     * The events of the file up to that day, with what came of each.
     *
     * @return in the order of the file; an event that was not applied has the reason
     */
    ImmutableList<ReplayedEvent> events();

    /**
     * How many events of the file are of later days, and are not looked at.
     *
     * @return 0 or more
     */
    int laterEvents();

    /**
     * The editions known, those that the contract adopted, and which days are Operational Days.
     *
     * @return the context of the replay
     */
    ManagementContext context();

    /**
     * Where events stand in the documents that they were read from.
     *
     * @return for example {@code contract.yaml:120:5} by event; none for a file built in Java
     */
    ImmutableMap<EventId, String> places();

    /**
     * The reports of Schedule 6A of all periods that ended by the day.
     *
     * @return report by report, the earliest period first
     */
    ImmutableList<ReportStatus> reports();

    /**
     * Why the reports cannot be reckoned.
     *
     * @return the reason; empty if they can
     */
    Optional<String> reportsUndetermined();

    /**
     * Where contract management stands at the end of the day.
     *
     * @return the state
     */
    default ManagementState state() {
        return replay().state();
    }

    /**
     * Whether there is nothing to say.
     *
     * @return true if the file has no events up to the day, and requires no reports
     */
    default boolean isEmpty() {
        return events().isEmpty()
                && reports().isEmpty()
                && reportsUndetermined().isEmpty();
    }

    /**
     * What the day itself led to: days that were over, and what followed from that.
     *
     * @return effects; none if the day could not be reached, for which {@link #rejected} has the reason
     */
    default ImmutableList<Effect> effectsOfDay() {
        return replay().events().get(replay().events().size() - 1).effects();
    }

    /**
     * The events that were not applied, with the reason of each.
     *
     * @return perhaps none; among them the day of judgement itself, if its year is outside the calendar
     */
    default ImmutableList<ReplayedEvent> rejected() {
        return replay().rejected();
    }

    /**
     * The days of events for which no edition is known, so that nothing is judged.
     *
     * @return perhaps none
     */
    default ImmutableSet<LocalDate> daysWithoutEdition() {
        return rejected().stream()
                .filter(one -> one.rejection()
                        .filter(why -> why.code() == RejectionCode.NO_EDITION)
                        .isPresent())
                .map(one -> one.event().date())
                .collect(ImmutableSet.toImmutableSet());
    }

    /**
     * The edition that governs on the day.
     *
     * @return its rules; empty if none is known
     */
    default Optional<EditionRules> edition() {
        return context().catalogue().governing(context().adoptions(), asAt());
    }

    /**
     * What may be withheld for the month of the day, and at most.
     *
     * @return perhaps none
     */
    default ImmutableList<WithholdingRoom> mayWithhold() {
        return state().mayWithhold(YearMonth.from(asAt()));
    }

    /**
     * In how many months up to the day Exception Reports count towards a right to terminate.
     *
     * @return the parameter of the edition that governs on the day; empty if it does not say
     */
    default Optional<EditionParameter> exceptionReportWindow() {
        return edition().flatMap(rules -> rules.parameter(ParameterKey.EXCEPTION_REPORTS_WITHIN));
    }

    /**
     * The Exception Reports that count towards a right to terminate.
     *
     * @return those within the window; all that count if the edition does not say how long it is
     */
    default ImmutableList<ExceptionReport> exceptionReports() {
        return exceptionReportWindow()
                .map(months -> state().exceptionReportsWithin(months.months(), asAt()))
                .orElseGet(() -> state().exceptionReports().stream()
                        .filter(ExceptionReport::counts)
                        .collect(toImmutableList()));
    }

    /**
     * How far each plan has come.
     *
     * @return the plans of all processes, those that are over too
     */
    default ImmutableList<PlanProgress> plans() {
        return state().processes().values().stream()
                .flatMap(process -> process.plans().values().stream())
                .map(plan -> PlanProgress.of(plan, asAt()))
                .collect(toImmutableList());
    }

    /**
     * The parameters of editions that are not verified and that something rests on.
     *
     * @return each once, in the order of their use
     */
    default ImmutableList<EditionParameter> unverified() {
        Stream<EditionParameter> used = replay().events().stream()
                .flatMap(one -> one.effects().stream())
                .filter(Effect.UnverifiedUsed.class::isInstance)
                .map(effect -> ((Effect.UnverifiedUsed) effect).parameter());
        Stream<EditionParameter> window =
                exceptionReports().isEmpty() ? Stream.empty() : exceptionReportWindow().stream();
        return Stream.concat(used, window)
                .filter(EditionParameter::mustBeFlagged)
                .distinct()
                .collect(toImmutableList());
    }

    /**
     * What the editions do not say and would be needed: where it is a time, no day is set.
     *
     * @return each once, in the order of its need
     */
    default ImmutableList<Effect.NotKnown> notKnown() {
        return replay().events().stream()
                .flatMap(one -> one.effects().stream())
                .filter(Effect.NotKnown.class::isInstance)
                .map(Effect.NotKnown.class::cast)
                .distinct()
                .collect(toImmutableList());
    }

    /**
     * An event of the file in words, with the place where it stands.
     *
     * @param one the event
     * @return for example {@code 2025-04-14 e1: Contract Performance Notice cpn-1 issued by the Co-ordinating Commissioner
     *     (contract.yaml:120:5)}
     */
    default String words(ReplayedEvent one) {
        String place = Optional.ofNullable(places().get(one.event().id()))
                .map(where -> " (" + where + ")")
                .orElse("");
        return (one.event().what() instanceof DayReached
                        ? one.event().date() + ": " + one.event().what().words()
                        : one.event().words())
                + place;
    }

    /** Builds a {@link ManagementAssessment}. Not thread-safe. */
    final class Builder extends ImmutableManagementAssessment.Builder {
        Builder() {}
    }
}
