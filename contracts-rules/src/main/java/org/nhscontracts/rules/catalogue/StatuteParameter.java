package org.nhscontracts.rules.catalogue;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkState;

import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.nhscontracts.core.id.ClauseReference;
import org.nhscontracts.core.id.SourceId;
import org.nhscontracts.core.source.Basis;
import org.nhscontracts.core.source.Citation;
import org.nhscontracts.core.source.Confidence;
import org.nhscontracts.core.time.InForce;

/**
 * One number of a statute: what it is, from when until when, by which provision, from which source, and how sure it is.
 *
 * <p>Example: {@code employeeInformationBefore} is 28 days by TUPE reg 11 from 1 May 2014.
 */
@Value.Immutable
public interface StatuteParameter extends InForce {

    /**
     * A number that is made up, for a worked example or a test; it holds on every day.
     *
     * @param key what it puts a number to
     * @param text the value, for example {@code 10}
     * @return the parameter, with confidence {@code constructed}
     * @throws IllegalArgumentException if the text is no value in the unit of the key
     */
    static StatuteParameter constructed(StatuteKey key, String text) {
        return builder()
                .key(key)
                .text(text)
                .clause(ClauseReference.of("constructed"))
                .source(SourceId.of("constructed"))
                .confidence(Confidence.CONSTRUCTED)
                .build();
    }

    /**
     * Starts a parameter; {@code key}, {@code text}, {@code clause}, {@code source} and {@code confidence} must be set.
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
    StatuteKey key();

    /**
     * The value as written in a file of statutes, in the unit of the key.
     *
     * @return for example {@code 28}, {@code 500000} or {@code yes}
     */
    String text();

    /**
     * By which provision.
     *
     * @return for example {@code PSR reg 13}
     */
    ClauseReference clause();

    /**
     * From which source.
     *
     * @return the id of a source of the statutes
     */
    SourceId source();

    /**
     * How sure it is.
     *
     * @return the confidence
     */
    Confidence confidence();

    /**
     * What else a reader must know.
     *
     * @return a sentence or less; empty if nothing
     */
    Optional<String> note();

    /**
     * Whether a report that used the value must show it as unverified.
     *
     * @return true unless it was read in the statute or in a secondary source
     */
    default boolean mustBeFlagged() {
        return confidence().mustBeFlagged();
    }

    /**
     * The value as a number.
     *
     * @return percent, pounds, days or months, as the unit of the key says
     * @throws IllegalStateException if the unit is yes or no
     */
    default BigDecimal number() {
        checkState(key().unit() != ParameterUnit.YES_OR_NO, "%s is no number", key().documentName());
        return new BigDecimal(text());
    }

    /**
     * The value as a whole number.
     *
     * @return how many days, working days or months, as the unit of the key says
     * @throws IllegalStateException if the unit is yes or no
     * @throws ArithmeticException if the value has decimals
     */
    default int count() {
        return number().intValueExact();
    }

    /**
     * The value as a sum.
     *
     * @return the sum in pounds sterling
     * @throws IllegalStateException if the unit is not pounds
     */
    default Money pounds() {
        checkState(key().unit() == ParameterUnit.POUNDS, "%s is no sum", key().documentName());
        return Money.of(CurrencyUnit.GBP, number());
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
     * @return for example {@code employee liability information before the transfer, at least: 28 days (TUPE reg 11; secondary)}
     */
    default String words() {
        return key().words() + ": " + valueWords() + " (" + clause() + "; "
                + confidence().words() + ")";
    }

    /**
     * The value with its unit.
     *
     * @return for example {@code 8 working days}, {@code 25 %}, {@code £500,000} or {@code yes}
     */
    default String valueWords() {
        return key().unit().write(text());
    }

    /**
     * Checks that the value suits the unit of its key, and the order of the days.
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
        checkOrder(key().documentName());
    }

    /** Builds a {@link StatuteParameter}. Not thread-safe. */
    final class Builder extends ImmutableStatuteParameter.Builder {
        Builder() {}
    }
}
