package org.nhscontracts.rules.term;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.nhscontracts.core.contract.OptionHolder;
import org.nhscontracts.core.id.OptionId;
import org.nhscontracts.rules.verdict.Verdict;

/** Something that can be done about the end of a contract: by whom, until when, and what it needs. */
@Value.Immutable
public interface EndOfTermOption {

    /**
     * What can be done.
     *
     * @return the kind
     */
    EndOptionKind kind();

    /**
     * Which option of the contract it exercises.
     *
     * @return the id; empty unless it extends the contract
     */
    Optional<OptionId> option();

    /**
     * Who can do it.
     *
     * @return one side, or both by agreement; empty where nothing need be done
     */
    Optional<OptionHolder> by();

    /**
     * Whether it is open.
     *
     * @return the verdict; undetermined where what it hangs on is not known
     */
    Verdict open();

    /**
     * Why.
     *
     * @return a sentence
     */
    String because();

    /**
     * The last day on which it can be done.
     *
     * @return the day; empty if there is none, or it is not known
     */
    Optional<LocalDate> lastDate();

    /**
     * The last day of the contract if it is done on the day of judgement.
     *
     * @return the day; empty if it is not known, or hangs on what is done
     */
    Optional<LocalDate> leadsTo();

    /**
     * What it needs.
     *
     * @return each in words; perhaps nothing
     */
    ImmutableList<String> needs();

    /**
     * The clauses on which it rests.
     *
     * @return the clauses, perhaps none
     */
    ImmutableList<ClauseBasis> basis();

    /**
     * Whether a report must show it as resting on something unverified.
     *
     * @return true if one of its clauses is unverified
     */
    default boolean mustBeFlagged() {
        return basis().stream().anyMatch(ClauseBasis::mustBeFlagged);
    }

    /** Builds an {@link EndOfTermOption}. Not thread-safe. */
    final class Builder extends ImmutableEndOfTermOption.Builder {
        Builder() {}
    }
}
