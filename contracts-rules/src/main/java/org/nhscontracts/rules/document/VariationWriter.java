package org.nhscontracts.rules.document;

import java.util.Optional;
import java.util.function.Function;
import org.nhscontracts.core.contract.Variation;
import org.nhscontracts.core.contract.VariationChange;
import org.nhscontracts.core.contract.VariationChangeVisitor;
import org.nhscontracts.core.id.KpiId;
import org.nhscontracts.core.kpi.Kpi;

/** Writes variations: each change stands under the one key that names it. */
final class VariationWriter implements VariationChangeVisitor<Entry> {

    private final Function<KpiId, Optional<Kpi>> kpis;

    /** Writes variations of KPIs, as far as they are known. */
    VariationWriter(Function<KpiId, Optional<Kpi>> kpis) {
        this.kpis = kpis;
    }

    Entry variation(Variation variation) {
        return new Entry()
                .text("id", variation.id())
                .text("agreed", variation.agreed())
                .text("from", variation.from())
                .put("kind", variation.kind().words())
                .list("changes", variation.changes(), change -> change.accept(this))
                .text("note", variation.note())
                .entry("cite", variation.citation(), DocumentWriter::cite);
    }

    @Override
    public Entry thresholdChanged(VariationChange.ThresholdChanged change) {
        return new Entry()
                .text("kpi", change.kpi())
                .put("target", KpiWriter.target(kpis.apply(change.kpi()).map(Kpi::measure), change.target()));
    }

    @Override
    public Entry kpiAdded(VariationChange.KpiAdded change) {
        return new Entry().text("kpiAdded", change.kpi());
    }

    @Override
    public Entry kpiRemoved(VariationChange.KpiRemoved change) {
        return new Entry().text("kpiRemoved", change.kpi());
    }

    @Override
    public Entry valueChanged(VariationChange.ValueChanged change) {
        return new Entry()
                .text("value", PoundsText.write(change.change()))
                .put("recurrence", change.recurrence().words());
    }

    @Override
    public Entry serviceAdded(VariationChange.ServiceAdded change) {
        return new Entry().put("serviceAdded", ContractWriter.service(change.service()));
    }

    @Override
    public Entry serviceRemoved(VariationChange.ServiceRemoved change) {
        return new Entry().text("serviceRemoved", change.service());
    }

    @Override
    public Entry commissionerAdded(VariationChange.CommissionerAdded change) {
        return new Entry().put("commissionerAdded", PartyWriter.commissioner(change.commissioner()));
    }

    @Override
    public Entry commissionerRemoved(VariationChange.CommissionerRemoved change) {
        return new Entry().text("commissionerRemoved", change.organisation());
    }

    @Override
    public Entry providerAdded(VariationChange.ProviderAdded change) {
        return new Entry().put("providerAdded", PartyWriter.provider(change.provider()));
    }

    @Override
    public Entry providerRemoved(VariationChange.ProviderRemoved change) {
        return new Entry().text("providerRemoved", change.organisation());
    }

    @Override
    public Entry expiryChanged(VariationChange.ExpiryChanged change) {
        return new Entry().text("expiry", change.expiry());
    }
}
