package org.nhscontracts.rules.alliance;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.id.ServiceId;
import org.nhscontracts.core.party.Organisation;
import org.nhscontracts.core.source.Citation;
import org.nhscontracts.core.time.InForce;

/** Collects who stood how to a contract on a day: whom it names, or who stands in its place. */
final class PartyRoll {

    private final ImmutableMap<OrganisationId, Organisation> organisations;
    private final SuccessionTrail trail;
    private final LocalDate date;
    private final List<PartyEntry> entries = new ArrayList<>();

    PartyRoll(Collection<Organisation> organisations, SuccessionTrail trail, LocalDate date) {
        this.organisations = organisations.stream().collect(toImmutableMap(Organisation::id, Function.identity()));
        this.trail = trail;
        this.date = date;
    }

    LocalDate date() {
        return date;
    }

    String name(OrganisationId organisation) {
        return Optional.ofNullable(organisations.get(organisation))
                .map(one -> one.nameOn(date))
                .orElse(organisation.value());
    }

    /** Adds whoever stands on the day in the place of an organisation that is named for some days. */
    void add(
            OrganisationId named,
            InForce days,
            PartyStanding standing,
            String role,
            ImmutableSet<ServiceId> services,
            Optional<Citation> citation) {
        for (SuccessionTrail.Standing one : trail.from(named, days)) {
            PartyEntry.Builder entry = PartyEntry.builder();
            entries.add(entry.organisation(one.organisation())
                    .namedAs(named)
                    .name(name(one.organisation()))
                    .code(Optional.ofNullable(organisations.get(one.organisation()))
                            .flatMap(known -> known.codeOn(date)))
                    .standing(standing)
                    .role(role)
                    .addAllServices(services)
                    .addAllSuccessions(one.steps())
                    .citation(citation)
                    .build());
        }
    }

    /**
     * Whoever is named goes before the same found by succession, and of those found the first: two Commissioners may follow one that
     * is named beside them, and one member may follow two.
     */
    ImmutableList<PartyEntry> entries() {
        ImmutableList.Builder<PartyEntry> kept = ImmutableList.builder();
        for (int i = 0; i < entries.size(); i++) {
            PartyEntry entry = entries.get(i);
            boolean followed = !entry.successions().isEmpty();
            boolean named =
                    entries.stream().anyMatch(other -> other.successions().isEmpty() && isSame(other, entry));
            boolean before = entries.subList(0, i).stream()
                    .anyMatch(other -> isSame(other, entry)
                            && other.role().equals(entry.role())
                            && other.services().equals(entry.services()));
            if (!followed || !(named || before)) {
                kept.add(entry);
            }
        }
        return kept.build();
    }

    private static boolean isSame(PartyEntry one, PartyEntry other) {
        return one.organisation().equals(other.organisation()) && one.standing() == other.standing();
    }
}
