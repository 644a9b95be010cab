package org.nhscontracts.rules.catalogue;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.nhscontracts.core.id.ContractEdition;
import org.nhscontracts.core.id.SourceId;
import org.nhscontracts.core.source.Confidence;
import org.nhscontracts.core.source.Source;

/**
 * What one edition of the NHS Standard Contract says, as far as it is known: the form of its contract management process and
 * a value for each parameter. A parameter that is absent is not known, or the edition has no such rule.
 *
 * <pre>{@code
 * EditionRules own = EditionRules.builder()
 *         .edition(ContractEdition.of("2024/25"))
 *         .from(LocalDate.of(2024, 4, 1))
 *         .until(LocalDate.of(2025, 3, 31))
 *         .model(ProcessModel.B)
 *         .openingNotice("Contract Performance Notice")
 *         .confidence(Confidence.CONSTRUCTED)
 *         .add(EditionParameter.constructed(ParameterKey.MEETING_WITHIN, "12"))
 *         .build();
 * }</pre>
 */
@Value.Immutable
public interface EditionRules {

    /**
     * Starts the rules of an edition; {@code edition}, {@code from}, {@code until}, {@code model}, {@code openingNotice} and
     * {@code confidence} must be set.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * The edition.
     *
     * @return for example 2016/17
     */
    ContractEdition edition();

    /**
     * The first day on which it is the current edition.
     *
     * @return the day, for example 2016-04-01
     */
    LocalDate from();

    /**
     * The last day on which it is the current edition.
     *
     * @return the day, for example 2017-03-31
     */
    LocalDate until();

    /**
     * Whether its General and Service Conditions govern every contract while it is current, whichever edition was signed.
     *
     * @return true for 2022/23 and later editions; false unless stated
     */
    @Value.Default
    default boolean governsAllContracts() {
        return false;
    }

    /**
     * Which form the contract management process has.
     *
     * @return the model
     */
    ProcessModel model();

    /**
     * What the notice that opens the process is called.
     *
     * @return for example {@code Contract Performance Notice}
     */
    String openingNotice();

    /**
     * How sure it is that the edition has this form of process. Each parameter has a confidence of its own.
     *
     * @return the confidence
     */
    Confidence confidence();

    /**
     * From which source it is known which form the process has.
     *
     * @return the id of a source of the edition; empty if it was built in Java without one
     */
    Optional<SourceId> processSource();

    /**
     * What is known, by what it puts a number to.
     *
     * @return each key with its parameter
     */
    ImmutableMap<ParameterKey, EditionParameter> parameters();

    /**
     * The sources to which its values refer.
     *
     * @return perhaps none, where it was built in Java
     */
    ImmutableList<Source> sources();

    /**
     * What else a reader must know.
     *
     * @return sentences, perhaps none
     */
    ImmutableList<String> notes();

    /**
     * The value of a parameter.
     *
     * @param key what it puts a number to
     * @return the parameter; empty if it is not known, or the edition has no such rule
     */
    default Optional<EditionParameter> parameter(ParameterKey key) {
        return Optional.ofNullable(parameters().get(key));
    }

    /**
     * Whether a parameter of yes or no is known to be yes.
     *
     * @param key a key whose unit is yes or no
     * @return true if it is yes; false if it is no or not known
     * @throws IllegalStateException if a parameter of another unit is known
     */
    default boolean says(ParameterKey key) {
        return parameter(key).map(EditionParameter::isYes).orElse(false);
    }

    /**
     * A source of its values.
     *
     * @param id the id to which a parameter refers
     * @return the source; empty if it is not listed
     */
    default Optional<Source> source(SourceId id) {
        return sources().stream().filter(source -> source.id().equals(id)).findFirst();
    }

    /**
     * Whether it is the current edition on a day.
     *
     * @param date the day
     * @return true from the first day to the last
     */
    default boolean isCurrentOn(LocalDate date) {
        return !date.isBefore(from()) && !date.isAfter(until());
    }

    /**
     * The same rules with one value replaced or added.
     *
     * @param parameter the value
     * @return rules that differ in that value alone
     */
    default EditionRules with(EditionParameter parameter) {
        ImmutableMap.Builder<ParameterKey, EditionParameter> replaced = ImmutableMap.builder();
        replaced.putAll(parameters()).put(parameter.key(), parameter);
        return new Builder()
                .edition(edition())
                .from(from())
                .until(until())
                .governsAllContracts(governsAllContracts())
                .model(model())
                .openingNotice(openingNotice())
                .confidence(confidence())
                .processSource(processSource())
                .putAllParameters(replaced.buildKeepingLast())
                .addAllSources(sources())
                .addAllNotes(notes())
                .build();
    }

    /**
     * Checks the order of the days, and that each parameter stands under its own key.
     *
     * @throws IllegalArgumentException if not
     */
    @Value.Check
    default void check() {
        checkArgument(
                !until().isBefore(from()), "edition %s: until (%s) is before from (%s)", edition(), until(), from());
        checkArgument(!openingNotice().isBlank(), "edition %s: found a blank opening notice", edition());
        parameters()
                .forEach((key, parameter) -> checkArgument(
                        parameter.key() == key,
                        "edition %s: found %s under the key %s",
                        edition(),
                        parameter.key().documentName(),
                        key.documentName()));
    }

    /** Builds an {@link EditionRules}. Not thread-safe. */
    final class Builder extends ImmutableEditionRules.Builder {
        Builder() {}

        /**
         * Adds a parameter under its own key.
         *
         * @param parameter the parameter
         * @return this builder
         */
        public Builder add(EditionParameter parameter) {
            putParameter(parameter.key(), parameter);
            return this;
        }
    }
}
