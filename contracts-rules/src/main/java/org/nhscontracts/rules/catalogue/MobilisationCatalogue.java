package org.nhscontracts.rules.catalogue;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.nhscontracts.core.handover.HandoverGate;
import org.nhscontracts.core.handover.HandoverReview;
import org.nhscontracts.core.source.Source;

/**
 * What mobilisation plans customarily ask for before a provider starts, at which gates, and what they look at afterwards. Lead times are
 * practice, except where a statute puts a number to them.
 *
 * @param conditions the conditions, each after those that it depends on
 * @param gates the gates, the earliest first
 * @param reviews the reviews after the start
 * @param sources the sources to which they refer
 */
public record MobilisationCatalogue(
        ImmutableList<CustomaryCondition> conditions,
        ImmutableList<HandoverGate> gates,
        ImmutableList<HandoverReview> reviews,
        ImmutableList<Source> sources) {

    private static final String LIST = "mobilisation.txt";

    /**
     * Checks that nothing is null.
     *
     * @param conditions the conditions, each after those that it depends on
     * @param gates the gates, the earliest first
     * @param reviews the reviews after the start
     * @param sources the sources to which they refer
     */
    public MobilisationCatalogue {
        requireNonNull(conditions, "conditions");
        requireNonNull(gates, "gates");
        requireNonNull(reviews, "reviews");
        requireNonNull(sources, "sources");
    }

    /**
     * The catalogue that the library ships, read when it is first asked for.
     *
     * @return the catalogue
     */
    public static MobilisationCatalogue shipped() {
        return Shipped.CATALOGUE;
    }

    /** Read when it is first needed. */
    private static final class Shipped {
        static final MobilisationCatalogue CATALOGUE = MobilisationDocument.readAll(ShippedTexts.listedIn(LIST));
    }
}
