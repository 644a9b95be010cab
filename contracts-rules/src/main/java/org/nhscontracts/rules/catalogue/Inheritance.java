package org.nhscontracts.rules.catalogue;

import org.nhscontracts.core.id.ContractEdition;
import org.nhscontracts.core.source.Confidence;

/**
 * What one edition takes over from another. A value keeps its clause and source, but nobody has read it in the text of the
 * edition that takes it over: what was verified or secondary there is unverified here.
 */
final class Inheritance {

    private Inheritance() {}

    /** The rules of an edition as another edition takes them over; unchanged if it is the same one. */
    static EditionRules by(ContractEdition edition, EditionRules base) {
        if (edition.equals(base.edition())) {
            return base;
        }
        EditionRules.Builder taken = EditionRules.builder()
                .edition(base.edition())
                .from(base.from())
                .until(base.until())
                .governsAllContracts(base.governsAllContracts())
                .model(base.model())
                .openingNotice(base.openingNotice())
                .confidence(elsewhere(base.confidence()))
                .processSource(base.processSource())
                .addAllSources(base.sources());
        base.parameters().values().forEach(parameter -> taken.add(by(edition, parameter, base.edition())));
        return taken.build();
    }

    private static EditionParameter by(ContractEdition edition, EditionParameter parameter, ContractEdition from) {
        ContractEdition stated = parameter.inheritedFrom().orElse(from);
        EditionParameter.Builder taken = EditionParameter.builder()
                .key(parameter.key())
                .text(parameter.text())
                .clause(parameter.clause())
                .source(parameter.source())
                .confidence(elsewhere(parameter.confidence()))
                .note(parameter.note());
        if (!stated.equals(edition)) {
            taken.inheritedFrom(stated);
        }
        return taken.build();
    }

    private static Confidence elsewhere(Confidence confidence) {
        return confidence.mustBeFlagged() ? confidence : Confidence.UNVERIFIED;
    }
}
