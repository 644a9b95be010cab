package org.nhscontracts.core.testing;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.party.Alliance;
import org.nhscontracts.core.party.AllianceAssociate;
import org.nhscontracts.core.party.AllianceMember;
import org.nhscontracts.core.party.Commissioner;
import org.nhscontracts.core.party.CommissionerRole;
import org.nhscontracts.core.party.Dated;
import org.nhscontracts.core.party.Organisation;
import org.nhscontracts.core.party.OrganisationKind;
import org.nhscontracts.core.party.Provider;
import org.nhscontracts.core.party.ProviderRole;
import org.nhscontracts.core.party.Responsibility;
import org.nhscontracts.core.party.Succession;
import org.nhscontracts.core.party.SuccessionKind;
import org.nhscontracts.core.source.Citation;

/** Organisations and the parts they play. */
public final class PartyArbitraries {

    private static final int MOST_PARTIES = 5;

    private PartyArbitraries() {}

    /** {@return organisations with one to three names and none to three codes, that hold always or one after another} */
    public static Arbitrary<Organisation> organisations() {
        return Combinators.combine(
                        IdArbitraries.organisationIds(),
                        Arbitraries.of(OrganisationKind.class),
                        dated(TextArbitraries.texts()),
                        dated(IdArbitraries.odsCodes()).optional(),
                        SourceArbitraries.citations().optional())
                .as((id, kind, names, codes, citation) -> Organisation.builder()
                        .id(id)
                        .kind(kind)
                        .addAllNames(names)
                        .addAllCodes(codes.orElse(ImmutableList.of()))
                        .citation(citation)
                        .build());
    }

    /**
     * Values one after another in time, or one that holds always.
     *
     * @param values what is dated
     * @param <T> its type
     * @return one to three dated values of which no two hold on one day
     */
    public static <T> Arbitrary<ImmutableList<Dated<T>>> dated(Arbitrary<T> values) {
        return Arbitraries.oneOf(
                values.map(value -> ImmutableList.of(Dated.always(value))),
                Combinators.combine(values, values, values, TimeArbitraries.disjointSpans())
                        .as((a, b, c, spans) -> dated(ImmutableList.of(a, b, c), spans)));
    }

    private static <T> ImmutableList<Dated<T>> dated(ImmutableList<T> values, List<DateSpan> spans) {
        ImmutableList.Builder<Dated<T>> dated = ImmutableList.builder();
        for (int i = 0; i < spans.size(); i++) {
            dated.add(
                    new Dated<>(values.get(i), spans.get(i).from(), spans.get(i).until()));
        }
        return dated.build();
    }

    /** {@return Commissioners in every role} */
    public static Arbitrary<Commissioner> commissioners() {
        return Combinators.combine(
                        IdArbitraries.organisationIds(),
                        Arbitraries.of(CommissionerRole.class),
                        TimeArbitraries.spans(),
                        SourceArbitraries.citations().optional())
                .as((organisation, role, span, citation) -> Commissioner.builder()
                        .organisation(organisation)
                        .role(role)
                        .from(span.from())
                        .until(span.until())
                        .citation(citation)
                        .build());
    }

    /** {@return providers in every role, of all services or of up to three} */
    public static Arbitrary<Provider> providers() {
        return Combinators.combine(
                        IdArbitraries.organisationIds(),
                        Arbitraries.of(ProviderRole.class),
                        TimeArbitraries.spans(),
                        IdArbitraries.serviceIds().set().ofMaxSize(3),
                        SourceArbitraries.citations().optional())
                .as((organisation, role, span, services, citation) -> Provider.builder()
                        .organisation(organisation)
                        .role(role)
                        .from(span.from())
                        .until(span.until())
                        .addAllServices(services)
                        .citation(citation)
                        .build());
    }

    /** {@return alliances of one to five organisations, each a member or an associate, or first one and then the other} */
    public static Arbitrary<Alliance> alliances() {
        return Combinators.combine(
                        TextArbitraries.texts(),
                        IdArbitraries.organisationIds().set().ofMinSize(1).ofMaxSize(MOST_PARTIES),
                        Arbitraries.integers().between(1, MOST_PARTIES),
                        TimeArbitraries.disjointSpans(),
                        Arbitraries.of(Responsibility.class),
                        TextArbitraries.texts(),
                        SourceArbitraries.citations().optional())
                .as(PartyArbitraries::alliance);
    }

    private static Alliance alliance(
            String name,
            Set<OrganisationId> organisations,
            int members,
            List<DateSpan> spans,
            Responsibility responsibility,
            String purpose,
            Optional<Citation> citation) {
        ImmutableList<OrganisationId> parties =
                ImmutableSet.copyOf(organisations).asList();
        List<OrganisationId> full = parties.subList(0, Math.min(members, parties.size()));
        // with two spans that share no day, a member may become an associate
        List<OrganisationId> associated =
                parties.subList(spans.size() > 1 ? full.size() - 1 : full.size(), parties.size());
        return Alliance.builder()
                .name(name)
                .addAllMembers(full.stream()
                        .map(id -> member(id, spans.get(0), citation))
                        .collect(toImmutableList()))
                .addAllAssociates(associated.stream()
                        .map(id -> associate(id, responsibility, purpose, spans.get(spans.size() - 1), citation))
                        .collect(toImmutableList()))
                .citation(citation)
                .build();
    }

    private static AllianceMember member(OrganisationId id, DateSpan span, Optional<Citation> citation) {
        return AllianceMember.builder()
                .organisation(id)
                .from(span.from())
                .until(span.until())
                .citation(citation)
                .build();
    }

    private static AllianceAssociate associate(
            OrganisationId id,
            Responsibility responsibility,
            String purpose,
            DateSpan span,
            Optional<Citation> citation) {
        return AllianceAssociate.builder()
                .organisation(id)
                .responsibility(responsibility)
                .purpose(purpose)
                .from(span.from())
                .until(span.until())
                .citation(citation)
                .build();
    }

    /** {@return successions of every kind} */
    public static Arbitrary<Succession> successions() {
        return Combinators.combine(
                        Arbitraries.of(SuccessionKind.class),
                        TimeArbitraries.dates(),
                        IdArbitraries.organisationIds().set().ofMinSize(1).ofMaxSize(3),
                        IdArbitraries.organisationIds().set().ofMinSize(1).ofMaxSize(3),
                        SourceArbitraries.citations().optional())
                .as((kind, date, predecessors, successors, citation) -> Succession.builder()
                        .kind(kind)
                        .date(date)
                        .addAllPredecessors(predecessors)
                        .addAllSuccessors(successors)
                        .citation(citation)
                        .build());
    }
}
