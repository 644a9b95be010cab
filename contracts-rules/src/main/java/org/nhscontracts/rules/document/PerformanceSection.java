package org.nhscontracts.rules.document;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.nhscontracts.core.id.KpiId;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.kpi.Kpi;
import org.nhscontracts.core.performance.DuplicateObservationException;
import org.nhscontracts.core.performance.FigureForm;
import org.nhscontracts.core.performance.KpiSeriesBuilder;
import org.nhscontracts.core.performance.PerformanceRecord;
import org.nhscontracts.core.performance.Scope;
import org.nhscontracts.core.performance.SeriesKey;
import org.nhscontracts.core.performance.Split;
import org.nhscontracts.core.source.Citation;
import org.nhscontracts.core.time.ReportingPeriod;
import org.nhscontracts.rules.contractfile.SeriesFit;
import org.nhscontracts.rules.text.TextMap;
import org.nhscontracts.rules.text.TextNode;
import org.nhscontracts.rules.text.TextScalar;

/** Reads figures by period that stand in the document itself. */
final class PerformanceSection {

    private final Binding binding;
    private final SourceSection sources;
    private final ImmutableMap<KpiId, Kpi> kpis;
    private final PerformanceRecord.Builder record;

    PerformanceSection(
            Binding binding, SourceSection sources, ImmutableMap<KpiId, Kpi> kpis, PerformanceRecord.Builder record) {
        this.binding = binding;
        this.sources = sources;
        this.kpis = kpis;
        this.record = record;
    }

    /** Reads one entry into the record; answers whether it could be read at all. */
    Optional<SeriesKey> series(TextNode node) {
        return binding.item(node).flatMap(item -> {
            KeyParts parts = new KeyParts();
            item.refer("kpi", Refers.KPI, KpiId::of, id -> parts.kpi = Optional.of(id));
            item.refer(
                    "organisation",
                    Refers.ORGANISATION,
                    OrganisationId::of,
                    id -> parts.organisation = Optional.of(id));
            item.set("scope", Scope::parse, scope -> parts.scope = scope);
            item.set("split", Split::parse, split -> parts.split = Optional.of(split));
            sources.cite(item, citation -> parts.citation = Optional.of(citation));
            Optional<SeriesKey> key = parts.key().flatMap(one -> item.build(() -> one));
            key.ifPresent(one -> figures(item, one));
            return key;
        });
    }

    private void figures(Item item, SeriesKey key) {
        Optional<Kpi> kpi = Optional.ofNullable(kpis.get(key.kpi()));
        Optional<FigureForm> form = kpi.flatMap(one -> form(item, one));
        item.map()
                .find("figures")
                .filter(TextMap.class::isInstance)
                .ifPresent(figures ->
                        kpi.ifPresent(one -> form.ifPresent(held -> figures(one, key, held, (TextMap) figures))));
    }

    private Optional<FigureForm> form(Item item, Kpi kpi) {
        Optional<FigureForm> rounded = item.get("precision", text -> FigureForm.ofPrecision(new BigDecimal(text)));
        Optional<FigureForm> form = item.has("precision") ? rounded : SeriesFit.defaultForm(kpi.measure());
        if (form.isEmpty() && !item.has("precision") && !binding.isMisshapen(item.map())) {
            binding.faults()
                    .add(
                            item.map(),
                            "missing-key",
                            "no 'precision'",
                            "'precision', since figures of KPI " + kpi.id() + " are rounded before publication");
        }
        return form;
    }

    private void figures(Kpi kpi, SeriesKey key, FigureForm form, TextMap figures) {
        for (Map.Entry<String, TextNode> entry : figures.entries().entrySet()) {
            if (entry.getValue() instanceof TextScalar cell && !binding.isMisshapen(cell)) {
                add(kpi, key, form, entry.getKey(), cell);
            }
        }
    }

    private void add(Kpi kpi, SeriesKey key, FigureForm form, String period, TextScalar cell) {
        try {
            ReportingPeriod parsed = ReportingPeriod.parse(period);
            SeriesFit.misfit(kpi, form, parsed.kind()).ifPresent(message -> {
                throw new IllegalArgumentException(message);
            });
            KpiSeriesBuilder series = record.series(key, form);
            FigureCell.parse(cell.text()).addTo(series, parsed, form);
        } catch (DuplicateObservationException e) {
            binding.faults().add(cell, "duplicate-observation", "a second observation", "one a period and source");
        } catch (IllegalArgumentException e) {
            binding.refuse(cell, "bad-value", e);
        }
    }

    /** The parts of a key while they are read. */
    private static final class KeyParts {

        private Optional<KpiId> kpi = Optional.empty();
        private Optional<OrganisationId> organisation = Optional.empty();
        private Scope scope = Scope.CONTRACT;
        private Optional<Split> split = Optional.empty();
        private Optional<Citation> citation = Optional.empty();

        Optional<SeriesKey> key() {
            return kpi.flatMap(id -> organisation.map(one -> new SeriesKey(id, one, scope, split, citation)));
        }
    }
}
