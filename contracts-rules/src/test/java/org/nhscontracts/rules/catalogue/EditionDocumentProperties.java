package org.nhscontracts.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.nhscontracts.core.id.ClauseReference;
import org.nhscontracts.core.id.ContractEdition;
import org.nhscontracts.core.id.SourceId;
import org.nhscontracts.core.source.Confidence;
import org.nhscontracts.core.source.Source;
import org.nhscontracts.core.testing.SourceArbitraries;
import org.nhscontracts.core.testing.TextArbitraries;
import org.nhscontracts.core.testing.TimeArbitraries;

/** What is written reads back, always as the same text; what is inherited is never surer than it was. */
class EditionDocumentProperties {

    private static final int LONGEST = 1_000;
    private static final ContractEdition EDITION = ContractEdition.of("2024/25");
    private static final ContractEdition OTHER = ContractEdition.of("2016/17");

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void readsBackAndIsStable(@ForAll("editions") EditionRules rules) {
        String text = EditionDocument.write(rules);
        EditionRules read = EditionDocument.read("f", text, EditionCatalogue.EMPTY);

        assertThat(read).isEqualTo(rules);
        assertThat(EditionDocument.write(read)).isEqualTo(text);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void whatIsInheritedKeepsItsValueAndIsFlagged(@ForAll("editions") EditionRules rules) {
        EditionRules heir = EditionDocument.read(
                "f",
                "format: nhs-contract-edition/1\nedition: 2028/29\nfrom: 2028-04-01\nuntil: 2029-03-31\n"
                        + "basedOn: 2024/25\n",
                EditionCatalogue.of(List.of(rules)));

        assertThat(heir.parameters().keySet()).isEqualTo(rules.parameters().keySet());
        assertThat(heir.parameters().values()).allSatisfy(taken -> {
            EditionParameter stated = rules.parameter(taken.key()).orElseThrow();
            assertThat(taken.text()).isEqualTo(stated.text());
            assertThat(taken.clause()).isEqualTo(stated.clause());
            assertThat(taken.inheritedFrom()).contains(stated.inheritedFrom().orElse(EDITION));
            assertThat(taken.mustBeFlagged()).isTrue();
            assertThat(taken.confidence())
                    .isEqualTo(stated.mustBeFlagged() ? stated.confidence() : Confidence.UNVERIFIED);
        });
    }

    @Provide
    Arbitrary<EditionRules> editions() {
        return sources().flatMap(EditionDocumentProperties::editions);
    }

    private static Arbitrary<EditionRules> editions(List<Source> sources) {
        Arbitrary<SourceId> ids = Arbitraries.of(sources).map(Source::id);
        Arbitrary<ImmutableMap<ParameterKey, EditionParameter>> parameters = parameter(ids)
                .list()
                .ofMaxSize(12)
                .uniqueElements(EditionParameter::key)
                .map(list -> Maps.uniqueIndex(list, EditionParameter::key));
        return Combinators.combine(
                        TimeArbitraries.dates().list().ofSize(2),
                        Arbitraries.of(ProcessModel.class),
                        texts(),
                        Arbitraries.of(Confidence.class),
                        ids.optional(),
                        parameters,
                        texts().list().ofMaxSize(3),
                        Arbitraries.of(true, false))
                .as((days, model, notice, confidence, source, values, notes, all) -> EditionRules.builder()
                        .edition(EDITION)
                        .from(days.get(0).isBefore(days.get(1)) ? days.get(0) : days.get(1))
                        .until(days.get(0).isBefore(days.get(1)) ? days.get(1) : days.get(0))
                        .governsAllContracts(all)
                        .model(model)
                        .openingNotice(notice)
                        .confidence(confidence)
                        .processSource(source)
                        .putAllParameters(values)
                        .addAllSources(sources)
                        .addAllNotes(notes)
                        .build());
    }

    private static Arbitrary<EditionParameter> parameter(Arbitrary<SourceId> ids) {
        return Arbitraries.of(ParameterKey.class)
                .flatMap(key -> Combinators.combine(
                                value(key.unit()),
                                ids,
                                Arbitraries.of(Confidence.class),
                                texts().optional(),
                                texts().optional(),
                                Arbitraries.of(OTHER).optional())
                        .as((text, source, confidence, clause, note, from) -> EditionParameter.builder()
                                .key(key)
                                .text(text)
                                .clause(clause.map(name -> ClauseReference.of(name, from.orElse(EDITION))))
                                .source(source)
                                .confidence(confidence)
                                .note(note)
                                .inheritedFrom(from)
                                .build()));
    }

    private static Arbitrary<String> value(ParameterUnit unit) {
        return switch (unit) {
            case YES_OR_NO -> Arbitraries.of("yes", "no");
            case BASE -> Arbitraries.of("Actual Monthly Value", "Expected Annual Contract Value");
            case PERCENT -> Arbitraries.of("0", "2", "2.5", "1.25", "99.9999", "100", "10.50");
            case PERCENT_OF_BASELINE -> Arbitraries.of("0", "104", "107.5", "999");
            case POUNDS -> Arbitraries.of("0", "0.01", "500000", "1500000.50", "999999999999.99");
            default -> Arbitraries.integers().between(0, 9999).map(String::valueOf);
        };
    }

    private static Arbitrary<List<Source>> sources() {
        return SourceArbitraries.sources()
                .filter(source -> isShort(Optional.of(source.title()))
                        && isShort(source.address())
                        && isShort(source.dated())
                        && isShort(source.licence()))
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .uniqueElements(Source::id);
    }

    private static boolean isShort(Optional<String> text) {
        return text.map(String::length).orElse(0) <= LONGEST;
    }

    private static Arbitrary<String> texts() {
        return TextArbitraries.texts().filter(text -> text.length() <= LONGEST);
    }
}
