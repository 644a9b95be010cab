package org.nhscontracts.rules.alliance;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.nhscontracts.core.contract.ContractTerm;
import org.nhscontracts.core.contract.ServiceContract;
import org.nhscontracts.core.id.ContractId;
import org.nhscontracts.core.id.OdsCode;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.party.Alliance;
import org.nhscontracts.core.party.AllianceAssociate;
import org.nhscontracts.core.party.AllianceMember;
import org.nhscontracts.core.party.Dated;
import org.nhscontracts.core.party.Organisation;
import org.nhscontracts.core.party.OrganisationKind;
import org.nhscontracts.core.party.Responsibility;
import org.nhscontracts.core.party.Succession;
import org.nhscontracts.core.party.SuccessionKind;

/** The organisations of the seed facts, with their codes and successions. */
final class Bodies {

    static final OrganisationId SUFFOLK_PCT = OrganisationId.of("suffolk-pct");
    static final OrganisationId IPSWICH_CCG = OrganisationId.of("ipswich-and-east-suffolk-ccg");
    static final OrganisationId WEST_CCG = OrganisationId.of("west-suffolk-ccg");
    static final OrganisationId BROMLEY_CCG = OrganisationId.of("bromley-ccg");
    static final OrganisationId SEL_CCG = OrganisationId.of("south-east-london-ccg");
    static final OrganisationId SEL_ICB = OrganisationId.of("south-east-london-icb");
    static final OrganisationId IPSWICH_HOSPITAL = OrganisationId.of("ipswich-hospital");
    static final OrganisationId ESNEFT = OrganisationId.of("esneft");
    static final OrganisationId NORTH_ESSEX = OrganisationId.of("north-essex-partnership");
    static final OrganisationId SOUTH_ESSEX = OrganisationId.of("south-essex-partnership");
    static final OrganisationId EPUT = OrganisationId.of("eput");
    static final OrganisationId HCRG = OrganisationId.of("hcrg-care-group");
    static final OrganisationId PRIMARY_CHOICE = OrganisationId.of("gp-primary-choice");
    static final OrganisationId ACE = OrganisationId.of("anglian-community-enterprise");
    static final OrganisationId SERCO = OrganisationId.of("serco");
    static final OrganisationId BROMLEY_HEALTHCARE = OrganisationId.of("bromley-healthcare");

    static final LocalDate CCGS = LocalDate.of(2013, 4, 1);
    static final LocalDate OWNER = LocalDate.of(2021, 12, 1);

    static final ImmutableList<Organisation> ORGANISATIONS = ImmutableList.of(
            body(SUFFOLK_PCT, OrganisationKind.PRIMARY_CARE_TRUST, "NHS Suffolk", "5PT"),
            body(IPSWICH_CCG, OrganisationKind.CLINICAL_COMMISSIONING_GROUP, "NHS Ipswich and East Suffolk CCG", "06L"),
            body(WEST_CCG, OrganisationKind.CLINICAL_COMMISSIONING_GROUP, "NHS West Suffolk CCG", "07K"),
            body(BROMLEY_CCG, OrganisationKind.CLINICAL_COMMISSIONING_GROUP, "NHS Bromley CCG", "07Q"),
            body(SEL_CCG, OrganisationKind.CLINICAL_COMMISSIONING_GROUP, "NHS South East London CCG", "72Q"),
            body(SEL_ICB, OrganisationKind.INTEGRATED_CARE_BOARD, "NHS South East London ICB", "QKK"),
            body(IPSWICH_HOSPITAL, OrganisationKind.NHS_TRUST, "The Ipswich Hospital NHS Trust", "RGQ"),
            body(
                    ESNEFT,
                    OrganisationKind.NHS_FOUNDATION_TRUST,
                    "East Suffolk and North Essex NHS Foundation Trust",
                    "RDE"),
            body(NORTH_ESSEX, OrganisationKind.NHS_FOUNDATION_TRUST, "North Essex Partnership", "RRD"),
            body(SOUTH_ESSEX, OrganisationKind.NHS_FOUNDATION_TRUST, "South Essex Partnership", "RWN"),
            body(EPUT, OrganisationKind.NHS_FOUNDATION_TRUST, "Essex Partnership University", "R1L"),
            Organisation.builder()
                    .id(HCRG)
                    .kind(OrganisationKind.COMPANY)
                    .addName(new Dated<>("Virgin Care Services", Optional.empty(), Optional.of(OWNER.minusDays(1))))
                    .addName(new Dated<>("HCRG Care Group", Optional.of(OWNER), Optional.empty()))
                    .code(OdsCode.of("NDA"))
                    .build());

    static final ImmutableList<Succession> SUCCESSIONS = ImmutableList.of(
            succession(SuccessionKind.REPLACEMENT, CCGS, List.of(SUFFOLK_PCT), List.of(IPSWICH_CCG, WEST_CCG)),
            succession(
                    SuccessionKind.MERGER, LocalDate.of(2017, 4, 1), List.of(NORTH_ESSEX, SOUTH_ESSEX), List.of(EPUT)),
            succession(
                    SuccessionKind.ACQUISITION, LocalDate.of(2018, 7, 1), List.of(IPSWICH_HOSPITAL), List.of(ESNEFT)),
            succession(SuccessionKind.REPLACEMENT, LocalDate.of(2020, 4, 1), List.of(BROMLEY_CCG), List.of(SEL_CCG)),
            succession(SuccessionKind.CHANGE_OF_OWNERSHIP, OWNER, List.of(HCRG), List.of(HCRG)),
            succession(SuccessionKind.REPLACEMENT, LocalDate.of(2022, 7, 1), List.of(SEL_CCG), List.of(SEL_ICB)));

    private Bodies() {}

    private static Organisation body(OrganisationId id, OrganisationKind kind, String name, String code) {
        return Organisation.builder()
                .name(name)
                .code(OdsCode.of(code))
                .id(id)
                .kind(kind)
                .build();
    }

    static Succession succession(
            SuccessionKind kind, LocalDate date, List<OrganisationId> before, List<OrganisationId> after) {
        return Succession.builder()
                .kind(kind)
                .date(date)
                .addAllPredecessors(before)
                .addAllSuccessors(after)
                .build();
    }

    static ServiceContract.Builder contract(String id, LocalDate start, LocalDate expiry) {
        return ServiceContract.builder()
                .id(ContractId.of(id))
                .title("Contract " + id)
                .term(ContractTerm.of(start, expiry));
    }

    static PartyList parties(ServiceContract contract, LocalDate date) {
        return PartyList.on(contract, ORGANISATIONS, SUCCESSIONS, List.of(), List.of(), date);
    }

    /** Names and codes, for example {@code NHS Suffolk (5PT)}. */
    static List<String> named(List<PartyEntry> entries) {
        return entries.stream()
                .map(entry -> entry.name()
                        + entry.code().map(code -> " (" + code + ")").orElse(""))
                .toList();
    }

    static Alliance alliance(String name, List<OrganisationId> members, List<OrganisationId> associates) {
        Alliance.Builder alliance = Alliance.builder().name(name);
        members.forEach(member -> alliance.addMember(AllianceMember.of(member)));
        associates.forEach(associate -> alliance.addAssociate(AllianceAssociate.builder()
                .organisation(associate)
                .responsibility(Responsibility.PARTIAL)
                .purpose("linking services to their communities")
                .build()));
        return alliance.build();
    }
}
