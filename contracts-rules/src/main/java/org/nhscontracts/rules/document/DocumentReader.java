package org.nhscontracts.rules.document;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.function.Function;
import org.nhscontracts.core.id.KpiId;
import org.nhscontracts.core.kpi.Kpi;
import org.nhscontracts.core.performance.PerformanceRecord;
import org.nhscontracts.rules.contractfile.ContractFault;
import org.nhscontracts.rules.contractfile.ContractFile;
import org.nhscontracts.rules.contractfile.InconsistentContractException;
import org.nhscontracts.rules.rule.Rule;
import org.nhscontracts.rules.rule.RuleBook;
import org.nhscontracts.rules.text.FaultCollector;
import org.nhscontracts.rules.text.TextMap;
import org.nhscontracts.rules.text.TextNode;
import org.nhscontracts.rules.text.TextScalar;
import org.nhscontracts.rules.text.TextSchema;

/** Turns a located tree into a contract file: first its shape by the schema, then its meaning, all faults together. */
final class DocumentReader {

    private static final String EXPECTED = ", expected ";

    /** What the sections find one by one, with the place of the word that is wrong. */
    private static final ImmutableSet<String> FOUND_BEFORE =
            ImmutableSet.of("unknown-organisation", "unknown-kpi", "unknown-source", "duplicate-id");

    private final TextNode document;
    private final CsvFolder folder;
    private final FaultCollector faults;

    DocumentReader(TextNode document, CsvFolder folder, FaultCollector faults) {
        this.document = document;
        this.folder = folder;
        this.faults = faults;
    }

    /** Reads the document; nothing is half-loaded. */
    ContractFile read(TextSchema schema) {
        schema.check(document, faults);
        Optional<ContractFile> file = document instanceof TextMap map ? bind(map) : Optional.empty();
        faults.throwIfAny();
        return file.orElseThrow(() -> new IllegalStateException("a document without faults has a contract"));
    }

    private Optional<ContractFile> bind(TextMap map) {
        Binding binding = new Binding(faults, Known.of(map));
        Item item = new Item(binding, map);
        SourceSection sources = new SourceSection(binding);
        PartySection parties = new PartySection(binding, sources);
        KpiSection kpis = new KpiSection(binding, sources);
        ReadingSection readings = new ReadingSection(binding, sources);
        ContractFile.Builder file = ContractFile.builder();
        ImmutableList.Builder<Kpi> bound = ImmutableList.builder();
        item.each("sources", sources::source, file::addSource);
        item.each("organisations", parties::organisation, file::addOrganisation);
        item.each("successions", parties::succession, file::addSuccession);
        item.nested("contract", new ContractSection(binding, sources, parties)::contract, file::contract);
        item.each("kpis", kpis::kpi, bound::add);
        item.each("kpiSets", kpis::set, file::addKpiSet);
        item.each("readingsToUse", readings::toUse, file::addReadingsToUse);
        item.each("statedReadings", readings::stated, file::addStatedReading);
        item.each("publishedSummaries", readings::summary, file::addPublishedSummary);
        item.each("notes", DocumentReader::note, file::addNote);
        file.addAllKpis(bound.build()).rules(rules(item, new RuleSection(binding, sources)));
        PerformanceRecord record = performance(item, binding, sources, bound.build());
        return build(item, file.performance(record));
    }

    private static Optional<String> note(TextNode node) {
        return node instanceof TextScalar scalar ? Optional.of(scalar.text()) : Optional.empty();
    }

    private static RuleBook rules(Item item, RuleSection section) {
        ImmutableMap.Builder<Object, Rule> rules = ImmutableMap.builder();
        item.each("rules", section::rule, rule -> rules.put(rule.id(), rule));
        return new RuleBook(rules.buildKeepingLast().values().asList());
    }

    private PerformanceRecord performance(Item item, Binding binding, SourceSection sources, ImmutableList<Kpi> bound) {
        ImmutableMap<KpiId, Kpi> kpis =
                bound.stream().collect(toImmutableMap(Kpi::id, Function.identity(), (first, second) -> first));
        PerformanceRecord.Builder record = PerformanceRecord.builder();
        item.each("performance", new PerformanceSection(binding, sources, kpis, record)::series, key -> {});
        item.each("performanceFiles", new CsvSection(binding, sources, kpis, record, folder)::file, citation -> {});
        return faults.isEmpty() ? record.build() : PerformanceRecord.empty();
    }

    private Optional<ContractFile> build(Item item, ContractFile.Builder file) {
        try {
            return item.build(file::build);
        } catch (InconsistentContractException e) {
            e.faults().stream()
                    .filter(fault -> !FOUND_BEFORE.contains(fault.code()))
                    .forEach(fault -> faults.add(
                            Paths.find(document, fault.path()), fault.code(), found(fault), expected(fault)));
            return Optional.empty();
        }
    }

    private static String found(ContractFault fault) {
        String text = fault.message().replaceFirst("^found ", "");
        int split = text.indexOf(EXPECTED);
        return split < 0 ? text : text.substring(0, split);
    }

    private static String expected(ContractFault fault) {
        int split = fault.message().indexOf(EXPECTED);
        return split < 0 ? "what goes together" : fault.message().substring(split + EXPECTED.length());
    }
}
