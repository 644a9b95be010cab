package org.nhscontracts.rules.term;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.nhscontracts.rules.catalogue.EditionParameter;
import org.nhscontracts.rules.catalogue.EditionRules;
import org.nhscontracts.rules.catalogue.ParameterKey;

/** The numbers of the edition that governs, and what to say where it has none. */
final class EditionNumbers {

    private final Optional<EditionRules> edition;
    private final ImmutableList.Builder<ClauseBasis> used = ImmutableList.builder();

    EditionNumbers(Optional<EditionRules> edition) {
        this.edition = edition;
    }

    /** The parameter; what is asked for is noted as used. */
    Optional<EditionParameter> use(ParameterKey key) {
        Optional<EditionParameter> parameter = edition.flatMap(rules -> rules.parameter(key));
        parameter.ifPresent(one -> used.add(ClauseBasis.of(one)));
        return parameter;
    }

    /** All that was used so far. */
    ImmutableList<ClauseBasis> used() {
        return used.build();
    }

    String notKnown(ParameterKey key) {
        return edition.map(rules -> "edition " + rules.edition() + " is not known to say: " + key.words())
                .orElse("no edition is known to govern the contract: " + key.words());
    }
}
