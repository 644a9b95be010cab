package org.nhscontracts.core.testing;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.party.Alliance;
import org.nhscontracts.core.party.AllianceAssociate;
import org.nhscontracts.core.party.AllianceMember;
import org.nhscontracts.core.party.BoardMatter;
import org.nhscontracts.core.party.DecisionMode;
import org.nhscontracts.core.party.LeadershipBoard;
import org.nhscontracts.core.party.MembershipEnd;
import org.nhscontracts.core.party.MembershipStart;
import org.nhscontracts.core.party.Responsibility;

/** Alliances, standing or holding a contract, and their boards. */
public final class AllianceArbitraries {

    private static final int MOST_PARTIES = 5;

    private AllianceArbitraries() {}

    /** {@return alliances of one to five organisations, each a member or an associate, or first one and then the other} */
    public static Arbitrary<Alliance> alliances() {
        Arbitrary<Alliance.Builder> described = Combinators.combine(
                        TextArbitraries.texts(),
                        IdArbitraries.allianceIds().optional(),
                        IdArbitraries.allianceIds().optional(),
                        TimeArbitraries.spans(),
                        boards().optional(),
                        SourceArbitraries.citations().optional())
                .as((name, id, standing, span, board, citation) -> Alliance.builder()
                        .name(name)
                        .id(id)
                        .arisesFrom(standing)
                        .from(span.from())
                        .until(span.until())
                        .board(board)
                        .citation(citation));
        return Combinators.combine(described, parties())
                .as((alliance, parties) -> alliance.addAllMembers(parties.members())
                        .addAllAssociates(parties.associates())
                        .build());
    }

    private record Parties(ImmutableList<AllianceMember> members, ImmutableList<AllianceAssociate> associates) {}

    private static Arbitrary<Parties> parties() {
        return Combinators.combine(
                        IdArbitraries.organisationIds().set().ofMinSize(1).ofMaxSize(MOST_PARTIES),
                        Arbitraries.integers().between(1, MOST_PARTIES),
                        TimeArbitraries.disjointSpans(),
                        members(),
                        associates())
                .as(AllianceArbitraries::parties);
    }

    private static Parties parties(
            Set<OrganisationId> organisations,
            int members,
            List<DateSpan> spans,
            AllianceMember member,
            AllianceAssociate associate) {
        ImmutableList<OrganisationId> all = ImmutableSet.copyOf(organisations).asList();
        List<OrganisationId> full = all.subList(0, Math.min(members, all.size()));
        // with two spans that share no day, a member may become an associate
        List<OrganisationId> associated = all.subList(spans.size() > 1 ? full.size() - 1 : full.size(), all.size());
        return new Parties(
                full.stream().map(id -> on(member, id, spans.get(0))).collect(toImmutableList()),
                associated.stream()
                        .map(id -> on(associate, id, spans.get(spans.size() - 1)))
                        .collect(toImmutableList()));
    }

    /** A member to copy; who was admitted or left did so on a day, which is left to the span. */
    private static Arbitrary<AllianceMember> members() {
        return Combinators.combine(
                        IdArbitraries.organisationIds(),
                        Arbitraries.of(MembershipStart.class),
                        Arbitraries.of(MembershipEnd.class).optional(),
                        TimeArbitraries.dates(),
                        SourceArbitraries.citations().optional())
                .as((id, joined, left, day, citation) -> AllianceMember.builder()
                        .organisation(id)
                        .from(day)
                        .until(day)
                        .joined(joined)
                        .left(left)
                        .citation(citation)
                        .build());
    }

    private static AllianceMember on(AllianceMember member, OrganisationId id, DateSpan span) {
        return AllianceMember.builder()
                .organisation(id)
                .from(span.from())
                .until(span.until())
                .joined(span.from().isPresent() ? member.joined() : MembershipStart.FOUNDING)
                .left(member.left().filter(end -> span.until().isPresent()))
                .citation(member.citation())
                .build();
    }

    private static Arbitrary<AllianceAssociate> associates() {
        return Combinators.combine(members(), Arbitraries.of(Responsibility.class), TextArbitraries.texts())
                .as((member, responsibility, purpose) -> AllianceAssociate.builder()
                        .organisation(member.organisation())
                        .responsibility(responsibility)
                        .purpose(purpose)
                        .from(member.from())
                        .until(member.until())
                        .joined(member.joined())
                        .left(member.left())
                        .citation(member.citation())
                        .build());
    }

    private static AllianceAssociate on(AllianceAssociate associate, OrganisationId id, DateSpan span) {
        return AllianceAssociate.builder()
                .organisation(id)
                .responsibility(associate.responsibility())
                .purpose(associate.purpose())
                .from(span.from())
                .until(span.until())
                .joined(span.from().isPresent() ? associate.joined() : MembershipStart.FOUNDING)
                .left(associate.left().filter(end -> span.until().isPresent()))
                .citation(associate.citation())
                .build();
    }

    /** {@return boards of no matter or up to three, reserved or not} */
    public static Arbitrary<LeadershipBoard> boards() {
        Arbitrary<BoardMatter> matters = Combinators.combine(
                        IdArbitraries.idTexts(),
                        TextArbitraries.texts(),
                        Arbitraries.of(DecisionMode.class),
                        IdArbitraries.organisationIds().set().ofMaxSize(2),
                        SourceArbitraries.citations().optional())
                .as((id, words, mode, reserved, citation) -> BoardMatter.builder()
                        .id(id)
                        .words(words)
                        .mode(mode)
                        .addAllReservedTo(reserved)
                        .citation(citation)
                        .build());
        return Combinators.combine(
                        TextArbitraries.texts(),
                        Arbitraries.of(DecisionMode.class),
                        matters.list().uniqueElements(BoardMatter::id).ofMaxSize(3),
                        SourceArbitraries.citations().optional())
                .as((name, mode, all, citation) -> LeadershipBoard.builder()
                        .name(name)
                        .defaultMode(mode)
                        .addAllMatters(all)
                        .citation(citation)
                        .build());
    }
}
