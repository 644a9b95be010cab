package org.nhscontracts.rules.catalogue;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.util.Optional;
import org.nhscontracts.core.id.SourceId;
import org.nhscontracts.core.source.Source;

/**
 * The numbers of the law on which a contract leans, from day to day. The day that counts is that of what the law is applied to: of a transfer, a
 * modification, a notice. Immutable.
 *
 * <pre>{@code
 * Statutes.shipped().parameter(StatuteKey.EMPLOYEE_INFORMATION_BEFORE_DAYS, LocalDate.of(2026, 4, 1)); // 28 days
 * }</pre>
 */
public final class Statutes {

    private static final String LIST = "statutes.txt";

    private final ImmutableListMultimap<StatuteKey, StatuteParameter> parameters;
    private final ImmutableList<Source> sources;

    private Statutes(ImmutableListMultimap<StatuteKey, StatuteParameter> parameters, ImmutableList<Source> sources) {
        this.parameters = parameters;
        this.sources = sources;
    }

    /**
     * The statutes that the library ships, read when they are first asked for.
     *
     * @return the statutes
     */
    public static Statutes shipped() {
        return Shipped.STATUTES;
    }

    /**
     * Statutes of the numbers given.
     *
     * @param parameters the numbers, of which no two of one key hold on one day
     * @param sources the sources to which they refer
     * @return the statutes
     * @throws IllegalArgumentException if two numbers of one key hold on one day
     */
    public static Statutes of(Iterable<StatuteParameter> parameters, Iterable<Source> sources) {
        ImmutableListMultimap<StatuteKey, StatuteParameter> byKey = Multimaps.index(parameters, StatuteParameter::key);
        byKey.asMap().values().forEach(values -> checkDays(ImmutableList.copyOf(values)));
        return new Statutes(byKey, ImmutableList.copyOf(sources));
    }

    private static void checkDays(ImmutableList<StatuteParameter> values) {
        for (int i = 1; i < values.size(); i++) {
            StatuteParameter one = values.get(i);
            checkArgument(
                    values.subList(0, i).stream().noneMatch(one::overlaps),
                    "statutes: found two values of %s on one day, expected one on a day",
                    one.key().documentName());
        }
    }

    /**
     * All numbers.
     *
     * @return the numbers, by key in the order of the file
     */
    public ImmutableList<StatuteParameter> parameters() {
        return parameters.values().asList();
    }

    /**
     * The number that holds on a day.
     *
     * @param key what it puts a number to
     * @param date the day of what the law is applied to
     * @return the number; empty if there is no such law on the day, or none is known
     */
    public Optional<StatuteParameter> parameter(StatuteKey key, LocalDate date) {
        return parameters.get(key).stream()
                .filter(parameter -> parameter.inForceOn(date))
                .findFirst();
    }

    /**
     * The same statutes with one number in place of all of its key.
     *
     * @param replacement the number
     * @return the statutes
     */
    public Statutes with(StatuteParameter replacement) {
        ImmutableList.Builder<StatuteParameter> replaced = ImmutableList.builder();
        parameters.values().stream()
                .filter(parameter -> parameter.key() != replacement.key())
                .forEach(replaced::add);
        return of(replaced.add(replacement).build(), sources);
    }

    /**
     * The sources to which the numbers refer.
     *
     * @return the sources
     */
    public ImmutableList<Source> sources() {
        return sources;
    }

    /**
     * A source.
     *
     * @param id the id to which a number refers
     * @return the source; empty if it is not listed
     */
    public Optional<Source> source(SourceId id) {
        return sources.stream().filter(source -> source.id().equals(id)).findFirst();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Statutes statutes
                && statutes.parameters.equals(parameters)
                && statutes.sources.equals(sources);
    }

    @Override
    public int hashCode() {
        return parameters.hashCode();
    }

    @Override
    public String toString() {
        return "Statutes" + parameters.keySet();
    }

    /** Read when it is first needed. */
    private static final class Shipped {
        static final Statutes STATUTES = StatuteDocument.readAll(ShippedTexts.listedIn(LIST));
    }
}
