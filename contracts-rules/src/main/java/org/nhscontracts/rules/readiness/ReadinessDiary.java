package org.nhscontracts.rules.readiness;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.nhscontracts.core.handover.ConditionEvidence;
import org.nhscontracts.core.handover.HandoverCondition;
import org.nhscontracts.core.handover.PlanBasis;
import org.nhscontracts.core.handover.ServiceHandover;
import org.nhscontracts.core.id.ContractId;
import org.nhscontracts.core.source.Citation;
import org.nhscontracts.core.source.YesNo;
import org.nhscontracts.rules.term.DiaryEntry;
import org.nhscontracts.rules.term.DiaryKind;

/**
 * The days of a handover that somebody should know of: the planned date and the Longstop Date, when each unsettled condition is due, when the
 * evidence of a settled one expires, gates, and reviews after the start.
 */
public final class ReadinessDiary {

    private final ContractId contract;
    private final ReadinessReport report;
    private final ServiceHandover handover;

    private ReadinessDiary(ContractId contract, ReadinessReport report) {
        this.contract = contract;
        this.report = report;
        this.handover = report.handover();
    }

    /**
     * The days of a handover.
     *
     * @param contract the contract to whose services it leads
     * @param report how ready the incoming provider is
     * @return the days in order, also those that have passed; flagged is what rests on a customary plan or on what is not verified
     */
    public static ImmutableList<DiaryEntry> of(ContractId contract, ReadinessReport report) {
        ReadinessDiary diary = new ReadinessDiary(contract, report);
        return Stream.of(diary.days(), diary.due(), diary.expiries(), diary.gates(), diary.reviews())
                .flatMap(entries -> entries)
                .sorted()
                .collect(ImmutableList.toImmutableList());
    }

    private Stream<DiaryEntry> days() {
        Stream<DiaryEntry> planned = Stream.of(entry(
                handover.planned(),
                DiaryKind.HANDOVER,
                "planned first day of " + handover.incoming(),
                isFlagged(handover.citation())));
        Stream<DiaryEntry> longstop = handover.longstop().stream()
                .map(day -> entry(
                        day,
                        DiaryKind.LONGSTOP,
                        "Longstop Date of the handover " + handover.id(),
                        isFlagged(handover.citation())));
        return Stream.concat(planned, longstop);
    }

    private Stream<DiaryEntry> due() {
        return report.conditions().stream()
                .filter(one -> !one.state().isSettled())
                .flatMap(one -> entry(
                        one.due(),
                        DiaryKind.HANDOVER_CONDITION,
                        "due (" + one.state().words() + "): " + one.condition().what() + by(one.condition()),
                        isCustomary() || isFlagged(one.condition().citation())));
    }

    private static String by(HandoverCondition condition) {
        return condition.owner().map(owner -> ", by " + owner).orElse("");
    }

    private Stream<DiaryEntry> expiries() {
        return report.conditions().stream()
                .filter(one -> one.state() == ConditionState.SATISFIED)
                .flatMap(one -> one.condition().evidence().stream()
                        .filter(this::isGood)
                        .flatMap(piece -> entry(
                                piece.expires(),
                                DiaryKind.HANDOVER_CONDITION,
                                "last day of " + piece.what() + ": "
                                        + one.condition().what(),
                                isFlagged(piece.citation()))));
    }

    private boolean isGood(ConditionEvidence piece) {
        return piece.acceptedAsAt(report.asAt()).equals(Optional.of(YesNo.YES)) && piece.isGoodOn(report.notBefore());
    }

    private Stream<DiaryEntry> gates() {
        return report.gates().stream()
                .flatMap(one -> entry(
                        one.date(),
                        DiaryKind.GATE,
                        one.gate().name() + " (" + one.decision().words() + ")",
                        isCustomary() || isFlagged(one.gate().citation())));
    }

    private Stream<DiaryEntry> reviews() {
        return report.reviews().stream()
                .flatMap(one -> entry(
                        one.date(),
                        DiaryKind.REVIEW,
                        one.review().name(),
                        isCustomary() || isFlagged(one.review().citation())));
    }

    private Stream<DiaryEntry> entry(Optional<LocalDate> day, DiaryKind kind, String what, boolean flagged) {
        return day.stream().map(date -> entry(date, kind, what, flagged));
    }

    private DiaryEntry entry(LocalDate day, DiaryKind kind, String what, boolean flagged) {
        return new DiaryEntry(contract, day, what, kind, Optional.empty(), flagged);
    }

    private boolean isCustomary() {
        return handover.planBasis() == PlanBasis.CUSTOMARY;
    }

    private static boolean isFlagged(Optional<Citation> citation) {
        return citation.map(one -> one.confidence().mustBeFlagged()).orElse(false);
    }
}
