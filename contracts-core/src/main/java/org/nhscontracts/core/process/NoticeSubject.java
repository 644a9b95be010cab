package org.nhscontracts.core.process;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.nhscontracts.core.id.ClauseReference;
import org.nhscontracts.core.id.KpiId;

/**
 * What a notice or a consequence is about. Example: {@code NoticeSubject.of(KpiId.of("UCR2H"))}.
 *
 * @param kpis the KPIs, perhaps none
 * @param clauses the clauses, perhaps none
 * @param words the subject in the words of the source; empty if none
 */
public record NoticeSubject(ImmutableSet<KpiId> kpis, ImmutableList<ClauseReference> clauses, Optional<String> words) {

    /** Nothing that was published. */
    public static final NoticeSubject UNKNOWN =
            new NoticeSubject(ImmutableSet.of(), ImmutableList.of(), Optional.empty());

    /**
     * Checks that nothing is null.
     *
     * @param kpis the KPIs, perhaps none
     * @param clauses the clauses, perhaps none
     * @param words the subject in the words of the source; empty if none
     */
    public NoticeSubject {
        requireNonNull(kpis, "kpis");
        requireNonNull(clauses, "clauses");
        requireNonNull(words, "words");
    }

    /**
     * KPIs and nothing else.
     *
     * @param kpis which
     * @return the subject
     */
    public static NoticeSubject of(KpiId... kpis) {
        return new NoticeSubject(ImmutableSet.copyOf(kpis), ImmutableList.of(), Optional.empty());
    }
}
