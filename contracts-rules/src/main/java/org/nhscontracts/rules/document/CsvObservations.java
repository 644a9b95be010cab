package org.nhscontracts.rules.document;

import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.id.SourceId;
import org.nhscontracts.core.kpi.Kpi;
import org.nhscontracts.core.performance.DuplicateObservationException;
import org.nhscontracts.core.performance.FigureForm;
import org.nhscontracts.core.performance.ObservationStatus;
import org.nhscontracts.core.performance.Scope;
import org.nhscontracts.core.performance.SeriesKey;
import org.nhscontracts.core.performance.Split;
import org.nhscontracts.core.performance.Submission;
import org.nhscontracts.core.source.Citation;
import org.nhscontracts.core.time.ReportingPeriod;
import org.nhscontracts.rules.contractfile.SeriesFit;
import org.nhscontracts.rules.text.CsvRow;
import org.nhscontracts.rules.text.CsvRowHandler;
import org.nhscontracts.rules.text.Fault;

/** Puts the rows of one CSV file straight into columns; whatever recurs (a period, a series) is read once and kept. */
final class CsvObservations implements CsvRowHandler {

    private static final String NUMERATOR = "numerator";
    private static final String DENOMINATOR = "denominator";
    private static final String VALUE = "value";
    private static final String STATUS = "status";

    private final Binding binding;
    private final ImmutableMap<String, Kpi> kpis;
    private final SeriesBook book;
    private final Scope scope;
    private final Optional<Submission> submission;
    private final Map<String, Optional<FigureForm>> forms;
    private final CsvMarkers markers;
    private final Citation citation;
    private final Map<String, ReportingPeriod> periods = new HashMap<>();
    private final Map<String, ObservationStatus> statuses = new HashMap<>();
    private final Map<String, Optional<OpenSeries>> series = new HashMap<>();

    CsvObservations(
            Binding binding,
            ImmutableMap<String, Kpi> kpis,
            SeriesBook book,
            Scope scope,
            Optional<Submission> submission,
            Map<String, Optional<FigureForm>> forms,
            CsvMarkers markers,
            Citation citation) {
        this.binding = binding;
        this.kpis = kpis;
        this.book = book;
        this.scope = scope;
        this.submission = submission;
        this.forms = forms;
        this.markers = markers;
        this.citation = citation;
    }

    @Override
    public void row(CsvRow row) {
        Optional<ReportingPeriod> period = period(row);
        series(row).ifPresent(open -> period.ifPresent(when -> add(row, open, when)));
    }

    private Optional<ReportingPeriod> period(CsvRow row) {
        String text = row.field("period");
        ReportingPeriod known = periods.get(text);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<ReportingPeriod> parsed = parse(row, "period", PerformanceSection::parsePeriod);
        parsed.ifPresent(period -> periods.put(text, period));
        return parsed;
    }

    private Optional<OpenSeries> series(CsvRow row) {
        String key =
                String.join("\0", row.field("kpi"), row.field("organisation"), row.field("split"), row.field("source"));
        Optional<OpenSeries> known = series.get(key);
        if (known == null) {
            known = open(row);
            series.put(key, known);
        }
        return known;
    }

    private Optional<OpenSeries> open(CsvRow row) {
        boolean kpiKnown = refers(row, "kpi", "unknown-kpi", binding.known().kpis());
        boolean organisationKnown = refers(
                row, "organisation", "unknown-organisation", binding.known().organisations());
        boolean sourceKnown = !row.has("source")
                || refers(row, "source", "unknown-source", binding.known().sources());
        boolean sound = kpiKnown && organisationKnown && sourceKnown;
        Optional<Split> split = row.has("split") ? parse(row, "split", Split::parse) : Optional.empty();
        Optional<Kpi> kpi = Optional.ofNullable(kpis.get(row.field("kpi")));
        Optional<FigureForm> form = kpi.flatMap(one -> form(row, one));
        return sound && split.isPresent() == row.has("split")
                ? kpi.flatMap(one -> form.flatMap(held -> open(row, one, held, split)))
                : Optional.empty();
    }

    private Optional<FigureForm> form(CsvRow row, Kpi kpi) {
        Optional<FigureForm> stated = forms.get(kpi.id().value());
        if (stated != null) {
            return stated;
        }
        Optional<FigureForm> form = SeriesFit.defaultForm(kpi.measure());
        if (form.isEmpty()) {
            String expected =
                    "a precision for it in the document, as its figures are rounded before they are published";
            fault(row, "kpi", "missing-key", "KPI " + kpi.id(), expected);
        }
        return form;
    }

    private Optional<OpenSeries> open(CsvRow row, Kpi kpi, FigureForm form, Optional<Split> split) {
        Optional<OrganisationId> organisation = parse(row, "organisation", OrganisationId::of);
        Optional<Citation> cited =
                row.has("source") ? parse(row, "source", SourceId::of).map(citation::saidBy) : Optional.of(citation);
        return organisation
                .filter(one -> cited.isPresent())
                .flatMap(one -> book.open(
                        kpi, new SeriesKey(kpi.id(), one, scope, split, cited, submission), form, place(row, "kpi")));
    }

    private void add(CsvRow row, OpenSeries open, ReportingPeriod period) {
        Optional<String> otherPeriod = book.otherPeriod(open, period);
        if (otherPeriod.isPresent()) {
            fault(row, "period", "wrong-period", Fault.quoted(row.field("period")), otherPeriod.get());
            return;
        }
        Optional<ObservationStatus> status = row.has(STATUS) ? status(row) : Optional.empty();
        if (row.has(STATUS) && status.isEmpty()) {
            return;
        }
        try {
            book.add(open, period, cell(row, open.form(), status));
        } catch (DuplicateObservationException e) {
            String found = "a second figure for " + period;
            fault(row, "period", "duplicate-observation", found, PerformanceSection.onlyOne(open));
        } catch (IllegalArgumentException e) {
            place(row, figureColumn(row)).refuse(binding.faults(), "bad-value", e);
        }
    }

    private Optional<ObservationStatus> status(CsvRow row) {
        String words = row.field(STATUS);
        ObservationStatus known = statuses.get(words);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<ObservationStatus> parsed = parse(row, STATUS, FigureCell::statusOf);
        parsed.ifPresent(status -> statuses.put(words, status));
        return parsed;
    }

    /** What stands in a row; nothing at all may be a marker, but not beside a status. */
    private FigureCell cell(CsvRow row, FigureForm form, Optional<ObservationStatus> status) {
        String figure = form.counts() ? counts(row) : figure(row);
        Optional<FigureCell> marked = marked(row, form, status);
        ObservationStatus unstated = figure.isEmpty() ? ObservationStatus.NOT_REPORTED : ObservationStatus.REPORTED;
        return marked.orElseGet(() -> new FigureCell(figure, status.orElse(unstated)));
    }

    private Optional<FigureCell> marked(CsvRow row, FigureForm form, Optional<ObservationStatus> status) {
        if (markers.cells().isEmpty()) {
            return Optional.empty();
        }
        if (form.counts() && hasCounts(row)) {
            return markers.counts(row.field(NUMERATOR), row.field(DENOMINATOR));
        }
        return row.has(VALUE) || status.isEmpty() ? markers.figure(row.field(VALUE)) : Optional.empty();
    }

    private static String counts(CsvRow row) {
        return hasCounts(row) ? row.field(NUMERATOR) + "/" + row.field(DENOMINATOR) : row.field(VALUE);
    }

    private static String figure(CsvRow row) {
        if (!row.has(VALUE) && hasCounts(row)) {
            throw new IllegalArgumentException("found counts, expected a figure in the column 'value'");
        }
        return row.field(VALUE);
    }

    private static boolean hasCounts(CsvRow row) {
        return row.has(NUMERATOR) || row.has(DENOMINATOR);
    }

    /** The column of the figure, or of the part of it that cannot be one. */
    private static String figureColumn(CsvRow row) {
        if (row.has(VALUE) || !hasCounts(row)) {
            return row.has(VALUE) || !row.has(STATUS) ? VALUE : STATUS;
        }
        return isCount(row, NUMERATOR) && !isCount(row, DENOMINATOR) ? DENOMINATOR : NUMERATOR;
    }

    private static boolean isCount(CsvRow row, String column) {
        return row.has(column) && row.field(column).chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private boolean refers(CsvRow row, String column, String code, Ids ids) {
        String id = row.field(column);
        if (!ids.contains(id) && ids.complete()) {
            fault(row, column, code, Fault.quoted(id), Binding.expected(id, ids));
        }
        return ids.contains(id);
    }

    private <T> Optional<T> parse(CsvRow row, String column, Function<String, T> parse) {
        try {
            return Optional.of(parse.apply(row.field(column)));
        } catch (IllegalArgumentException e) {
            place(row, column).refuse(binding.faults(), "bad-value", e);
            return Optional.empty();
        }
    }

    private static Place place(CsvRow row, String column) {
        return new Place(row.location(column), column);
    }

    private void fault(CsvRow row, String column, String code, String found, String expected) {
        place(row, column).report(binding.faults(), code, found, expected);
    }
}
