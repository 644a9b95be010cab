package org.nhscontracts.rules.term;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.nhscontracts.rules.verdict.Verdict;

/** What one fact, or several together, says of a ground. */
record Claim(Verdict verdict, String because, Optional<LocalDate> since, ImmutableList<String> facts) {

    static Claim of(Verdict verdict, String because, String fact) {
        return new Claim(verdict, because, Optional.empty(), ImmutableList.of(fact));
    }

    static Claim since(LocalDate day, String because, ImmutableList<String> facts) {
        return new Claim(Verdict.HOLDS, because, Optional.of(day), facts);
    }

    Claim with(String fact) {
        return new Claim(
                verdict,
                because,
                since,
                ImmutableList.<String>builder().addAll(facts).add(fact).build());
    }
}
