package org.nhscontracts.core.contract;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.nhscontracts.core.kpi.Kpi;

/**
 * A contract and its KPIs as the variations agreed by a day leave them. A back-dated variation changes what held before it was agreed,
 * but only for those who look after that day.
 *
 * <p>Variations take effect in the order in which they were agreed; the later one stands where two change the same thing. Of one whose day
 * of agreement is not known, the first day on which it has effect counts as that day.
 *
 * @param contract the contract, without the variations that are in it already
 * @param kpis its KPIs, in the order given
 * @param applied the variations in it, in the order in which they were agreed
 * @param notYetAgreed the variations that nobody had agreed by the day
 */
public record VariedContract(
        ServiceContract contract,
        ImmutableList<Kpi> kpis,
        ImmutableList<Variation> applied,
        ImmutableList<Variation> notYetAgreed) {

    /**
     * Applies variations.
     *
     * @param contract the contract as signed, with its variations
     * @param kpis the KPIs as signed, and those that a variation adds
     * @param asAt the day of judgement: a variation agreed after it is not applied
     * @return the contract as varied; the same if it has no variation
     * @throws IllegalArgumentException if a variation does not fit the contract, naming the variation
     */
    public static VariedContract of(ServiceContract contract, ImmutableList<Kpi> kpis, LocalDate asAt) {
        ImmutableList<Variation> agreed = contract.variations().stream()
                .filter(variation -> !variation.countsAsAgreedOn().isAfter(asAt))
                .sorted(Comparator.comparing(Variation::countsAsAgreedOn))
                .collect(toImmutableList());
        ImmutableList<Variation> open = contract.variations().stream()
                .filter(variation -> variation.countsAsAgreedOn().isAfter(asAt))
                .collect(toImmutableList());
        return new VariedContract(vary(contract, agreed), vary(kpis, agreed), agreed, open);
    }

    private static ServiceContract vary(ServiceContract contract, List<Variation> variations) {
        ServiceContract varied =
                ((ImmutableServiceContract) ImmutableServiceContract.copyOf(contract)).withVariations();
        for (Variation variation : variations) {
            ContractChanges changes = new ContractChanges(variation.from());
            for (VariationChange change : ordered(variation)) {
                ServiceContract before = varied;
                varied = named(variation, () -> change.accept(changes).apply(before));
            }
        }
        return ((ImmutableServiceContract) ImmutableServiceContract.copyOf(varied))
                .withValues(new VariedValues(varied, variations).values());
    }

    private static ImmutableList<Kpi> vary(ImmutableList<Kpi> kpis, List<Variation> variations) {
        return kpis.stream().map(kpi -> vary(kpi, variations)).collect(toImmutableList());
    }

    private static Kpi vary(Kpi kpi, List<Variation> variations) {
        Kpi varied = kpi;
        for (Variation variation : variations) {
            KpiChanges changes = new KpiChanges(variation);
            for (VariationChange change : variation.changes()) {
                Kpi before = varied;
                varied = named(variation, () -> change.accept(changes).apply(before));
            }
        }
        return varied;
    }

    /** Services first, so that a provider may be added for a service of the same variation. */
    private static ImmutableList<VariationChange> ordered(Variation variation) {
        return variation.changes().stream()
                .sorted(Comparator.comparing(change -> !(change instanceof VariationChange.ServiceAdded)))
                .collect(toImmutableList());
    }

    private static <T> T named(Variation variation, Supplier<T> vary) {
        try {
            return vary.get();
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("variation " + variation.id() + ": " + e.getMessage(), e);
        }
    }
}
