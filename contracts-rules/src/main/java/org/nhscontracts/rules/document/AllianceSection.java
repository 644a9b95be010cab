package org.nhscontracts.rules.document;

import java.time.LocalDate;
import java.util.Optional;
import org.nhscontracts.core.id.AllianceId;
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
import org.nhscontracts.rules.text.TextNode;

/** Reads alliances: the one that holds the contract, and those that stand apart from it. */
final class AllianceSection {

    private final Binding binding;
    private final SourceSection sources;

    AllianceSection(Binding binding, SourceSection sources) {
        this.binding = binding;
        this.sources = sources;
    }

    Optional<Alliance> alliance(TextNode node) {
        return binding.item(node).flatMap(item -> {
            Alliance.Builder alliance = Alliance.builder();
            item.refer("id", Refers.once("alliance"), AllianceId::of, alliance::id);
            item.set("name", String::toString, alliance::name);
            item.refer("arisesFrom", Refers.ALLIANCE, AllianceId::of, alliance::arisesFrom);
            item.set("from", LocalDate::parse, alliance::from);
            item.set("until", LocalDate::parse, alliance::until);
            item.each("members", this::member, alliance::addMember);
            item.each("associates", this::associate, alliance::addAssociate);
            item.nested("board", this::board, alliance::board);
            sources.cite(item, alliance::citation);
            return item.build(alliance::build);
        });
    }

    private Optional<AllianceMember> member(TextNode node) {
        return binding.item(node).flatMap(item -> {
            AllianceMember.Builder member = AllianceMember.builder();
            item.refer("organisation", Refers.ORGANISATION, OrganisationId::of, member::organisation);
            item.set("from", LocalDate::parse, member::from);
            item.set("until", LocalDate::parse, member::until);
            item.set("joined", Vocabulary.of(MembershipStart.class, MembershipStart::words), member::joined);
            item.set("left", Vocabulary.of(MembershipEnd.class, MembershipEnd::words), member::left);
            sources.cite(item, member::citation);
            return item.build(member::build);
        });
    }

    private Optional<AllianceAssociate> associate(TextNode node) {
        return binding.item(node).flatMap(item -> {
            AllianceAssociate.Builder associate = AllianceAssociate.builder();
            item.refer("organisation", Refers.ORGANISATION, OrganisationId::of, associate::organisation);
            item.set(
                    "responsibility",
                    Vocabulary.of(Responsibility.class, Responsibility::words),
                    associate::responsibility);
            item.set("purpose", String::toString, associate::purpose);
            item.set("from", LocalDate::parse, associate::from);
            item.set("until", LocalDate::parse, associate::until);
            item.set("joined", Vocabulary.of(MembershipStart.class, MembershipStart::words), associate::joined);
            item.set("left", Vocabulary.of(MembershipEnd.class, MembershipEnd::words), associate::left);
            sources.cite(item, associate::citation);
            return item.build(associate::build);
        });
    }

    private Optional<LeadershipBoard> board(TextNode node) {
        return binding.item(node).flatMap(item -> {
            LeadershipBoard.Builder board = LeadershipBoard.builder();
            item.set("name", String::toString, board::name);
            item.set("decides", Vocabulary.of(DecisionMode.class, DecisionMode::words), board::defaultMode);
            item.each("matters", this::matter, board::addMatter);
            sources.cite(item, board::citation);
            return item.build(board::build);
        });
    }

    private Optional<BoardMatter> matter(TextNode node) {
        return binding.item(node).flatMap(item -> {
            BoardMatter.Builder matter = BoardMatter.builder();
            item.set("id", String::toString, matter::id);
            item.set("what", String::toString, matter::words);
            item.set("decides", Vocabulary.of(DecisionMode.class, DecisionMode::words), matter::mode);
            item.referEach("reservedTo", Refers.ORGANISATION, OrganisationId::of, matter::addReservedTo);
            sources.cite(item, matter::citation);
            return item.build(matter::build);
        });
    }
}
