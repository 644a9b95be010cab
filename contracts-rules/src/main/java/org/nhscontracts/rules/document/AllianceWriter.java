package org.nhscontracts.rules.document;

import java.util.Optional;
import org.nhscontracts.core.party.Alliance;
import org.nhscontracts.core.party.AllianceAssociate;
import org.nhscontracts.core.party.AllianceMember;
import org.nhscontracts.core.party.BoardMatter;
import org.nhscontracts.core.party.LeadershipBoard;
import org.nhscontracts.core.party.Membership;
import org.nhscontracts.core.party.MembershipEnd;
import org.nhscontracts.core.party.MembershipStart;
import org.nhscontracts.core.party.Partnership;
import org.nhscontracts.core.party.PartnershipPhase;
import org.nhscontracts.core.party.PartnershipRole;

/** Writes alliances, partnerships and memberships. */
final class AllianceWriter {

    private AllianceWriter() {}

    static Entry alliance(Alliance alliance) {
        Entry entry = new Entry()
                .text("id", alliance.id())
                .put("name", alliance.name())
                .text("arisesFrom", alliance.arisesFrom());
        return PartyWriter.inForce(entry, alliance)
                .list("members", alliance.members(), AllianceWriter::member)
                .list("associates", alliance.associates(), AllianceWriter::associate)
                .entry("board", alliance.board(), AllianceWriter::board)
                .entry("cite", alliance.citation(), DocumentWriter::cite);
    }

    private static Entry member(AllianceMember member) {
        Entry entry = PartyWriter.inForce(new Entry().text("organisation", member.organisation()), member);
        return days(entry, member.joined(), member.left()).entry("cite", member.citation(), DocumentWriter::cite);
    }

    private static Entry associate(AllianceAssociate associate) {
        Entry entry = new Entry()
                .text("organisation", associate.organisation())
                .put("responsibility", associate.responsibility().words())
                .text("purpose", associate.purpose());
        return days(PartyWriter.inForce(entry, associate), associate.joined(), associate.left())
                .entry("cite", associate.citation(), DocumentWriter::cite);
    }

    private static Entry days(Entry entry, MembershipStart joined, Optional<MembershipEnd> left) {
        if (joined != MembershipStart.FOUNDING) {
            entry.put("joined", joined.words());
        }
        return entry.text("left", left.map(MembershipEnd::words));
    }

    private static Entry board(LeadershipBoard board) {
        return new Entry()
                .put("name", board.name())
                .put("decides", board.defaultMode().words())
                .list("matters", board.matters(), AllianceWriter::matter)
                .entry("cite", board.citation(), DocumentWriter::cite);
    }

    private static Entry matter(BoardMatter matter) {
        return new Entry()
                .put("id", matter.id())
                .put("what", matter.words())
                .put("decides", matter.mode().words())
                .list("reservedTo", matter.reservedTo(), Object::toString)
                .entry("cite", matter.citation(), DocumentWriter::cite);
    }

    static Entry partnership(Partnership partnership) {
        return new Entry()
                .text("id", partnership.id())
                .put("name", partnership.name())
                .list("phases", partnership.phases(), AllianceWriter::phase)
                .entry("cite", partnership.citation(), DocumentWriter::cite);
    }

    private static Entry phase(PartnershipPhase phase) {
        Entry entry = new Entry().put("name", phase.name()).text("horizon", phase.horizon());
        return PartyWriter.inForce(entry, phase)
                .list("roles", phase.roles(), AllianceWriter::role)
                .entry("cite", phase.citation(), DocumentWriter::cite);
    }

    private static Entry role(PartnershipRole role) {
        return new Entry()
                .text("organisation", role.organisation())
                .put("part", role.part().words())
                .text("scope", role.scope());
    }

    static Entry membership(Membership membership) {
        Entry entry =
                new Entry().text("organisation", membership.organisation()).text("body", membership.body());
        return PartyWriter.inForce(entry, membership).entry("cite", membership.citation(), DocumentWriter::cite);
    }
}
