package org.nhscontracts.rules.catalogue;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Objects;
import org.nhscontracts.core.id.ContractEdition;
import org.nhscontracts.core.id.KpiId;
import org.nhscontracts.rules.text.FaultyTextException;

/** What the tests of this package share. */
final class Catalogues {

    private Catalogues() {}

    static EditionRules shipped(String edition) {
        return EditionCatalogue.shipped().rules(ContractEdition.of(edition)).orElseThrow();
    }

    static EditionParameter shipped(String edition, ParameterKey key) {
        return shipped(edition)
                .parameter(key)
                .orElseThrow(() -> new AssertionError(edition + " has no " + key.documentName()));
    }

    static NationalRequirement requirement(String edition, String id) {
        return RequirementCatalogue.shipped()
                .requirement(ContractEdition.of(edition), KpiId.of(id))
                .orElseThrow();
    }

    static String lines(String... lines) {
        return String.join("\n", lines) + "\n";
    }

    /** The message with which a file is refused. */
    static String refusal(Runnable reading) {
        FaultyTextException refused =
                Objects.requireNonNull(catchThrowableOfType(FaultyTextException.class, reading::run), "not refused");
        return Objects.requireNonNull(refused.getMessage());
    }
}
