package org.nhscontracts.core.testing;

import com.google.common.collect.ImmutableList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.nhscontracts.core.party.Commissioner;
import org.nhscontracts.core.party.CommissionerRole;
import org.nhscontracts.core.party.Dated;
import org.nhscontracts.core.party.Membership;
import org.nhscontracts.core.party.Organisation;
import org.nhscontracts.core.party.OrganisationKind;
import org.nhscontracts.core.party.Partnership;
import org.nhscontracts.core.party.PartnershipPart;
import org.nhscontracts.core.party.PartnershipPhase;
import org.nhscontracts.core.party.PartnershipRole;
import org.nhscontracts.core.party.Provider;
import org.nhscontracts.core.party.ProviderRole;
import org.nhscontracts.core.party.Succession;
import org.nhscontracts.core.party.SuccessionKind;
import org.nhscontracts.core.party.UsingBody;

/** Organisations and the parts they play. */
public final class PartyArbitraries {

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

    /** {@return bodies that use no service by name or up to three} */
    public static Arbitrary<UsingBody> usingBodies() {
        return Combinators.combine(
                        IdArbitraries.organisationIds(),
                        IdArbitraries.serviceIds().set().ofMaxSize(3),
                        TextArbitraries.texts(),
                        TimeArbitraries.spans(),
                        SourceArbitraries.citations().optional())
                .as((organisation, services, purpose, span, citation) -> UsingBody.builder()
                        .organisation(organisation)
                        .addAllServices(services)
                        .purpose(purpose)
                        .from(span.from())
                        .until(span.until())
                        .citation(citation)
                        .build());
    }

    /** {@return memberships of one organisation in another} */
    public static Arbitrary<Membership> memberships() {
        return Combinators.combine(
                        IdArbitraries.organisationIds().set().ofSize(2).map(ImmutableList::copyOf),
                        TimeArbitraries.spans(),
                        SourceArbitraries.citations().optional())
                .as((pair, span, citation) -> Membership.builder()
                        .organisation(pair.get(0))
                        .body(pair.get(1))
                        .from(span.from())
                        .until(span.until())
                        .citation(citation)
                        .build());
    }

    /** {@return partnerships of one to three phases} */
    public static Arbitrary<Partnership> partnerships() {
        return Combinators.combine(
                        IdArbitraries.partnershipIds(),
                        TextArbitraries.texts(),
                        phases().list().ofMinSize(1).ofMaxSize(3),
                        SourceArbitraries.citations().optional())
                .as((id, name, phases, citation) -> Partnership.builder()
                        .id(id)
                        .name(name)
                        .addAllPhases(phases)
                        .citation(citation)
                        .build());
    }

    private static Arbitrary<PartnershipPhase> phases() {
        Arbitrary<PartnershipRole> roles = Combinators.combine(
                        IdArbitraries.organisationIds(),
                        Arbitraries.of(PartnershipPart.class),
                        TextArbitraries.texts().optional())
                .as(PartnershipRole::new);
        return Combinators.combine(
                        TextArbitraries.texts(),
                        TextArbitraries.texts().optional(),
                        TimeArbitraries.spans(),
                        roles.list().ofMinSize(1).ofMaxSize(3),
                        SourceArbitraries.citations().optional())
                .as((name, horizon, span, parts, citation) -> PartnershipPhase.builder()
                        .name(name)
                        .horizon(horizon)
                        .from(span.from())
                        .until(span.until())
                        .addAllRoles(parts)
                        .citation(citation)
                        .build());
    }
}
