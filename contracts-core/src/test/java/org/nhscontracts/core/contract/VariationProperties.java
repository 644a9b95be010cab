package org.nhscontracts.core.contract;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.nhscontracts.core.process.TermOccurrence;
import org.nhscontracts.core.testing.CoreDomain;

@Domain(CoreDomain.class)
class VariationProperties {

    @Property
    void aBackDatedVariationWasAgreedAfterItsFirstDay(@ForAll Variation variation) {
        assertThat(variation.isBackDated())
                .isEqualTo(variation.agreed().filter(variation.from()::isBefore).isPresent());
        assertThat(variation.changes())
                .allSatisfy(change -> assertThat(change.words()).isNotBlank());
    }

    @Property
    void everythingOfATermIsFoundAgain(@ForAll ContractTerm term, @ForAll TermOccurrence what) {
        assertThat(term.options())
                .allSatisfy(option -> assertThat(term.option(option.id())).contains(option));
        assertThat(what.words()).isNotBlank();
    }
}
