package org.nhscontracts.rules.catalogue;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.TreeMap;
import org.nhscontracts.core.contract.EditionAdoption;
import org.nhscontracts.core.id.ContractEdition;

/** The editions of the contract that are known, and which of them governs a contract on a day. Immutable. */
public final class EditionCatalogue {

    /** A catalogue of no edition. */
    static final EditionCatalogue EMPTY = new EditionCatalogue(ImmutableSortedMap.of());

    private static final String LIST = "editions.txt";

    private final ImmutableSortedMap<ContractEdition, EditionRules> editions;

    private EditionCatalogue(ImmutableSortedMap<ContractEdition, EditionRules> editions) {
        this.editions = editions;
    }

    /**
     * The editions that the library ships: 2012/13 to 2026/27, read when they are first asked for.
     *
     * @return the catalogue
     */
    public static EditionCatalogue shipped() {
        return Shipped.CATALOGUE;
    }

    /**
     * A catalogue of the editions given.
     *
     * @param editions the editions, each once, of which no two are current on one day
     * @return the catalogue
     * @throws IllegalArgumentException if an edition comes twice, or two are current on one day
     */
    public static EditionCatalogue of(Iterable<EditionRules> editions) {
        TreeMap<ContractEdition, EditionRules> byEdition = new TreeMap<>();
        for (EditionRules rules : editions) {
            checkArgument(
                    byEdition.put(rules.edition(), rules) == null,
                    "editions: found %s twice, expected every edition once",
                    rules.edition());
        }
        checkDays(byEdition.values());
        return new EditionCatalogue(ImmutableSortedMap.copyOfSorted(byEdition));
    }

    private static void checkDays(Iterable<EditionRules> editions) {
        ImmutableList<EditionRules> byDay =
                ImmutableList.sortedCopyOf(Comparator.comparing(EditionRules::from), editions);
        for (int i = 1; i < byDay.size(); i++) {
            EditionRules earlier = byDay.get(i - 1);
            EditionRules later = byDay.get(i);
            checkArgument(
                    later.from().isAfter(earlier.until()),
                    "editions: found %s and %s both current on %s, expected one edition on a day",
                    earlier.edition(),
                    later.edition(),
                    later.from());
        }
    }

    /**
     * All editions.
     *
     * @return the editions, the oldest first
     */
    public ImmutableList<EditionRules> editions() {
        return editions.values().asList();
    }

    /**
     * The rules of an edition.
     *
     * @param edition the edition
     * @return its rules; empty if the catalogue lacks it
     */
    public Optional<EditionRules> rules(ContractEdition edition) {
        return Optional.ofNullable(editions.get(edition));
    }

    /**
     * The edition that is current on a day.
     *
     * @param date the day
     * @return its rules; empty if the catalogue has none for the day
     */
    public Optional<EditionRules> currentOn(LocalDate date) {
        return editions.values().stream()
                .filter(rules -> rules.isCurrentOn(date))
                .findFirst();
    }

    /**
     * The edition that governs a contract on a day: the current one if it governs all contracts, as those since 2022/23 do;
     * otherwise the one that the contract adopted last.
     *
     * @param adoptions the editions that the contract adopted, in any order
     * @param date the day
     * @return the rules; empty if none was adopted by that day, or the catalogue lacks the edition
     */
    public Optional<EditionRules> governing(ImmutableList<EditionAdoption> adoptions, LocalDate date) {
        Optional<EditionRules> current = currentOn(date).filter(EditionRules::governsAllContracts);
        return current.isPresent() ? current : adopted(adoptions, date);
    }

    private Optional<EditionRules> adopted(ImmutableList<EditionAdoption> adoptions, LocalDate date) {
        return adoptions.stream()
                .filter(adoption -> !adoption.from().isAfter(date))
                .max(Comparator.comparing(EditionAdoption::from))
                .flatMap(adoption -> rules(adoption.edition()));
    }

    /**
     * The same catalogue with an edition replaced, or added where it lacks it.
     *
     * @param replacement the rules of the edition
     * @return the catalogue
     * @throws IllegalArgumentException if another edition is current on one of its days
     */
    public EditionCatalogue with(EditionRules replacement) {
        TreeMap<ContractEdition, EditionRules> replaced = new TreeMap<>(editions);
        replaced.put(replacement.edition(), replacement);
        return of(replaced.values());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EditionCatalogue catalogue && catalogue.editions.equals(editions);
    }

    @Override
    public int hashCode() {
        return editions.hashCode();
    }

    @Override
    public String toString() {
        return "EditionCatalogue" + editions.keySet();
    }

    /** Read when it is first needed. */
    private static final class Shipped {
        static final EditionCatalogue CATALOGUE = EditionDocument.readAll(ShippedTexts.listedIn(LIST));
    }
}
