package org.nhscontracts.core.testing;

import com.google.common.collect.ImmutableSet;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.nhscontracts.core.contract.ConditionPrecedent;
import org.nhscontracts.core.contract.ContractTerm;
import org.nhscontracts.core.contract.ExtensionOption;
import org.nhscontracts.core.contract.NoticePeriods;
import org.nhscontracts.core.contract.OptionHolder;
import org.nhscontracts.core.contract.Recurrence;
import org.nhscontracts.core.contract.Variation;
import org.nhscontracts.core.contract.VariationChange;
import org.nhscontracts.core.contract.VariationKind;
import org.nhscontracts.core.id.ConditionId;
import org.nhscontracts.core.id.EventId;
import org.nhscontracts.core.id.OptionId;
import org.nhscontracts.core.id.VariationId;
import org.nhscontracts.core.kpi.Target;
import org.nhscontracts.core.kpi.TargetPurpose;
import org.nhscontracts.core.process.ContractSide;
import org.nhscontracts.core.process.DebtNotified;
import org.nhscontracts.core.process.DebtPaid;
import org.nhscontracts.core.process.EndGround;
import org.nhscontracts.core.process.EndNoticeGiven;
import org.nhscontracts.core.process.ExtensionExercised;
import org.nhscontracts.core.process.MaterialBreachCured;
import org.nhscontracts.core.process.MaterialBreachNotified;
import org.nhscontracts.core.process.ServicesResumed;
import org.nhscontracts.core.process.ServicesSuspended;
import org.nhscontracts.core.process.TermOccurrence;
import org.nhscontracts.core.source.YesNo;
import org.nhscontracts.core.time.CalendarMonths;

/** What belongs to a Contract Term: Conditions Precedent, options to extend, notice periods, variations and events of the term. */
public final class TermArbitraries {

    private static final int FEW = 3;
    private static final long MOST_PENCE = 100_000_000_000L;

    private TermArbitraries() {}

    /** {@return identifiers of options} */
    public static Arbitrary<OptionId> optionIds() {
        return IdArbitraries.idTexts().map(OptionId::of);
    }

    /** {@return identifiers of conditions} */
    public static Arbitrary<ConditionId> conditionIds() {
        return IdArbitraries.idTexts().map(ConditionId::of);
    }

    /** {@return identifiers of variations} */
    public static Arbitrary<VariationId> variationIds() {
        return IdArbitraries.idTexts().map(VariationId::of);
    }

    /** {@return lengths from a month to eleven years, whole years among them} */
    public static Arbitrary<CalendarMonths> calendarMonths() {
        return Arbitraries.oneOf(
                Arbitraries.of(1, 3, 6, 12, 24, 60).map(CalendarMonths::of),
                Arbitraries.integers().between(1, 132).map(CalendarMonths::of));
    }

    /** {@return Conditions Precedent, satisfied or not, with and without a Longstop Date} */
    public static Arbitrary<ConditionPrecedent> conditions() {
        return Combinators.combine(
                        conditionIds(),
                        TextArbitraries.texts(),
                        TimeArbitraries.dates().optional(),
                        TimeArbitraries.dates().optional(),
                        TextArbitraries.texts().optional(),
                        SourceArbitraries.citations().optional())
                .as((id, what, longstop, satisfied, evidence, citation) -> ConditionPrecedent.builder()
                        .id(id)
                        .what(what)
                        .longstop(longstop)
                        .satisfied(satisfied)
                        .evidence(evidence)
                        .citation(citation)
                        .build());
    }

    /** {@return options that were exercised or not} */
    public static Arbitrary<ExtensionOption> options() {
        return Combinators.combine(
                        optionIds(),
                        Arbitraries.of(OptionHolder.class),
                        calendarMonths(),
                        Arbitraries.integers().between(1, FEW),
                        calendarMonths().optional(),
                        Arbitraries.of(YesNo.class),
                        TimeArbitraries.dates().list().uniqueElements().ofMaxSize(FEW),
                        SourceArbitraries.citations().optional())
                .as((id, holder, length, times, notice, all, exercised, citation) -> ExtensionOption.builder()
                        .id(id)
                        .exercisableBy(holder)
                        .length(length)
                        .times(times)
                        .notice(notice)
                        .allServices(all)
                        .addAllExercised(exercised)
                        .citation(citation)
                        .build());
    }

    /** {@return periods of one side or both} */
    public static Arbitrary<NoticePeriods> noticePeriods() {
        return Combinators.combine(
                        calendarMonths(),
                        calendarMonths(),
                        Arbitraries.integers().between(1, FEW),
                        SourceArbitraries.citations().optional())
                .as((commissioner, provider, sides, citation) -> {
                    NoticePeriods.Builder periods = NoticePeriods.builder().citation(citation);
                    if (sides != 1) {
                        periods.byCommissioner(commissioner);
                    }
                    if (sides != 2) {
                        periods.byProvider(provider);
                    }
                    return periods.build();
                });
    }

    /** {@return what a term may have beside its days} */
    public static Arbitrary<UnaryOperator<ContractTerm.Builder>> termParts() {
        return Combinators.combine(
                        TimeArbitraries.dates().optional(0.3),
                        conditions()
                                .list()
                                .uniqueElements(ConditionPrecedent::id)
                                .ofMaxSize(FEW),
                        options().list().uniqueElements(ExtensionOption::id).ofMaxSize(FEW),
                        noticePeriods().optional())
                .as((expected, conditions, options, notice) -> term -> term.expectedStart(expected)
                        .addAllConditions(conditions)
                        .addAllOptions(options)
                        .notice(notice));
    }

    /** {@return changes of every kind} */
    public static Arbitrary<VariationChange> changes() {
        return Arbitraries.oneOf(
                Combinators.combine(IdArbitraries.kpiIds(), targets()).as(VariationChange.ThresholdChanged::new),
                IdArbitraries.kpiIds().map(VariationChange.KpiAdded::new),
                IdArbitraries.kpiIds().map(VariationChange.KpiRemoved::new),
                Combinators.combine(sums(), Arbitraries.of(true, false), Arbitraries.of(Recurrence.class))
                        .as((sum, up, recurrence) ->
                                new VariationChange.ValueChanged(up ? sum : sum.negated(), recurrence)),
                ContractArbitraries.services().map(VariationChange.ServiceAdded::new),
                IdArbitraries.serviceIds().map(VariationChange.ServiceRemoved::new),
                PartyArbitraries.commissioners().map(VariationChange.CommissionerAdded::new),
                IdArbitraries.organisationIds().map(VariationChange.CommissionerRemoved::new),
                PartyArbitraries.providers().map(VariationChange.ProviderAdded::new),
                IdArbitraries.organisationIds().map(VariationChange.ProviderRemoved::new),
                TimeArbitraries.dates().map(VariationChange.ExpiryChanged::new));
    }

    private static Arbitrary<Target> targets() {
        return KpiArbitraries.thresholds()
                .map(threshold -> Target.builder()
                        .purpose(TargetPurpose.CONTRACT_STANDARD)
                        .threshold(threshold)
                        .build());
    }

    /** {@return variations, back-dated ones among them} */
    public static Arbitrary<Variation> variations() {
        return Combinators.combine(
                        variationIds(),
                        TimeArbitraries.dates().optional(),
                        TimeArbitraries.dates(),
                        Arbitraries.of(VariationKind.class),
                        changes().list().ofMinSize(1).ofMaxSize(FEW),
                        TextArbitraries.texts().optional(),
                        SourceArbitraries.citations().optional())
                .as((id, agreed, from, kind, changes, note, citation) -> Variation.builder()
                        .id(id)
                        .agreed(agreed)
                        .from(from)
                        .kind(kind)
                        .addAllChanges(changes)
                        .note(note)
                        .citation(citation)
                        .build());
    }

    /** {@return events of the term of every kind; what they name need not exist} */
    public static Arbitrary<TermOccurrence> occurrences() {
        return Arbitraries.oneOf(
                optionIds().map(ExtensionExercised::new),
                Combinators.combine(
                                Arbitraries.of(ContractSide.class),
                                Arbitraries.of(EndGround.class),
                                TimeArbitraries.dates().optional())
                        .as(EndNoticeGiven::new),
                Combinators.combine(
                                IdArbitraries.serviceIds().set().ofMaxSize(FEW),
                                TextArbitraries.texts().optional())
                        .as((services, reason) -> new ServicesSuspended(ImmutableSet.copyOf(services), reason)),
                IdArbitraries.serviceIds()
                        .set()
                        .ofMaxSize(FEW)
                        .map(services -> new ServicesResumed(ImmutableSet.copyOf(services))),
                sums().map(DebtNotified::new),
                eventIds().map(DebtPaid::new),
                Combinators.combine(Arbitraries.of(ContractSide.class), TextArbitraries.texts())
                        .as(MaterialBreachNotified::new),
                eventIds().map(MaterialBreachCured::new));
    }

    private static Arbitrary<EventId> eventIds() {
        return IdArbitraries.idTexts().map(EventId::of);
    }

    private static Arbitrary<Money> sums() {
        return Arbitraries.longs().between(1, MOST_PENCE).map(pence -> Money.ofMinor(CurrencyUnit.GBP, pence));
    }
}
