package org.nhscontracts.rules.term;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.nhscontracts.rules.verdict.Verdict;

/**
 * One answer about a term: a verdict, why, and by which clauses.
 *
 * @param what what was asked, for example {@code modification allowed without a new procurement}
 * @param verdict the answer; undetermined where what it hangs on is not known
 * @param because why, in a sentence
 * @param basis the clauses and provisions on which it rests, perhaps none
 */
public record TermFinding(String what, Verdict verdict, String because, ImmutableList<ClauseBasis> basis) {

    /**
     * Checks that nothing is null.
     *
     * @param what what was asked, for example {@code modification allowed without a new procurement}
     * @param verdict the answer; undetermined where what it hangs on is not known
     * @param because why, in a sentence
     * @param basis the clauses and provisions on which it rests, perhaps none
     */
    public TermFinding {
        requireNonNull(what, "what");
        requireNonNull(verdict, "verdict");
        requireNonNull(because, "because");
        requireNonNull(basis, "basis");
    }

    /**
     * Whether a report must show it as resting on something unverified.
     *
     * @return true if one of its clauses is unverified
     */
    public boolean mustBeFlagged() {
        return basis.stream().anyMatch(ClauseBasis::mustBeFlagged);
    }

    /**
     * The answer in words.
     *
     * @return for example {@code modification allowed without a new procurement: holds, since …}
     */
    public String words() {
        return what + ": " + verdict.words() + ", since " + because;
    }
}
