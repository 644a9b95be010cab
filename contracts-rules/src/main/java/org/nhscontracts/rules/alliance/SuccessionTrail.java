package org.nhscontracts.rules.alliance;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.party.Succession;
import org.nhscontracts.core.party.SuccessionKind;
import org.nhscontracts.core.time.InForce;

/**
 * Follows organisations through their successions to a day: those who stand there for one that is named.
 *
 * <p>A succession in which an organisation stands on both sides is a change of its name or owner; it stays who it is.
 */
final class SuccessionTrail {

    /** By what a new organisation comes to be; one that acquires another was there before. */
    private static final ImmutableSet<SuccessionKind> BEGINNINGS = ImmutableSet.of(
            SuccessionKind.RENAME,
            SuccessionKind.MERGER,
            SuccessionKind.CHANGE_OF_OWNERSHIP,
            SuccessionKind.REPLACEMENT,
            SuccessionKind.SPIN_OUT);

    private final ImmutableList<Succession> successions;
    private final LocalDate date;

    SuccessionTrail(Collection<Succession> successions, LocalDate date) {
        this.successions = ImmutableList.sortedCopyOf(Comparator.comparing(Succession::date), successions);
        this.date = date;
    }

    /** An organisation that stands on the day for another, and by which successions; none if it is the one named. */
    record Standing(OrganisationId organisation, ImmutableList<Succession> steps) {}

    /** Those who stand on the day for an organisation that is named for some days: none if it plays no part then. */
    ImmutableList<Standing> from(OrganisationId named, InForce days) {
        Map<OrganisationId, ImmutableList<Succession>> found = new LinkedHashMap<>();
        if (days.from().isEmpty() && days.inForceOn(date) && beginning(named).isPresent()) {
            back(named, ImmutableList.of(), found);
        } else {
            forward(named, days, ImmutableList.of(), found);
        }
        return found.entrySet().stream()
                .map(one -> new Standing(one.getKey(), one.getValue()))
                .collect(ImmutableList.toImmutableList());
    }

    private void forward(
            OrganisationId at,
            InForce days,
            ImmutableList<Succession> steps,
            Map<OrganisationId, ImmutableList<Succession>> found) {
        Optional<Succession> next = successions.stream()
                .filter(one -> isEnd(one, at) && !steps.contains(one) && follows(one, steps, days))
                .findFirst();
        if (next.isPresent()) {
            for (OrganisationId successor : next.get().successors()) {
                forward(successor, later(days, next.get()), plus(steps, next.get()), found);
            }
        } else if (days.inForceOn(date)) {
            found.putIfAbsent(at, steps);
        }
    }

    private boolean isEnd(Succession succession, OrganisationId organisation) {
        return succession.kind() != SuccessionKind.SPIN_OUT
                && !succession.date().isAfter(date)
                && succession.predecessors().contains(organisation)
                && !succession.successors().contains(organisation);
    }

    /** The part was played up to the day before; the first step aside, it is known to be played since the last one. */
    private static boolean follows(Succession succession, ImmutableList<Succession> steps, InForce days) {
        boolean inOrder = steps.isEmpty()
                || !succession.date().isBefore(steps.get(steps.size() - 1).date());
        boolean sameDay = !steps.isEmpty()
                && succession.date().equals(steps.get(steps.size() - 1).date());
        return inOrder && (sameDay || days.inForceOn(succession.date().minusDays(1)));
    }

    /** A last day that is the eve of the succession was that of the predecessor, not of the part. */
    private static InForce later(InForce days, Succession succession) {
        boolean endsWithIt = days.until()
                .filter(last -> last.equals(succession.date().minusDays(1)))
                .isPresent();
        return new Days(Optional.of(succession.date()), endsWithIt ? Optional.empty() : days.until());
    }

    private void back(
            OrganisationId at, ImmutableList<Succession> steps, Map<OrganisationId, ImmutableList<Succession>> found) {
        Optional<Succession> begun = beginning(at).filter(one -> !steps.contains(one));
        if (begun.isEmpty()) {
            found.putIfAbsent(at, steps);
            return;
        }
        ImmutableList<Succession> before = ImmutableList.<Succession>builder()
                .add(begun.get())
                .addAll(steps)
                .build();
        begun.get().predecessors().forEach(predecessor -> back(predecessor, before, found));
    }

    /** How an organisation came to be, if that was after the day. */
    private Optional<Succession> beginning(OrganisationId organisation) {
        return successions.stream()
                .filter(one -> BEGINNINGS.contains(one.kind())
                        && one.successors().contains(organisation)
                        && !one.predecessors().contains(organisation))
                .findFirst()
                .filter(first -> first.date().isAfter(date));
    }

    private static ImmutableList<Succession> plus(ImmutableList<Succession> steps, Succession step) {
        return ImmutableList.<Succession>builder().addAll(steps).add(step).build();
    }

    /** Days on which a part is played. */
    record Days(Optional<LocalDate> from, Optional<LocalDate> until) implements InForce {}
}
