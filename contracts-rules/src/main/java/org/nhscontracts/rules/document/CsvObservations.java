package org.nhscontracts.rules.document;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.nhscontracts.core.id.KpiId;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.id.SourceId;
import org.nhscontracts.core.kpi.Kpi;
import org.nhscontracts.core.performance.DuplicateObservationException;
import org.nhscontracts.core.performance.FigureForm;
import org.nhscontracts.core.performance.KpiSeriesBuilder;
import org.nhscontracts.core.performance.ObservationStatus;
import org.nhscontracts.core.performance.PerformanceRecord;
import org.nhscontracts.core.performance.Scope;
import org.nhscontracts.core.performance.SeriesKey;
import org.nhscontracts.core.performance.Split;
import org.nhscontracts.core.source.Citation;
import org.nhscontracts.core.time.ReportingPeriod;
import org.nhscontracts.rules.contractfile.SeriesFit;
import org.nhscontracts.rules.text.CsvRow;
import org.nhscontracts.rules.text.CsvRowHandler;
import org.nhscontracts.rules.text.Fault;

/** Puts the rows of one CSV file straight into columns; whatever recurs (a period, a series) is read once and kept. */
final class CsvObservations implements CsvRowHandler {

    private final Binding binding;
    private final ImmutableMap<KpiId, Kpi> kpis;
    private final PerformanceRecord.Builder record;
    private final Scope scope;
    private final Map<String, FigureForm> forms;
    private final Map<String, ObservationStatus> markers;
    private final Citation citation;
    private final Map<String, ReportingPeriod> periods = new HashMap<>();
    private final Map<String, Optional<Held>> series = new HashMap<>();

    /** A series being filled. */
    private record Held(Kpi kpi, FigureForm form, KpiSeriesBuilder builder) {}

    CsvObservations(
            Binding binding,
            ImmutableMap<KpiId, Kpi> kpis,
            PerformanceRecord.Builder record,
            Scope scope,
            Map<String, FigureForm> forms,
            Map<String, ObservationStatus> markers,
            Citation citation) {
        this.binding = binding;
        this.kpis = kpis;
        this.record = record;
        this.scope = scope;
        this.forms = forms;
        this.markers = markers;
        this.citation = citation;
    }

    @Override
    public void row(CsvRow row) {
        Optional<ReportingPeriod> period = period(row);
        boolean sound =
                !row.has("status") || parse(row, "status", FigureCell::statusOf).isPresent();
        held(row).ifPresent(held -> period.filter(when -> sound).ifPresent(when -> add(row, held, when)));
    }

    private Optional<ReportingPeriod> period(CsvRow row) {
        String text = row.field("period");
        ReportingPeriod known = periods.get(text);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<ReportingPeriod> parsed = parse(row, "period", ReportingPeriod::parse);
        parsed.ifPresent(period -> periods.put(text, period));
        return parsed;
    }

    private Optional<Held> held(CsvRow row) {
        String key =
                String.join("\0", row.field("kpi"), row.field("organisation"), row.field("split"), row.field("source"));
        Optional<Held> known = series.get(key);
        if (known == null) {
            known = open(row);
            series.put(key, known);
        }
        return known;
    }

    private Optional<Held> open(CsvRow row) {
        boolean known = refers(row, "kpi", "unknown-kpi", binding.known().kpis())
                & refers(
                        row,
                        "organisation",
                        "unknown-organisation",
                        binding.known().organisations());
        if (row.has("source")) {
            known &= refers(row, "source", "unknown-source", binding.known().sources());
        }
        Optional<Split> split = row.has("split") ? parse(row, "split", Split::parse) : Optional.empty();
        if (!known || (row.has("split") && split.isEmpty())) {
            return Optional.empty();
        }
        Optional<Kpi> kpi = Optional.ofNullable(kpis.get(KpiId.of(row.field("kpi"))));
        return kpi.flatMap(one -> open(row, one, split));
    }

    private Optional<Held> open(CsvRow row, Kpi kpi, Optional<Split> split) {
        Optional<FigureForm> form =
                Optional.ofNullable(forms.get(kpi.id().value())).or(() -> SeriesFit.defaultForm(kpi.measure()));
        if (form.isEmpty()) {
            fault(row, "kpi", "missing-key", "figures that are rounded before publication", "a precision for the KPI");
            return Optional.empty();
        }
        SeriesKey key = new SeriesKey(
                kpi.id(), OrganisationId.of(row.field("organisation")), scope, split, Optional.of(cited(row)));
        return Optional.of(new Held(kpi, form.get(), record.series(key, form.get())));
    }

    private Citation cited(CsvRow row) {
        return row.has("source") ? citation.saidBy(SourceId.of(row.field("source"))) : citation;
    }

    private void add(CsvRow row, Held held, ReportingPeriod period) {
        try {
            SeriesFit.misfit(held.kpi(), held.form(), period.kind()).ifPresent(message -> {
                throw new IllegalArgumentException(message);
            });
            cell(row, held.form()).addTo(held.builder(), period, held.form());
        } catch (DuplicateObservationException e) {
            fault(row, "period", "duplicate-observation", "a second observation", "one a period and source");
        } catch (IllegalArgumentException e) {
            refuse(row, column(row, held.form()), e);
        }
    }

    /** The column to look at when a figure was refused. */
    private static String column(CsvRow row, FigureForm form) {
        if (!form.counts()) {
            return "value";
        }
        if (!row.has("numerator") && row.has("value")) {
            return "value";
        }
        return row.has("numerator") && !row.has("denominator") ? "denominator" : "numerator";
    }

    private FigureCell cell(CsvRow row, FigureForm form) {
        String figure = form.counts() ? counts(row) : row.field("value");
        ObservationStatus marked = markers.get(form.counts() ? row.field("numerator") : figure);
        if (marked != null) {
            return new FigureCell("", marked);
        }
        return status(row)
                .map(status -> new FigureCell(figure, status))
                .orElseGet(() -> new FigureCell(
                        figure, figure.isEmpty() ? ObservationStatus.NOT_REPORTED : ObservationStatus.REPORTED));
    }

    private Optional<ObservationStatus> status(CsvRow row) {
        return row.has("status") ? Optional.of(FigureCell.statusOf(row.field("status"))) : Optional.empty();
    }

    private static String counts(CsvRow row) {
        return row.has("numerator") || row.has("denominator")
                ? row.field("numerator") + "/" + row.field("denominator")
                : row.field("value");
    }

    private boolean refers(CsvRow row, String column, String code, ImmutableSet<String> known) {
        String id = row.field(column);
        if (known.contains(id)) {
            return true;
        }
        fault(row, column, code, Fault.quoted(id), Fault.oneOf(id, known));
        return false;
    }

    private <T> Optional<T> parse(CsvRow row, String column, Function<String, T> parse) {
        try {
            return Optional.of(parse.apply(row.field(column)));
        } catch (IllegalArgumentException e) {
            refuse(row, column, e);
            return Optional.empty();
        }
    }

    private void refuse(CsvRow row, String column, IllegalArgumentException refusal) {
        String message = String.valueOf(refusal.getMessage());
        int split = message.indexOf(", expected ");
        fault(
                row,
                column,
                "bad-value",
                split < 0 ? message : message.substring(Math.max(0, message.indexOf("found ") + 6), split),
                split < 0 ? "values that go together" : message.substring(split + ", expected ".length()));
    }

    private void fault(CsvRow row, String column, String code, String found, String expected) {
        binding.faults().add(new Fault(code, row.location(column), column, found, expected));
    }
}
