package org.nhscontracts.rules.document;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.function.Function;
import org.nhscontracts.core.contract.GainShare;
import org.nhscontracts.core.contract.ServiceContract;
import org.nhscontracts.core.id.KpiId;
import org.nhscontracts.core.id.ReportId;
import org.nhscontracts.core.kpi.Kpi;
import org.nhscontracts.core.kpi.KpiSet;
import org.nhscontracts.core.performance.PerformanceRecord;
import org.nhscontracts.core.process.ReportRequirement;
import org.nhscontracts.rules.contractfile.ContractFile;
import org.nhscontracts.rules.document.EventSection.Frame;
import org.nhscontracts.rules.rule.Rule;
import org.nhscontracts.rules.rule.RuleBook;
import org.nhscontracts.rules.text.FaultCollector;
import org.nhscontracts.rules.text.TextMap;
import org.nhscontracts.rules.text.TextNode;
import org.nhscontracts.rules.text.TextScalar;

/** Turns a located tree into a contract file: first its shape by the schema, then its meaning, all faults together. */
final class DocumentReader {

    private final DocumentFolder folder;
    private final FaultCollector faults;

    DocumentReader(DocumentFolder folder, FaultCollector faults) {
        this.folder = folder;
        this.faults = faults;
    }

    /** Reads the document, if it could be read to its end; nothing is half-loaded. */
    LocatedContract read(Optional<TextNode> document) {
        Optional<LocatedContract> file = document.flatMap(this::check);
        faults.throwIfAny();
        return file.orElseThrow(() -> new IllegalStateException("a document without faults has a contract"));
    }

    /** The meaning is looked at only if all faults of the shape are known: else it would trip over the others. */
    private Optional<LocatedContract> check(TextNode document) {
        DocumentFormat.contract().check(document, faults);
        return document instanceof TextMap map && faults.omitted() == 0 ? bind(map) : Optional.empty();
    }

    private Optional<LocatedContract> bind(TextMap map) {
        Binding binding = new Binding(faults, map);
        Item item = new Item(binding, map);
        SourceSection sources = new SourceSection(binding);
        PartySection parties = new PartySection(binding, sources);
        ContractFile.Builder file = ContractFile.builder();
        item.each("sources", sources::source, file::addSource);
        item.each("organisations", parties::organisation, file::addOrganisation);
        item.each("successions", parties::succession, file::addSuccession);
        item.each("notes", DocumentReader::note, file::addNote);
        KpiSection section = new KpiSection(binding, sources);
        ImmutableMap<KpiId, Kpi> kpis = kpis(item, section, new CatalogueKpiSection(binding), file);
        Optional<ServiceContract> contract =
                item.part("contract", new ContractSection(binding, sources, parties, kpis)::contract);
        contract.ifPresent(file::contract);
        addBeside(item, new AllianceSection(binding, sources), new PartnershipSection(binding, sources), file);
        addGainShare(item, binding, sources, contract, file);
        ImmutableMap<String, KpiSet> sets = sets(item, section, file);
        addReadings(item, new ReadingSection(binding, sources, kpis), file);
        addReturns(item, new ReturnSection(binding, sources, kpis), file);
        RuleBook rules = rules(item, new RuleSection(binding, sources, kpis, sets));
        file.rules(rules);
        addHandovers(item, new HandoverSection(binding, sources, contract, rules), file);
        file.performance(performance(item, binding, sources, kpis));
        item.nested("payment", new PaymentSection(binding, sources, contract)::payment, file::payment);
        ImmutableMap<ReportId, ReportRequirement> reports = reports(item, new ReportSection(binding), file);
        LocatedEvents events = events(item, binding, sources, new Frame(contract.map(ServiceContract::term), reports));
        file.addAllEvents(events.sound(faults));
        contract.ifPresent(one -> checkVariations(item, binding, one, kpis));
        return item.build(file::build).map(one -> new LocatedContract(one, events.places()));
    }

    private static Optional<String> note(TextNode node) {
        return node instanceof TextScalar scalar ? Optional.of(scalar.text()) : Optional.empty();
    }

    private static void addBeside(
            Item item, AllianceSection alliances, PartnershipSection partnerships, ContractFile.Builder file) {
        item.each("alliances", alliances::alliance, file::addAlliance);
        item.each("partnerships", partnerships::partnership, file::addPartnership);
        item.each("memberships", partnerships::membership, file::addMembership);
    }

    private static void addHandovers(Item item, HandoverSection section, ContractFile.Builder file) {
        item.each("handovers", section::handover, file::addHandover);
        file.addAllSources(section.customarySources());
    }

    private static void addGainShare(
            Item item,
            Binding binding,
            SourceSection sources,
            Optional<ServiceContract> contract,
            ContractFile.Builder file) {
        Optional<GainShare> share = contract.flatMap(ServiceContract::gainShare);
        item.each("gainSharePeriods", new GainShareSection(binding, sources).periods(share), file::addGainSharePeriod);
        if (contract.isPresent() && share.isEmpty()) {
            item.nested("gainSharePeriods", node -> noGainShare(binding, node), any -> {});
        }
    }

    private static Optional<GainShare> noGainShare(Binding binding, TextNode periods) {
        binding.faults()
                .add(periods, "no-gain-share", "periods of a gain share", "'gainShare' in the contract with them");
        return Optional.empty();
    }

    private static void checkVariations(
            Item item, Binding binding, ServiceContract contract, ImmutableMap<KpiId, Kpi> kpis) {
        item.nested("contract", node -> VariationSection.fit(binding, node, contract, kpis), any -> {});
    }

    private static ImmutableMap<KpiId, Kpi> kpis(
            Item item, KpiSection section, CatalogueKpiSection catalogue, ContractFile.Builder file) {
        ImmutableList.Builder<Kpi> read = ImmutableList.builder();
        item.each("kpis", section::kpi, read::add);
        item.each("nationalKpis", catalogue::national, read::add);
        item.each("communityKpis", catalogue::community, read::add);
        file.addAllSources(catalogue.sources());
        ImmutableList<Kpi> kpis = read.build();
        file.addAllKpis(kpis);
        return kpis.stream().collect(toImmutableMap(Kpi::id, Function.identity(), (first, second) -> first));
    }

    private static ImmutableMap<String, KpiSet> sets(Item item, KpiSection section, ContractFile.Builder file) {
        ImmutableList.Builder<KpiSet> read = ImmutableList.builder();
        item.each("kpiSets", section::set, read::add);
        ImmutableList<KpiSet> sets = read.build();
        file.addAllKpiSets(sets);
        return sets.stream()
                .collect(toImmutableMap(set -> set.id().value(), Function.identity(), (first, second) -> first));
    }

    private static void addReturns(Item item, ReturnSection section, ContractFile.Builder file) {
        item.each("exclusionRequests", section::request, file::addExclusionRequest);
        item.each("returns", section::performanceReturn, file::addReturn);
    }

    private static void addReadings(Item item, ReadingSection section, ContractFile.Builder file) {
        item.each("readingsToUse", section::toUse, file::addReadingsToUse);
        item.each("statedReadings", section::stated, file::addStatedReading);
        item.each("publishedSummaries", section::summary, file::addPublishedSummary);
    }

    private static ImmutableMap<ReportId, ReportRequirement> reports(
            Item item, ReportSection section, ContractFile.Builder file) {
        ImmutableList<ReportRequirement> reports = item.list("reports", section::report);
        file.addAllReports(reports);
        return reports.stream()
                .collect(toImmutableMap(ReportRequirement::id, Function.identity(), (first, second) -> first));
    }

    private LocatedEvents events(Item item, Binding binding, SourceSection sources, Frame frame) {
        LocatedEvents log = new LocatedEvents();
        item.map().find("events").ifPresent(list -> new EventSection(binding, sources, frame).read(list, log));
        EventFiles files = new EventFiles(binding, folder, frame);
        item.each("eventFiles", name -> files.read(name, log), root -> {});
        return log;
    }

    private static RuleBook rules(Item item, RuleSection section) {
        ImmutableList.Builder<Rule> rules = ImmutableList.builder();
        item.each("rules", section::rule, rules::add);
        return new RuleBook(rules.build());
    }

    private PerformanceRecord performance(
            Item item, Binding binding, SourceSection sources, ImmutableMap<KpiId, Kpi> kpis) {
        SeriesBook book = new SeriesBook(faults);
        item.each("performance", new PerformanceSection(binding, sources, kpis, book)::series, key -> {});
        item.each("performanceFiles", new CsvSection(binding, sources, kpis, book, folder)::file, citation -> {});
        return faults.isEmpty() ? book.build() : PerformanceRecord.empty();
    }
}
