package org.nhscontracts.rules.engine;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.id.SourceId;
import org.nhscontracts.core.performance.ObservationStatus;
import org.nhscontracts.core.performance.Split;
import org.nhscontracts.rules.condition.MissingReturns;
import org.nhscontracts.rules.verdict.Verdict;

/**
 * Judges one figure over all readings of it. Readings that lead to one verdict give it; readings that lead to several give none,
 * unless the one to use is named.
 */
final class PartJudge {

    final JudgedKpi judged;
    final OrganisationId organisation;
    final Optional<Split> split;
    final ImmutableList<ReadingJudge> readings;
    final Standards standards;
    private final Optional<SourceId> toUse;
    private final Aggregation aggregation;
    private final MissingReturns returns;

    PartJudge(
            JudgedKpi judged,
            OrganisationId organisation,
            Optional<ReadingGroup> group,
            ImmutableList<ReadingJudge> readings,
            Standards standards,
            Aggregation aggregation,
            MissingReturns returns) {
        this.judged = judged;
        this.organisation = organisation;
        this.split = group.flatMap(ReadingGroup::split);
        this.readings = readings;
        this.standards = standards;
        this.toUse = group.flatMap(ReadingGroup::toUse);
        this.aggregation = aggregation;
        this.returns = returns;
    }

    Verdict verdict(int index, boolean failing) {
        if (!judged.judges(index)) {
            return Verdict.NOT_APPLICABLE;
        }
        if (noReturnInTime(index)) {
            return failing ? Verdict.HOLDS : Verdict.DOES_NOT_HOLD;
        }
        ImmutableSet<Verdict> verdicts = judgements(index).stream()
                .map(judgement -> judgement.verdict(failing))
                .collect(toImmutableSet());
        if (verdicts.isEmpty()) {
            return silent(index);
        }
        return verdicts.size() == 1 ? verdicts.iterator().next() : Verdict.UNDETERMINED;
    }

    /** What comes out where no reading says anything. */
    private Verdict silent(int index) {
        return isAsked(index) ? Verdict.UNDETERMINED : Verdict.NOT_APPLICABLE;
    }

    /** Whether anything is asked at a place: the baseline is known, a standard in force, and a quarter or year at its end. */
    private boolean isAsked(int index) {
        return !isBaselining(index) && !standards.at(index, nowhere()).isEmpty() && endsSpan(index);
    }

    /** Whether the periods that are judged together are judged at a place. */
    boolean endsSpan(int index) {
        return aggregation.judges(index);
    }

    boolean isBaselining(int index) {
        return judged.kpi().isBaselining(judged.axis().period(index));
    }

    private static FigureSource nowhere() {
        return (place, published) -> FigureAt.without(ObservationStatus.NOT_REPORTED);
    }

    private ImmutableList<SlotJudgement> judgements(int index) {
        return deciding(index).stream()
                .map(reading -> reading.judge().at(index))
                .collect(toImmutableList());
    }

    /**
     * The readings that decide at a place: the one to use if it says anything there, else all that do; where several periods are
     * judged together and none says anything of this one, all.
     */
    ImmutableList<ReadingJudge> deciding(int index) {
        ImmutableList<ReadingJudge> speaking =
                readings.stream().filter(reading -> reading.speaks(index)).collect(toImmutableList());
        Optional<ReadingJudge> chosen = speaking.stream()
                .filter(reading -> toUse.isPresent()
                        && reading.reading()
                                .flatMap(one -> one.series().key().source())
                                .equals(toUse))
                .findFirst();
        if (chosen.isPresent()) {
            return ImmutableList.of(chosen.get());
        }
        return speaking.isEmpty() && !aggregation.isSingle() ? readings : speaking;
    }

    /** The readings that say anything at a place. */
    ImmutableList<ReadingJudge> speaking(int index) {
        return readings.stream().filter(reading -> reading.speaks(index)).collect(toImmutableList());
    }

    /** Whether nothing is achieved since no return came, or came late, and the contract says so. */
    boolean noReturnInTime(int index) {
        if (returns == MissingReturns.AS_THEY_ARE || !isAsked(index)) {
            return false;
        }
        boolean missing =
                readings.stream().allMatch(reading -> reading.status(index) == ObservationStatus.NOT_REPORTED);
        return missing || (isLate(index) && !nothingToReport(index));
    }

    private boolean isLate(int index) {
        return judged.facts()
                .returns()
                .isLate(judged.kpi().id(), organisation, judged.axis().period(index));
    }

    private boolean nothingToReport(int index) {
        ImmutableList<ReadingJudge> deciding = deciding(index);
        return !deciding.isEmpty()
                && deciding.stream()
                        .allMatch(reading ->
                                FigureAt.without(reading.status(index)).isNothing());
    }
}
