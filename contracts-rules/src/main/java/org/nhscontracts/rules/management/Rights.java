package org.nhscontracts.rules.management;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.nhscontracts.core.process.NoticeIssued;
import org.nhscontracts.core.process.NoticeKind;
import org.nhscontracts.core.process.WithholdingCause;
import org.nhscontracts.rules.catalogue.EditionParameter;
import org.nhscontracts.rules.catalogue.ParameterKey;

/** Opens and closes the rights to withhold. A right goes with a stage, works against the Provider alone, and falls with the fault of a Commissioner. */
final class Rights {

    private final Work work;
    private final Draft draft;

    Rights(Work work, Draft draft) {
        this.work = work;
        this.draft = draft;
    }

    void closeIfOver(Place place) {
        draft.right(place)
                .filter(right -> draft.commissionerFault(place)
                        || !draft.stage(place).withholdingCause().equals(Optional.of(right.cause())))
                .ifPresent(this::close);
    }

    void close(WithholdingRight right) {
        draft.close(right.place());
        work.effect(new Effect.MayNoLongerWithhold(right));
    }

    void openIfAny(Place place, LocalDate from) {
        Optional<WithholdingCause> cause = draft.stage(place).withholdingCause();
        boolean possible = draft.againstProvider() && knowsWithholding() && !draft.commissionerFault(place);
        if (cause.isPresent() && possible && draft.right(place).isEmpty()) {
            open(place, cause.get(), from);
        }
    }

    /** Nothing is withheld about activity (SC29), nor where there is no notice. */
    private boolean knowsWithholding() {
        Optional<NoticeKind> kind = draft.process().notice().map(NoticeIssued::kind);
        return kind.isPresent() && kind.get() != NoticeKind.ACTIVITY_QUERY_NOTICE;
    }

    private void open(Place place, WithholdingCause cause, LocalDate from) {
        ParameterKey key = key(cause);
        Optional<EditionParameter> percent = draft.parameter(key);
        Optional<EditionParameter> base = draft.parameter(ParameterKey.WITHHOLDING_BASE);
        if (percent.isEmpty() || base.isEmpty()) {
            work.effect(new Effect.NotKnown(
                    draft.rules().edition(), percent.isEmpty() ? key : ParameterKey.WITHHOLDING_BASE));
            return;
        }
        ImmutableList.Builder<EditionParameter> used = ImmutableList.builder();
        used.add(percent.get()).add(base.get());
        Optional<BigDecimal> planCap = cause == WithholdingCause.MILESTONE_MISSED
                ? cap(ParameterKey.PLAN_MONTH_CAP_PERCENT, used)
                : Optional.empty();
        Optional<BigDecimal> contractCap = cap(ParameterKey.CONTRACT_MONTH_CAP_PERCENT, used);
        WithholdingRight right = new WithholdingRight(
                place,
                cause,
                from,
                ceiling(place, percent.get(), used),
                base.get().base(),
                planCap,
                contractCap,
                used.build());
        right.parameters().forEach(work::used);
        draft.open(right);
        work.effect(new Effect.MayWithhold(right));
    }

    /** What a plan agrees for a milestone stands in place of the general percentage, where the edition knows such sanctions. */
    private BigDecimal ceiling(Place place, EditionParameter percent, ImmutableList.Builder<EditionParameter> used) {
        Optional<EditionParameter> cap = draft.parameter(ParameterKey.AGREED_SANCTIONS_CAP_PERCENT);
        Optional<BigDecimal> agreed =
                place.item().flatMap(item -> draft.milestone(place).milestone().agreedPercent());
        if (cap.isEmpty() || agreed.isEmpty()) {
            return percent.number();
        }
        used.add(cap.get());
        return agreed.get().min(cap.get().number());
    }

    private Optional<BigDecimal> cap(ParameterKey key, ImmutableList.Builder<EditionParameter> used) {
        Optional<EditionParameter> parameter = draft.parameter(key);
        parameter.ifPresent(used::add);
        return parameter.map(EditionParameter::number);
    }

    private static ParameterKey key(WithholdingCause cause) {
        return switch (cause) {
            case NOT_ENGAGED -> ParameterKey.NOT_ENGAGED_PERCENT;
            case PLAN_NOT_AGREED -> ParameterKey.NOT_AGREED_PERCENT;
            case MILESTONE_MISSED -> ParameterKey.PLAN_ITEM_PERCENT;
            case INFORMATION_BREACH -> ParameterKey.INFORMATION_BREACH_PERCENT;
        };
    }
}
