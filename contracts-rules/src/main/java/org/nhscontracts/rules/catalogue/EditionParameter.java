package org.nhscontracts.rules.catalogue;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkState;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import org.immutables.value.Value;
import org.nhscontracts.core.id.ClauseReference;
import org.nhscontracts.core.id.ContractEdition;
import org.nhscontracts.core.id.SourceId;
import org.nhscontracts.core.source.Basis;
import org.nhscontracts.core.source.Citation;
import org.nhscontracts.core.source.Confidence;
import org.nhscontracts.rules.consequence.PriceBase;

/**
 * One value of an edition: what it is, by which clause, from which source, and how sure it is.
 *
 * <p>Example: {@code meetingWithin} is 10 Operational Days by GC9.6, unverified.
 */
@Value.Immutable
public interface EditionParameter {

    /**
     * A value that is made up, for a worked example or a test.
     *
     * @param key what it puts a number to
     * @param text the value, for example {@code 10}
     * @return the parameter, with confidence {@code constructed} and without a clause
     * @throws IllegalArgumentException if the text is no value in the unit of the key
     */
    static EditionParameter constructed(ParameterKey key, String text) {
        return builder()
                .key(key)
                .text(text)
                .source(SourceId.of("constructed"))
                .confidence(Confidence.CONSTRUCTED)
                .build();
    }

    /**
     * Starts a parameter; {@code key}, {@code text}, {@code source} and {@code confidence} must be set.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * What it puts a number to.
     *
     * @return the key
     */
    ParameterKey key();

    /**
     * The value as written in an edition file, in the unit of the key.
     *
     * @return for example {@code 10}, {@code 2.5}, {@code yes} or {@code Actual Monthly Value}
     */
    String text();

    /**
     * By which clause, in the numbering of the edition that states the value.
     *
     * @return the clause; empty if none is known
     */
    Optional<ClauseReference> clause();

    /**
     * From which source.
     *
     * @return the id of a source of the edition
     */
    SourceId source();

    /**
     * How sure it is for the edition at hand. A value that was read in the text of another edition and inherited from it is
     * unverified here.
     *
     * @return the confidence
     */
    Confidence confidence();

    /**
     * What else a reader must know.
     *
     * @return for example {@code the year of the change is not known}; empty if nothing
     */
    Optional<String> note();

    /**
     * The edition whose file states the value, where it is another one.
     *
     * @return the edition; empty if the edition at hand states it itself
     */
    Optional<ContractEdition> inheritedFrom();

    /**
     * Whether a report that used the value must show it as unverified.
     *
     * @return true unless it was read in the contract or in a secondary source
     */
    default boolean mustBeFlagged() {
        return confidence().mustBeFlagged();
    }

    /**
     * The value as a number.
     *
     * @return percent, pounds, days, months or how many, as the unit of the key says
     * @throws IllegalStateException if the unit is yes or no, or a base
     */
    default BigDecimal number() {
        checkState(
                key().unit() != ParameterUnit.YES_OR_NO && key().unit() != ParameterUnit.BASE,
                "%s is no number",
                key().documentName());
        return new BigDecimal(text());
    }

    /**
     * The value as a number of days.
     *
     * @return how many Operational Days, or calendar days, as the unit of the key says
     * @throws IllegalStateException if the unit is not days
     */
    default int days() {
        checkState(
                key().unit() == ParameterUnit.OPERATIONAL_DAYS || key().unit() == ParameterUnit.CALENDAR_DAYS,
                "%s is no number of days",
                key().documentName());
        return Integer.parseInt(text());
    }

    /**
     * The value as a number of months.
     *
     * @return how many calendar months
     * @throws IllegalStateException if the unit is not months
     */
    default int months() {
        checkState(key().unit() == ParameterUnit.MONTHS, "%s is no number of months", key().documentName());
        return Integer.parseInt(text());
    }

    /**
     * The value as a count.
     *
     * @return how many
     * @throws IllegalStateException if the unit is not a count
     */
    default int count() {
        checkState(key().unit() == ParameterUnit.COUNT, "%s is no count", key().documentName());
        return Integer.parseInt(text());
    }

    /**
     * Whether the value is yes.
     *
     * @return true for yes, false for no
     * @throws IllegalStateException if the unit is not yes or no
     */
    default boolean isYes() {
        checkState(key().unit() == ParameterUnit.YES_OR_NO, "%s is not yes or no", key().documentName());
        return text().equals("yes");
    }

    /**
     * The value as that of which a percentage is taken.
     *
     * @return the base
     * @throws IllegalStateException if the unit is not a base
     */
    default PriceBase base() {
        checkState(key().unit() == ParameterUnit.BASE, "%s is no base", key().documentName());
        return Arrays.stream(PriceBase.values())
                .filter(base -> base.words().equals(text()))
                .findFirst()
                .orElseThrow();
    }

    /**
     * What stands behind the value, as reports cite facts.
     *
     * @return the citation; its basis is {@code claimed}
     */
    default Citation citation() {
        return Citation.builder()
                .source(source())
                .basis(Basis.CLAIMED)
                .confidence(confidence())
                .note(note())
                .build();
    }

    /**
     * The parameter in words.
     *
     * @return for example {@code Contract Management Meeting within, from the notice: 10 Operational Days (GC9.6 (2024/25);
     *     unverified)}
     */
    default String words() {
        return key().words() + ": " + valueWords() + " ("
                + clause().map(reference -> reference + "; ").orElse("")
                + confidence().words() + ")";
    }

    /**
     * The value with its unit.
     *
     * @return for example {@code 10 Operational Days}, {@code 2.5 %}, {@code £500,000} or {@code yes}
     */
    default String valueWords() {
        return key().unit().write(text());
    }

    /**
     * Checks that the value suits the unit of its key.
     *
     * @throws IllegalArgumentException if not
     */
    @Value.Check
    default void check() {
        checkArgument(
                key().unit().admits(text()),
                "%s: found '%s', expected %s",
                key().documentName(),
                text(),
                key().unit().expected());
    }

    /** Builds an {@link EditionParameter}. Not thread-safe. */
    final class Builder extends ImmutableEditionParameter.Builder {
        Builder() {}
    }
}
