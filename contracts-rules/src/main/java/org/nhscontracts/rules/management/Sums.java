package org.nhscontracts.rules.management;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.nhscontracts.core.process.SumWithheld;
import org.nhscontracts.core.process.SumsProgressed;
import org.nhscontracts.core.process.SumsStep;
import org.nhscontracts.core.process.WithheldPart;
import org.nhscontracts.core.process.WithholdingScope;
import org.nhscontracts.rules.catalogue.ParameterKey;

/** Withholds sums and settles them. */
final class Sums {

    private final Work work;
    private final Draft draft;

    Sums(Work work, Draft draft) {
        this.work = work;
        this.draft = draft;
    }

    void withhold(SumWithheld event) {
        for (WithheldPart part : event.parts()) {
            Place place = new Place(event.process(), event.plan(), part.item(), Optional.empty());
            checkCause(event, place);
            new Tracks(work, draft).take(place, Step.WITHHELD);
            Withholding sum = sum(event, part, draft.right(place).orElseThrow());
            draft.add(sum);
            work.effect(new Effect.Withheld(sum));
            new Deadlines(work, draft).set(DeadlineKind.EVIDENCE, Place.of(sum));
        }
    }

    private void checkCause(SumWithheld event, Place place) {
        Stage stage = draft.stage(place);
        boolean other = stage.withholdingCause().isPresent()
                && !stage.withholdingCause().equals(Optional.of(event.cause()));
        if (other) {
            throw new Refused(
                    RejectionCode.NO_RIGHT,
                    place.words() + ": sums may be withheld for "
                            + stage.withholdingCause().get().words() + ", not for "
                            + event.cause().words());
        }
    }

    private Withholding sum(SumWithheld event, WithheldPart part, WithholdingRight right) {
        return Withholding.builder()
                .id(new WithholdingId(work.event().id(), part.item()))
                .process(event.process())
                .plan(event.plan())
                .item(part.item())
                .cause(event.cause())
                .month(event.month())
                .percent(part.percent())
                .ceiling(right.ceiling())
                .base(right.base())
                .planMonthCap(right.planMonthCap())
                .contractMonthCap(right.contractMonthCap())
                .withheldOn(work.today())
                .evidenceFrom(event.notified().orElse(work.today()))
                .addAllParameters(right.parameters())
                .stage(Stage.HELD)
                .since(work.today())
                .interest(false)
                .build();
    }

    /** Settles a sum that the step can be about; one that was settled before stays as it is. */
    void settle(Withholding sum, Step step, LocalDate day) {
        if (step == Step.SUM_FALLS_DUE
                && draft.parameter(ParameterKey.PAID_BACK_WITHIN).isEmpty()) {
            work.effect(new Effect.NotKnown(draft.rules().edition(), ParameterKey.PAID_BACK_WITHIN));
            return;
        }
        if (new Tracks(work, draft).refusal(Place.of(sum), step).isEmpty()) {
            take(sum, step, day);
        }
    }

    private void take(Withholding sum, Step step, LocalDate day) {
        Place place = Place.of(sum);
        if (step == Step.SUM_KEPT) {
            draft.changeSum(sum.id(), one -> one.withEvidenceFrom(day));
        }
        boolean interest = sum.interest()
                || step == Step.EVIDENCE_ACCEPTED
                || (step == Step.SUM_FALLS_DUE && draft.rules().says(ParameterKey.PAID_BACK_WITH_INTEREST));
        new Tracks(work, draft).take(place, step, day);
        draft.changeSum(sum.id(), one -> one.withDueBy(dueBy(place, one)).withInterest(interest));
        work.effect(new Effect.SumSettled(draft.sum(sum.id())));
    }

    private Optional<LocalDate> dueBy(Place place, Withholding sum) {
        Optional<LocalDate> next = draft.deadlines(deadline -> deadline.place().equals(place)).stream()
                .filter(deadline ->
                        deadline.kind() == DeadlineKind.PAYMENT || deadline.kind() == DeadlineKind.UNJUSTIFIED_PAYMENT)
                .map(Deadline::date)
                .min(LocalDate::compareTo);
        return next.or(() -> sum.stage() == Stage.PAID_BACK ? sum.dueBy() : Optional.empty());
    }

    void progress(SumsProgressed event) {
        WithholdingScope scope = event.scope();
        if (event.step() == SumsStep.RETENTION_NOTIFIED) {
            new Several(work, draft)
                    .take(
                            milestones(scope),
                            Step.RETENTION_NOTIFIED,
                            !scope.items().isEmpty());
        } else if (event.step() == SumsStep.COMMISSIONER_FAULT_SHOWN) {
            new CommissionerFault(work, draft).show(scope);
        } else {
            settleAll(scope, step(event.step()));
        }
    }

    private void settleAll(WithholdingScope scope, Step step) {
        ImmutableList<Withholding> meant = in(scope);
        ImmutableList<Withholding> admitted = new Several(work, draft)
                        .admitted(
                                meant.stream().map(Place::of).collect(toImmutableList()),
                                step,
                                !scope.withholdings().isEmpty())
                        .stream()
                        .map(place -> draft.sum(place.sum().orElseThrow()))
                        .collect(toImmutableList());
        admitted.forEach(sum -> take(sum, step, work.today()));
    }

    ImmutableList<Withholding> in(WithholdingScope scope) {
        return draft.sums(sum -> (scope.plan().isEmpty() || sum.plan().equals(scope.plan()))
                && (scope.items().isEmpty()
                        || sum.item().map(scope.items()::contains).orElse(false))
                && (scope.withholdings().isEmpty()
                        || scope.withholdings().contains(sum.id().event())));
    }

    private ImmutableList<Place> milestones(WithholdingScope scope) {
        return draft.planIds().stream()
                .filter(id -> scope.plan().isEmpty() || scope.plan().get().equals(id))
                .flatMap(id -> draft.milestonesOf(id).stream())
                .filter(place -> scope.items().isEmpty()
                        || scope.items().contains(place.item().orElseThrow()))
                .collect(toImmutableList());
    }

    private static Step step(SumsStep step) {
        return switch (step) {
            case PAID -> Step.SUM_PAID;
            case RETENTION_NOTIFIED -> Step.RETENTION_NOTIFIED;
            case EVIDENCE_GIVEN -> Step.EVIDENCE_GIVEN;
            case EVIDENCE_ACCEPTED -> Step.EVIDENCE_ACCEPTED;
            case EVIDENCE_REFUSED -> Step.EVIDENCE_REFUSED;
            case COMMISSIONER_FAULT_SHOWN -> Step.FAULT_SHOWN;
        };
    }
}
