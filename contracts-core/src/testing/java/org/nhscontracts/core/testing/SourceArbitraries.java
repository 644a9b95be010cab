package org.nhscontracts.core.testing;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.nhscontracts.core.source.Basis;
import org.nhscontracts.core.source.Citation;
import org.nhscontracts.core.source.Confidence;
import org.nhscontracts.core.source.Source;

/** Sources and citations. */
public final class SourceArbitraries {

    private SourceArbitraries() {}

    /** {@return sources, with and without address, date and licence} */
    public static Arbitrary<Source> sources() {
        return Combinators.combine(
                        IdArbitraries.sourceIds(),
                        TextArbitraries.texts(),
                        TextArbitraries.texts().optional(),
                        TextArbitraries.texts().optional(),
                        TextArbitraries.texts().optional())
                .as((id, title, address, dated, licence) -> Source.builder()
                        .id(id)
                        .title(title)
                        .address(address)
                        .dated(dated)
                        .licence(licence)
                        .build());
    }

    /** {@return citations of every basis and confidence, with and without claimant, date and note} */
    public static Arbitrary<Citation> citations() {
        return Combinators.combine(
                        IdArbitraries.sourceIds(),
                        Arbitraries.of(Basis.class),
                        Arbitraries.of(Confidence.class),
                        TextArbitraries.texts().optional(),
                        TextArbitraries.texts().optional(),
                        TextArbitraries.texts().optional())
                .as((source, basis, confidence, claimant, asOf, note) -> Citation.builder()
                        .source(source)
                        .basis(basis)
                        .confidence(confidence)
                        .claimant(claimant)
                        .asOf(asOf)
                        .note(note)
                        .build());
    }
}
