package org.nhscontracts.rules.catalogue;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nhscontracts.core.id.ClauseReference;
import org.nhscontracts.core.id.ContractEdition;
import org.nhscontracts.core.id.SourceId;
import org.nhscontracts.core.source.Confidence;
import org.nhscontracts.core.source.Source;
import org.nhscontracts.rules.text.Fault;
import org.nhscontracts.rules.text.TextNode;

/** Reads one edition file on top of the edition it is based on. */
final class EditionReader {

    private static final String PARAMETERS = "parameters";
    private static final String OMITS = "omits";
    private static final String PROCESS = "process";
    private static final String SOURCE = "source";
    private static final String CONFIDENCE = "confidence";
    private static final String VALUE = "value";

    private final CatalogueItem file;
    private final ContractEdition edition;
    private final Optional<EditionRules> base;
    private final boolean baseRead;
    private final SourceBook sources;

    /**
     * Starts reading.
     *
     * @param base the edition it is based on; empty if on none, or on one that could not be read
     * @param baseRead whether an edition it is based on could be read
     */
    EditionReader(CatalogueItem file, ContractEdition edition, Optional<EditionRules> base, boolean baseRead) {
        this.file = file;
        this.edition = edition;
        this.base = base.map(known -> Inheritance.by(edition, known));
        this.baseRead = baseRead;
        this.sources = new SourceBook(base.map(EditionRules::sources).orElse(ImmutableList.of()), baseRead);
    }

    Optional<EditionRules> read() {
        EditionRules.Builder rules = EditionRules.builder().edition(edition);
        ImmutableList<Source> own = sources.read(file);
        file.set("from", LocalDate::parse, rules::from);
        file.set("until", LocalDate::parse, rules::until);
        rules.governsAllContracts(file.get("governsAllContracts", Boolean::valueOf)
                .or(() -> base.map(EditionRules::governsAllContracts))
                .orElse(false));
        process(rules);
        Map<ParameterKey, EditionParameter> parameters = parameters();
        parameters.values().forEach(rules::add);
        rules.addAllSources(inUse(parameters, own));
        file.eachText("notes", String::toString, rules::addNote);
        return file.build(rules::build);
    }

    private void process(EditionRules.Builder rules) {
        if (file.has(PROCESS)) {
            file.nested(PROCESS, part -> process(part, rules), any -> {});
        } else if (base.isPresent()) {
            rules.model(base.get().model())
                    .openingNotice(base.get().openingNotice())
                    .confidence(base.get().confidence())
                    .processSource(base.get().processSource());
        } else if (baseRead) {
            file.refuse(file.map(), "missing-key", "neither 'process' nor 'basedOn'", "one of them");
        }
    }

    private Optional<Boolean> process(CatalogueItem part, EditionRules.Builder rules) {
        part.set("model", CatalogueBinding.words(ProcessModel.values(), ProcessModel::words), rules::model);
        part.set("openingNotice", String::toString, rules::openingNotice);
        part.set(CONFIDENCE, CatalogueBinding.words(Confidence.values(), Confidence::words), rules::confidence);
        rules.processSource(sources.refer(part, SOURCE));
        return part.build(() -> true);
    }

    private Map<ParameterKey, EditionParameter> parameters() {
        Map<ParameterKey, EditionParameter> parameters = new EnumMap<>(ParameterKey.class);
        base.ifPresent(known -> parameters.putAll(known.parameters()));
        Map<ParameterKey, EditionParameter> own = own();
        parameters.keySet().removeAll(omits(own.keySet()));
        parameters.putAll(own);
        return parameters;
    }

    private Map<ParameterKey, EditionParameter> own() {
        Map<ParameterKey, EditionParameter> own = new EnumMap<>(ParameterKey.class);
        file.nested(
                PARAMETERS,
                part -> {
                    part.map()
                            .entries()
                            .keySet()
                            .forEach(name -> ParameterKey.named(name)
                                    .ifPresent(key -> part.nested(
                                            name, value -> parameter(key, value), any -> own.put(key, any))));
                    return part.build(() -> true);
                },
                any -> {});
        return own;
    }

    private Optional<EditionParameter> parameter(ParameterKey key, CatalogueItem part) {
        EditionParameter.Builder parameter = EditionParameter.builder().key(key);
        Optional<ContractEdition> other =
                part.get("edition", ContractEdition::of).filter(one -> !one.equals(edition));
        part.set(VALUE, text -> checked(key, text), parameter::text);
        parameter.clause(part.get("clause", clause -> ClauseReference.of(clause, other.orElse(edition))));
        sources.refer(part, SOURCE).ifPresent(parameter::source);
        part.set(CONFIDENCE, CatalogueBinding.words(Confidence.values(), Confidence::words), parameter::confidence);
        part.set("note", String::toString, parameter::note);
        other.ifPresent(parameter::inheritedFrom);
        return part.build(parameter::build);
    }

    private static String checked(ParameterKey key, String text) {
        if (!key.unit().admits(text)) {
            throw new IllegalArgumentException(
                    "found " + Fault.quoted(text) + ", expected " + key.unit().expected());
        }
        return text;
    }

    /** What is not taken over; reports what the edition it is based on lacks anyway, and what the file states itself. */
    private Set<ParameterKey> omits(Set<ParameterKey> own) {
        Set<ParameterKey> omits = new HashSet<>();
        file.eachNode(
                OMITS,
                node -> file.textOf(node).flatMap(ParameterKey::named).ifPresent(key -> {
                    omits.add(key);
                    checkOmission(node, key, own);
                }));
        return omits;
    }

    private void checkOmission(TextNode node, ParameterKey key, Set<ParameterKey> own) {
        String found = Fault.quoted(key.documentName());
        if (own.contains(key)) {
            file.refuse(node, "inconsistent", found + ", which 'parameters' states", "a parameter that is not stated");
        } else if (baseRead && base.flatMap(known -> known.parameter(key)).isEmpty()) {
            String of = base.map(known -> known.edition().value()).orElse("an edition named by 'basedOn'");
            file.refuse(node, "unknown-parameter", found, "a parameter that is taken over from " + of);
        }
    }

    private ImmutableList<Source> inUse(Map<ParameterKey, EditionParameter> parameters, ImmutableList<Source> own) {
        Set<SourceId> used = new LinkedHashSet<>();
        parameters.values().forEach(parameter -> used.add(parameter.source()));
        if (!file.has(PROCESS)) {
            base.flatMap(EditionRules::processSource).ifPresent(used::add);
        }
        ImmutableList<Source> inherited = base.map(EditionRules::sources).orElse(ImmutableList.of()).stream()
                .filter(source -> used.contains(source.id()))
                .collect(toImmutableList());
        return ImmutableList.<Source>builder().addAll(inherited).addAll(own).build();
    }
}
