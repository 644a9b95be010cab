package org.nhscontracts.core.party;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import org.nhscontracts.core.time.InForce;

/** The days on which organisations join and leave an alliance. */
final class AllianceDays {

    private AllianceDays() {}

    /** Without the day, who was admitted would be a member from the start, and who left one to the end. */
    static void check(String what, InForce days, MembershipStart joined, Optional<MembershipEnd> left) {
        checkArgument(
                joined == MembershipStart.FOUNDING || days.from().isPresent(),
                "%s: joined by admission, but no first day (from) is given",
                what);
        checkArgument(
                left.isEmpty() || days.until().isPresent(),
                "%s: left by %s, but no last day (until) is given",
                what,
                left.map(MembershipEnd::words).orElse(""));
    }
}
