package org.nhscontracts.rules.document;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.nhscontracts.core.id.KpiId;
import org.nhscontracts.core.id.SourceId;
import org.nhscontracts.core.kpi.Kpi;
import org.nhscontracts.core.performance.FigureForm;
import org.nhscontracts.core.performance.ObservationStatus;
import org.nhscontracts.core.performance.Scope;
import org.nhscontracts.core.performance.Submission;
import org.nhscontracts.core.source.Basis;
import org.nhscontracts.core.source.Citation;
import org.nhscontracts.core.source.Confidence;
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
    private final ImmutableMap<String, Kpi> kpis;
    private final SeriesBook book;
    private final DocumentFolder folder;

    CsvSection(
            Binding binding,
            SourceSection sources,
            ImmutableMap<KpiId, Kpi> kpis,
            SeriesBook book,
            DocumentFolder folder) {
        this.binding = binding;
        this.sources = sources;
        this.kpis = Maps.uniqueIndex(kpis.values(), kpi -> kpi.id().value());
        this.book = book;
        this.folder = folder;
    }

    /** Reads one file into the record; answers whether its entry could be read. */
    Optional<Citation> file(TextNode node) {
        return binding.item(node).flatMap(item -> {
            Scope scope = item.get("scope", Scope::parse).orElse(Scope.CONTRACT);
            Map<String, Optional<FigureForm>> forms = forms(item);
            CsvMarkers markers = markers(item);
            Optional<Submission> submission = PerformanceSection.submission(binding, item);
            Optional<Citation> citation = item.map().find("cite").flatMap(sources::citation);
            CsvObservations observations = new CsvObservations(
                    binding, kpis, book, scope, submission, forms, markers, citation.orElse(refused(node)));
            item.map()
                    .find("file")
                    .flatMap(name -> folder.find(binding, name, "CSV file", "figures"))
                    .ifPresent(file -> read(file, observations));
            return citation;
        });
    }

    /** Stands for a citation that was refused, so that the faults of the file are found all the same. */
    private static Citation refused(TextNode node) {
        SourceId source = SourceId.of("line-" + node.location().line());
        return Citation.of(source, Basis.CLAIMED, Confidence.UNVERIFIED);
    }

    private void read(Path file, CsvObservations observations) {
        CsvText.read(file, CsvLimits.DEFAULT, REQUIRED, OPTIONAL, binding.faults(), observations);
    }

    /** The form of each KPI with a precision; empty if the precision was refused. */
    private Map<String, Optional<FigureForm>> forms(Item item) {
        Map<String, Optional<FigureForm>> forms = new HashMap<>();
        each(item, "precision", (id, precision) -> {
            boolean known = Refers.KPI.test(binding, id);
            Kpi kpi = kpis.get(id.text());
            forms.put(id.text(), known && kpi != null ? form(precision, kpi) : Optional.empty());
        });
        return forms;
    }

    private Optional<FigureForm> form(TextScalar precision, Kpi kpi) {
        try {
            return Optional.of(PerformanceSection.rounded(precision.text(), kpi));
        } catch (IllegalArgumentException e) {
            binding.refuse(precision, "bad-value", e);
            return Optional.empty();
        }
    }

    private CsvMarkers markers(Item item) {
        Map<String, FigureCell> markers = new HashMap<>();
        each(item, "markers", (marker, words) -> markers.put(marker.text(), status(words.text())));
        map(item, "markers")
                .ifPresent(map -> map.entries()
                        .forEach((marker, node) -> range(node).ifPresent(cell -> markers.put(marker, cell))));
        return new CsvMarkers(ImmutableMap.copyOf(markers));
    }

    private static FigureCell status(String words) {
        return new FigureCell("", FigureCell.statusOf(words));
    }

    /** What a marker means that stands for a range: the range in place of the marker. */
    private Optional<FigureCell> range(TextNode node) {
        return binding.item(node).flatMap(item -> {
            Optional<BigDecimal> lowest = item.get("lowest", BigDecimal::new);
            Optional<BigDecimal> highest = item.get("highest", BigDecimal::new);
            boolean ordered = lowest.flatMap(from -> highest.map(to -> from.compareTo(to) <= 0))
                    .orElse(true);
            if (!ordered) {
                binding.faults().add(node, "inconsistent", "a highest number below the lowest", "the lowest first");
            }
            return lowest.map(from -> new FigureCell(RangeText.of(from, highest), ObservationStatus.SUPPRESSED));
        });
    }

    /** Takes the sound entries of a map of scalars, the keys as scalars as well. */
    private void each(Item item, String key, BiConsumer<TextScalar, TextScalar> entry) {
        map(item, key)
                .ifPresent(map -> map.entries().forEach((name, node) -> {
                    if (node instanceof TextScalar scalar && !binding.isMisshapen(scalar)) {
                        entry.accept(new TextScalar(map.locationOfKey(name), scalar.path(), name, true), scalar);
                    }
                }));
    }

    private static Optional<TextMap> map(Item item, String key) {
        return item.map().find(key).filter(TextMap.class::isInstance).map(TextMap.class::cast);
    }
}
