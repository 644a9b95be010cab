package org.nhscontracts.rules.document;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.nhscontracts.core.id.KpiId;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.kpi.Kpi;
import org.nhscontracts.core.performance.DataPosition;
import org.nhscontracts.core.performance.DuplicateObservationException;
import org.nhscontracts.core.performance.FigureForm;
import org.nhscontracts.core.performance.Scope;
import org.nhscontracts.core.performance.SeriesKey;
import org.nhscontracts.core.performance.Split;
import org.nhscontracts.core.performance.Submission;
import org.nhscontracts.core.source.Citation;
import org.nhscontracts.core.time.ReportingPeriod;
import org.nhscontracts.rules.contractfile.SeriesFit;
import org.nhscontracts.rules.text.Fault;
import org.nhscontracts.rules.text.TextMap;
import org.nhscontracts.rules.text.TextNode;
import org.nhscontracts.rules.text.TextScalar;

/** Reads figures by period that stand in the document itself. */
final class PerformanceSection {

    private static final int LONGEST_YEAR = "2024/25-Q1".length();
    private static final String CONTRACT_YEAR =
            "the first and last day of a contract year, both from 1 April to 31 March";

    private final Binding binding;
    private final SourceSection sources;
    private final ImmutableMap<KpiId, Kpi> kpis;
    private final SeriesBook book;

    PerformanceSection(Binding binding, SourceSection sources, ImmutableMap<KpiId, Kpi> kpis, SeriesBook book) {
        this.binding = binding;
        this.sources = sources;
        this.kpis = kpis;
        this.book = book;
    }

    /** Reads one entry into the record; answers whether it could be read at all. */
    Optional<SeriesKey> series(TextNode node) {
        return binding.item(node).flatMap(item -> {
            Optional<KpiId> id = item.referred("kpi", Refers.KPI, KpiId::of);
            Optional<OrganisationId> organisation =
                    item.referred("organisation", Refers.ORGANISATION, OrganisationId::of);
            Scope scope = item.get("scope", Scope::parse).orElse(Scope.CONTRACT);
            Optional<Split> split = item.get("split", Split::parse);
            Optional<Submission> submission = submission(binding, item);
            item.nested("submission", any -> submission, any -> {});
            Optional<Citation> citation = item.map().find("cite").flatMap(sources::citation);
            item.nested("cite", any -> citation, any -> {});
            Optional<Kpi> kpi = id.map(kpis::get);
            Optional<FigureForm> form = kpi.flatMap(one -> form(item, one));
            Optional<SeriesKey> key = id.flatMap(one -> organisation.flatMap(
                    other -> item.build(() -> new SeriesKey(one, other, scope, split, citation, submission))));
            kpi.ifPresent(one -> form.ifPresent(held -> figures(item, open(one, key, held, Place.of(node)))));
            return key;
        });
    }

    /** From which submission the figures of an entry are; empty if nothing is said, or it was refused. */
    static Optional<Submission> submission(Binding binding, Item entry) {
        return entry.map().find("submission").flatMap(binding::item).flatMap(item -> {
            Optional<DataPosition> position =
                    item.get("position", Vocabulary.of(DataPosition.class, DataPosition::words));
            Optional<LocalDate> received = item.get("received", LocalDate::parse);
            return position.flatMap(how -> received.map(day -> new Submission(how, day)));
        });
    }

    /** The series to fill; one of its own that nobody uses if the key was refused, so that faulty figures are found too. */
    private OpenSeries open(Kpi kpi, Optional<SeriesKey> key, FigureForm form, Place place) {
        SeriesKey unused = SeriesKey.of(kpi.id(), OrganisationId.of("refused"));
        return key.flatMap(one -> book.open(kpi, one, form, place))
                .orElseGet(() -> new OpenSeries(kpi, unused, form, place));
    }

    private Optional<FigureForm> form(Item item, Kpi kpi) {
        if (!item.has("precision")) {
            Optional<FigureForm> form = SeriesFit.defaultForm(kpi.measure());
            if (form.isEmpty() && !binding.isMisshapen(item.map())) {
                String expected = "a precision such as 0.1, as figures of KPI " + kpi.id()
                        + " are rounded before they are published";
                binding.faults().add(item.map(), "missing-key", "no key 'precision'", expected);
            }
            return form;
        }
        return item.get("precision", text -> rounded(text, kpi));
    }

    /** The form of figures with a precision, if the KPI can have such. */
    static FigureForm rounded(String precision, Kpi kpi) {
        FigureForm form = FigureForm.ofPrecision(new BigDecimal(precision));
        if (kpi.measure().isWhole()) {
            throw new IllegalArgumentException(
                    "found " + precision + ", expected no precision, as figures of KPI " + kpi.id() + " are whole");
        }
        return form;
    }

    private void figures(Item item, OpenSeries open) {
        item.map()
                .find("figures")
                .filter(TextMap.class::isInstance)
                .map(TextMap.class::cast)
                .ifPresent(figures -> figures.entries().forEach((period, cell) -> {
                    if (cell instanceof TextScalar scalar && !binding.isMisshapen(scalar)) {
                        period(figures, period, scalar, open).ifPresent(when -> add(open, when, scalar));
                    }
                }));
    }

    private Optional<ReportingPeriod> period(TextMap figures, String text, TextScalar cell, OpenSeries open) {
        Place place = new Place(figures.locationOfKey(text), cell.path());
        try {
            ReportingPeriod period = parsePeriod(text);
            Optional<String> expected = book.otherPeriod(open, period);
            expected.ifPresent(words -> place.report(binding.faults(), "wrong-period", Fault.quoted(text), words));
            return expected.isEmpty() ? Optional.of(period) : Optional.empty();
        } catch (IllegalArgumentException e) {
            place.refuse(binding.faults(), "bad-value", e);
        }
        return Optional.empty();
    }

    /** A period as a document writes it. */
    static ReportingPeriod parsePeriod(String text) {
        try {
            return ReportingPeriod.parse(text);
        } catch (IllegalArgumentException e) {
            String expected = Refusal.of(e).expected(text.length() > LONGEST_YEAR ? CONTRACT_YEAR : "a period");
            throw new IllegalArgumentException("found " + Fault.quoted(text) + ", expected " + expected, e);
        }
    }

    private void add(OpenSeries open, ReportingPeriod period, TextScalar cell) {
        try {
            book.add(open, period, FigureCell.parse(cell.text()));
        } catch (DuplicateObservationException e) {
            binding.faults().add(cell, "duplicate-observation", "a second figure for " + period, onlyOne(open));
        } catch (IllegalArgumentException e) {
            binding.refuse(cell, "bad-value", e);
        }
    }

    /** What is expected instead of a second observation, for a message. */
    static String onlyOne(OpenSeries open) {
        return "one for " + open.key();
    }
}
