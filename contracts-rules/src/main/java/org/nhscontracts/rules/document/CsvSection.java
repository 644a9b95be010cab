package org.nhscontracts.rules.document;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.nhscontracts.core.id.KpiId;
import org.nhscontracts.core.kpi.Kpi;
import org.nhscontracts.core.performance.FigureForm;
import org.nhscontracts.core.performance.ObservationStatus;
import org.nhscontracts.core.performance.PerformanceRecord;
import org.nhscontracts.core.performance.Scope;
import org.nhscontracts.core.source.Citation;
import org.nhscontracts.rules.text.CsvLimits;
import org.nhscontracts.rules.text.CsvText;
import org.nhscontracts.rules.text.TextMap;
import org.nhscontracts.rules.text.TextNode;
import org.nhscontracts.rules.text.TextScalar;

/** Reads CSV files of performance that a document names. */
final class CsvSection {

    static final ImmutableSet<String> REQUIRED = ImmutableSet.of("kpi", "organisation", "period");
    static final ImmutableSet<String> OPTIONAL =
            ImmutableSet.of("numerator", "denominator", "value", "status", "split", "source");

    private final Binding binding;
    private final SourceSection sources;
    private final ImmutableMap<KpiId, Kpi> kpis;
    private final PerformanceRecord.Builder record;
    private final CsvFolder folder;

    CsvSection(
            Binding binding,
            SourceSection sources,
            ImmutableMap<KpiId, Kpi> kpis,
            PerformanceRecord.Builder record,
            CsvFolder folder) {
        this.binding = binding;
        this.sources = sources;
        this.kpis = kpis;
        this.record = record;
        this.folder = folder;
    }

    /** Reads one file into the record; answers whether its entry could be read. */
    Optional<Citation> file(TextNode node) {
        return binding.item(node).flatMap(item -> {
            Scope scope = item.get("scope", Scope::parse).orElse(Scope.CONTRACT);
            Map<String, FigureForm> forms = forms(item);
            Map<String, ObservationStatus> markers = markers(item);
            Optional<Citation> citation = item.map().find("cite").flatMap(sources::citation);
            item.scalar("file")
                    .ifPresent(file -> citation.ifPresent(cited ->
                            read(file, new CsvObservations(binding, kpis, record, scope, forms, markers, cited))));
            return citation;
        });
    }

    private void read(TextScalar file, CsvObservations observations) {
        if (binding.isMisshapen(file)) {
            return; // never open what the schema refused to name
        }
        folder.find(file.text())
                .ifPresentOrElse(
                        path -> CsvText.read(
                                path, CsvLimits.DEFAULT, REQUIRED, OPTIONAL, binding.faults(), observations),
                        () -> binding.faults().add(file, "no-folder", "a file " + where(), expected()));
    }

    private String where() {
        return folder.isKnown() ? "that a link leads out of the folder" : "beside a document that is not in a folder";
    }

    private String expected() {
        return folder.isKnown() ? "a file in the folder of the document" : "figures in the document itself";
    }

    private Map<String, FigureForm> forms(Item item) {
        Map<String, FigureForm> forms = new HashMap<>();
        scalars(item, "precision").forEach((kpi, precision) -> {
            Refers.KPI.accept(binding, new TextScalar(precision.location(), precision.path(), kpi, true));
            try {
                forms.put(kpi, FigureForm.ofPrecision(new BigDecimal(precision.text())));
            } catch (IllegalArgumentException e) {
                binding.refuse(precision, "bad-value", e);
            }
        });
        return forms;
    }

    private Map<String, ObservationStatus> markers(Item item) {
        Map<String, ObservationStatus> markers = new HashMap<>();
        scalars(item, "markers").forEach((marker, words) -> {
            if (!binding.isMisshapen(words)) {
                markers.put(marker, FigureCell.statusOf(words.text()));
            }
        });
        return markers;
    }

    private static Map<String, TextScalar> scalars(Item item, String key) {
        Map<String, TextScalar> scalars = new HashMap<>();
        item.map()
                .find(key)
                .filter(TextMap.class::isInstance)
                .ifPresent(map -> ((TextMap) map).entries().forEach((name, node) -> {
                    if (node instanceof TextScalar scalar) {
                        scalars.put(name, scalar);
                    }
                }));
        return scalars;
    }
}
