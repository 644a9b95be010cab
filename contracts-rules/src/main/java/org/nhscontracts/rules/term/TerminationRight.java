package org.nhscontracts.rules.term;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.immutables.value.Value;
import org.nhscontracts.core.id.ClauseReference;
import org.nhscontracts.core.process.ContractSide;
import org.nhscontracts.core.source.Confidence;
import org.nhscontracts.core.time.CalendarMonths;
import org.nhscontracts.rules.verdict.Verdict;

/** Whether a contract may be ended on one ground: a right, which somebody may use or not. */
@Value.Immutable
public interface TerminationRight {

    /**
     * The ground.
     *
     * @return which
     */
    TerminationGround ground();

    /**
     * Who has the right.
     *
     * @return one side, or both
     */
    default ImmutableSet<ContractSide> heldBy() {
        return ground().heldBy();
    }

    /**
     * Whether the right is there.
     *
     * @return the verdict; undetermined where nothing is known
     */
    Verdict verdict();

    /**
     * Why.
     *
     * @return a sentence
     */
    String because();

    /**
     * Since when it is there.
     *
     * @return the first day of the right; empty if it is not there, or the day is not known
     */
    Optional<LocalDate> since();

    /**
     * With which notice it is used, at least.
     *
     * @return the notice; empty if at once, or not known
     */
    Optional<CalendarMonths> notice();

    /**
     * The facts on which it rests.
     *
     * @return each in words, events with day and id; perhaps none
     */
    ImmutableList<String> facts();

    /**
     * The clauses on which it rests, the one that gives the right first.
     *
     * @return the clauses; none if the edition is not known to give such a right
     */
    ImmutableList<ClauseBasis> basis();

    /**
     * The clause that gives the right.
     *
     * @return the clause; empty if none is known
     */
    default Optional<ClauseReference> clause() {
        return basis().stream().findFirst().flatMap(ClauseBasis::clause);
    }

    /**
     * How sure the clauses are.
     *
     * @return the least sure of them; empty if there is none
     */
    default Optional<Confidence> confidence() {
        return basis().stream().map(ClauseBasis::confidence).max(Comparator.naturalOrder());
    }

    /**
     * Whether a report must show it as resting on something unverified.
     *
     * @return true if one of its clauses is unverified
     */
    default boolean mustBeFlagged() {
        return basis().stream().anyMatch(ClauseBasis::mustBeFlagged);
    }

    /** Builds a {@link TerminationRight}. Not thread-safe. */
    final class Builder extends ImmutableTerminationRight.Builder {
        Builder() {}
    }
}
