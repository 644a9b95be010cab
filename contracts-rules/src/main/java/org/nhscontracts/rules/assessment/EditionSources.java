package org.nhscontracts.rules.assessment;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import java.util.stream.Stream;
import org.nhscontracts.core.id.SourceId;
import org.nhscontracts.core.source.Source;
import org.nhscontracts.rules.catalogue.EditionParameter;
import org.nhscontracts.rules.catalogue.EditionRules;
import org.nhscontracts.rules.management.ManagedProcess;

/** What stands behind the parameters of editions. */
final class EditionSources {

    private EditionSources() {}

    static Stream<Source> of(ManagementAssessment management) {
        return Stream.concat(
                        management.state().processes().values().stream().map(ManagedProcess::rules),
                        management.edition().stream())
                .distinct()
                .flatMap(rules -> of(rules, management));
    }

    private static Stream<Source> of(EditionRules rules, ManagementAssessment management) {
        ImmutableSet<SourceId> used = management.unverified().stream()
                .filter(parameter -> rules.parameters().containsValue(parameter))
                .map(EditionParameter::source)
                .collect(toImmutableSet());
        return rules.sources().stream()
                .filter(source -> used.contains(source.id()))
                .map(source -> named(source, rules));
    }

    /** An edition built in Java may name sources that it does not list; a document of it has to list them. */
    static EditionRules complete(EditionRules rules) {
        ImmutableSet<SourceId> listed = rules.sources().stream().map(Source::id).collect(toImmutableSet());
        ImmutableSet<Source> missing = Stream.concat(
                        rules.parameters().values().stream().map(EditionParameter::source),
                        rules.processSource().stream())
                .filter(id -> !listed.contains(id))
                .map(id -> Source.builder().id(id).title(id.value()).build())
                .collect(toImmutableSet());
        return missing.isEmpty() ? rules : with(rules, missing);
    }

    private static EditionRules with(EditionRules rules, ImmutableSet<Source> more) {
        EditionRules.Builder complete = EditionRules.builder();
        complete.edition(rules.edition())
                .from(rules.from())
                .until(rules.until())
                .governsAllContracts(rules.governsAllContracts())
                .model(rules.model())
                .openingNotice(rules.openingNotice())
                .confidence(rules.confidence())
                .processSource(rules.processSource())
                .putAllParameters(rules.parameters())
                .addAllSources(rules.sources())
                .addAllSources(more)
                .addAllNotes(rules.notes());
        return complete.build();
    }

    private static Source named(Source source, EditionRules rules) {
        return Source.builder()
                .id(source.id())
                .title(source.title() + " [edition " + rules.edition() + "]")
                .address(source.address())
                .dated(source.dated())
                .licence(source.licence())
                .build();
    }
}
