package org.nhscontracts.rules.catalogue;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import java.time.LocalDate;
import java.util.Optional;
import org.nhscontracts.core.id.ClauseReference;
import org.nhscontracts.core.source.Confidence;
import org.nhscontracts.core.source.Source;
import org.nhscontracts.rules.text.FaultCollector;
import org.nhscontracts.rules.text.TextNode;
import org.nhscontracts.rules.text.TextSchema;

/** Files of statutes that are read together. */
final class StatuteFiles {

    private final TextSchema schema;
    private final FaultCollector faults;
    private final SourceBook sources = new SourceBook(ImmutableList.of(), true);
    private final ListMultimap<StatuteKey, StatuteParameter> parameters = ArrayListMultimap.create();
    private final ImmutableList.Builder<StatuteParameter> inOrder = ImmutableList.builder();
    private final ImmutableList.Builder<Source> ownSources = ImmutableList.builder();

    StatuteFiles(TextSchema schema, FaultCollector faults) {
        this.schema = schema;
        this.faults = faults;
    }

    /** Reads a file. */
    void add(TextNode document) {
        CatalogueBinding.open(document, schema, faults).ifPresent(file -> {
            ownSources.addAll(sources.read(file));
            file.nested("statutes", this::statutes, any -> {});
        });
    }

    private Optional<Boolean> statutes(CatalogueItem part) {
        part.map()
                .entries()
                .keySet()
                .forEach(name -> StatuteKey.named(name)
                        .ifPresent(key -> part.each(name, value -> parameter(key, value), any -> {})));
        return part.build(() -> true);
    }

    private Optional<StatuteParameter> parameter(StatuteKey key, CatalogueItem part) {
        StatuteParameter.Builder parameter = StatuteParameter.builder().key(key);
        part.set("value", String::toString, parameter::text);
        part.set("from", LocalDate::parse, parameter::from);
        part.set("until", LocalDate::parse, parameter::until);
        part.set("clause", ClauseReference::of, parameter::clause);
        sources.refer(part, "source").ifPresent(parameter::source);
        part.set("confidence", CatalogueBinding.words(Confidence.values(), Confidence::words), parameter::confidence);
        part.set("note", String::toString, parameter::note);
        Optional<StatuteParameter> built = part.build(parameter::build);
        built.ifPresent(one -> add(part, one));
        return built;
    }

    private void add(CatalogueItem part, StatuteParameter parameter) {
        if (parameters.get(parameter.key()).stream().anyMatch(parameter::overlaps)) {
            part.refuse(part.map(), "inconsistent", "a second value on one day", "one value on a day");
        }
        parameters.put(parameter.key(), parameter);
        inOrder.add(parameter);
    }

    /** The statutes of all files. */
    Statutes read() {
        faults.throwIfAny();
        return Statutes.of(inOrder.build(), ownSources.build());
    }
}
