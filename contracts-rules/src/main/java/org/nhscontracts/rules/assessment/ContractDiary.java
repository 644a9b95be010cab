package org.nhscontracts.rules.assessment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.nhscontracts.core.id.ContractId;
import org.nhscontracts.rules.catalogue.EditionCatalogue;
import org.nhscontracts.rules.contractfile.ContractFile;
import org.nhscontracts.rules.term.DiaryEntry;

/**
 * The coming days of many contracts: of their terms, their handovers, contract management, and the reports due.
 *
 * <p>It looks at each contract as of the first day: what happened later is not known yet.
 *
 * <pre>{@code
 * ContractDiary diary = ContractDiary.of(files, LocalDate.of(2026, 4, 1), 90, EditionCatalogue.shipped());
 * diary.entries().forEach(entry -> System.out.println(entry.words()));
 * }</pre>
 */
@Value.Immutable
public interface ContractDiary {

    /**
     * Gathers the days of contracts.
     *
     * @param files the contract files
     * @param from the first day
     * @param days how many days, at least 1
     * @param editions the editions known
     * @return the diary
     * @throws IllegalArgumentException if there are less days than 1, or a rule uses a custom condition
     */
    static ContractDiary of(Iterable<ContractFile> files, LocalDate from, int days, EditionCatalogue editions) {
        return new DiaryGatherer(from, days, editions).gather(files);
    }

    /**
     * Starts one; {@code from} and {@code days} must be set.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * The first day, as of which the contracts are looked at.
     *
     * @return the day
     */
    LocalDate from();

    /**
     * How many days.
     *
     * @return at least 1
     */
    int days();

    /**
     * The contracts looked at.
     *
     * @return what each is called, in the order of the files
     */
    ImmutableMap<ContractId, String> contracts();

    /**
     * What was due before the first day and is not known to be done.
     *
     * @return by day, contract and kind; perhaps nothing
     */
    ImmutableList<DiaryEntry> outstanding();

    /**
     * What comes.
     *
     * @return by day, contract and kind, each once
     */
    ImmutableList<DiaryEntry> entries();

    /**
     * What cannot be said.
     *
     * @return sentences, perhaps none
     */
    ImmutableList<String> notes();

    /**
     * The last day.
     *
     * @return the first day if there is one day
     */
    default LocalDate until() {
        return from().plusDays(days() - 1L);
    }

    /** Builds a {@link ContractDiary}. Not thread-safe. */
    final class Builder extends ImmutableContractDiary.Builder {
        Builder() {}
    }
}
