package org.nhscontracts.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nhscontracts.core.contract.ContractLink;
import org.nhscontracts.core.contract.ContractTerm;
import org.nhscontracts.core.contract.ContractValue;
import org.nhscontracts.core.contract.ExtensionOption;
import org.nhscontracts.core.contract.LinkKind;
import org.nhscontracts.core.contract.OptionHolder;
import org.nhscontracts.core.contract.Recurrence;
import org.nhscontracts.core.contract.Service;
import org.nhscontracts.core.contract.ServiceContract;
import org.nhscontracts.core.contract.ValueBound;
import org.nhscontracts.core.contract.ValueKind;
import org.nhscontracts.core.contract.ValueSpan;
import org.nhscontracts.core.contract.Variation;
import org.nhscontracts.core.contract.VariationChange;
import org.nhscontracts.core.handover.AssuranceKind;
import org.nhscontracts.core.handover.ClaimedState;
import org.nhscontracts.core.handover.ContinuityAssurance;
import org.nhscontracts.core.handover.ExitReason;
import org.nhscontracts.core.handover.PlanBasis;
import org.nhscontracts.core.handover.ProtectedTerm;
import org.nhscontracts.core.handover.ServiceHandover;
import org.nhscontracts.core.handover.StaffCount;
import org.nhscontracts.core.handover.StaffUnit;
import org.nhscontracts.core.id.AllianceId;
import org.nhscontracts.core.id.KpiId;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.id.ServiceId;
import org.nhscontracts.core.party.Alliance;
import org.nhscontracts.core.party.Membership;
import org.nhscontracts.core.party.Organisation;
import org.nhscontracts.core.party.OrganisationKind;
import org.nhscontracts.core.party.Partnership;
import org.nhscontracts.core.party.PartnershipPart;
import org.nhscontracts.core.party.PartnershipPhase;
import org.nhscontracts.core.party.PartnershipRole;
import org.nhscontracts.core.party.Succession;
import org.nhscontracts.core.party.SuccessionKind;
import org.nhscontracts.core.time.CalendarMonths;
import org.nhscontracts.core.time.OperationalCalendar;
import org.nhscontracts.rules.alliance.Engagements;
import org.nhscontracts.rules.alliance.PartyEntry;
import org.nhscontracts.rules.alliance.PartyList;
import org.nhscontracts.rules.alliance.PartyStanding;
import org.nhscontracts.rules.catalogue.Statutes;
import org.nhscontracts.rules.contractfile.ContractFile;
import org.nhscontracts.rules.document.ContractDocument;
import org.nhscontracts.rules.readiness.ConditionReadiness;
import org.nhscontracts.rules.readiness.ConditionState;
import org.nhscontracts.rules.readiness.Continuity;
import org.nhscontracts.rules.readiness.ContinuityReport;
import org.nhscontracts.rules.readiness.Readiness;
import org.nhscontracts.rules.readiness.ReadinessReport;
import org.nhscontracts.rules.term.EndNotice;
import org.nhscontracts.rules.term.GapTest;
import org.nhscontracts.rules.term.LifetimeChange;
import org.nhscontracts.rules.term.Modification;
import org.nhscontracts.rules.term.ModificationReason;
import org.nhscontracts.rules.term.ModificationTest;
import org.nhscontracts.rules.term.TermDates;
import org.nhscontracts.rules.verdict.Verdict;
import org.threeten.extra.LocalDateRange;

/** The built-in documents say what the sources say; each test has the number of its row in the list of what a model must be able to express. */
final class SeedDocumentsTest {

    private static final ContractFile SUFFOLK = Documents.read("suffolk");
    private static final ContractFile WEST_SUFFOLK = Documents.read("west-suffolk");
    private static final ContractFile NORTH_EAST_ESSEX = Documents.read("north-east-essex");
    private static final ContractFile BROMLEY = Documents.read("bromley");
    private static final ContractFile SERCO_BROMLEY = Documents.read("serco-bromley");

    @ParameterizedTest
    @ValueSource(strings = {"suffolk", "west-suffolk", "north-east-essex", "bromley", "serco-bromley"})
    void what_is_written_reads_back(String name) {
        ContractFile file = Documents.read(name);

        assertThat(ContractDocument.parse(name, ContractDocument.write(file))).isEqualTo(file);
        assertThat(ContractDocument.parse(name, ContractDocument.writeJson(file)))
                .isEqualTo(file);
    }

    private static PartyList parties(ContractFile file, String date) {
        return PartyList.on(
                file.contract(),
                file.organisations(),
                file.successions(),
                file.partnerships(),
                file.memberships(),
                LocalDate.parse(date));
    }

    private static List<String> names(ContractFile file, String date, PartyStanding standing) {
        return parties(file, date).of(standing).stream().map(PartyEntry::name).toList();
    }

    private static List<String> codes(ContractFile file, String date, PartyStanding standing) {
        return parties(file, date).of(standing).stream()
                .flatMap(entry -> entry.code().stream())
                .map(Object::toString)
                .toList();
    }

    @Test
    void row_01_commissioners_act_together() {
        assertThat(codes(SUFFOLK, "2014-01-22", PartyStanding.COMMISSIONER)).containsExactly("06L", "07K");
        assertThat(names(NORTH_EAST_ESSEX, "2021-07-01", PartyStanding.COMMISSIONER))
                .containsExactly("NHS North East Essex CCG", "Essex County Council");
    }

    @Test
    void row_02_commissioners_follow_each_other_without_a_new_contract() {
        assertThat(codes(SUFFOLK, "2013-03-31", PartyStanding.COMMISSIONER)).containsExactly("5PT");
        assertThat(codes(SUFFOLK, "2013-04-01", PartyStanding.COMMISSIONER)).containsExactly("06L", "07K");
        assertThat(codes(BROMLEY, "2026-12-01", PartyStanding.COMMISSIONER)).containsExactly("QKK");
        assertThat(BROMLEY.successions())
                .extracting(
                        Succession::date,
                        one -> code(BROMLEY, one.predecessors()),
                        one -> code(BROMLEY, one.successors()))
                .containsExactly(
                        tuple(LocalDate.of(2013, 4, 1), "5A7", "07Q"),
                        tuple(LocalDate.of(2020, 4, 1), "07Q", "72Q"),
                        tuple(LocalDate.of(2022, 7, 1), "72Q", "QKK"));
    }

    private static String code(ContractFile file, Iterable<OrganisationId> ids) {
        Organisation organisation = file.organisation(ids.iterator().next()).orElseThrow();
        return organisation.codes().get(0).value().value();
    }

    @Test
    void row_03_one_provider_leads_and_two_deliver_with_it() {
        assertThat(codes(WEST_SUFFOLK, "2015-10-01", PartyStanding.CONTRACT_HOLDER))
                .containsExactly("RGR");
        assertThat(codes(WEST_SUFFOLK, "2015-10-01", PartyStanding.DELIVERING)).containsExactly("RGQ", "RY3");
    }

    @Test
    void row_04_the_holder_of_the_dental_contract_is_not_who_answers_for_it() {
        ServiceContract contract = SUFFOLK.contract();
        ServiceId dental = ServiceId.of("community-dental");
        LocalDate day = LocalDate.of(2013, 1, 1);

        assertThat(contract.holderOf(dental, day)).containsExactly(OrganisationId.of("community-dental-services"));
        assertThat(contract.accountableFor(dental, day)).containsExactly(OrganisationId.of("serco"));
        assertThat(contract.holderOf(ServiceId.of("community-nursing"), day))
                .containsExactly(OrganisationId.of("serco"));
        assertThat(contract.subContracts()).hasSize(2);
    }

    @Test
    void row_05_an_adviser_in_a_partnership_is_no_contract_party() {
        OrganisationId bromley = OrganisationId.of("bromley-healthcare");
        Partnership partnership = SERCO_BROMLEY.partnerships().get(0);

        assertThat(parties(SERCO_BROMLEY, "2014-06-01").isParty(bromley)).isFalse();
        assertThat(parties(SERCO_BROMLEY, "2014-06-01").organisations(PartyStanding.PARTNERSHIP))
                .contains(bromley);
        assertThat(parties(SUFFOLK, "2014-06-01").isParty(bromley)).isFalse();
        assertThat(SERCO_BROMLEY.contract().performers()).doesNotContain(bromley);
        assertThat(partnership.phases())
                .extracting(PartnershipPhase::name, one -> part(one, bromley))
                .containsExactly(
                        tuple("advice", PartnershipPart.ADVISER), tuple("joint bids", PartnershipPart.JOINT_BIDDER));
    }

    private static PartnershipPart part(PartnershipPhase phase, OrganisationId organisation) {
        return phase.roles().stream()
                .filter(role -> role.organisation().equals(organisation))
                .map(PartnershipRole::part)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void row_06_four_members_and_nine_associates_are_thirteen_suppliers() {
        PartyList parties = parties(NORTH_EAST_ESSEX, "2021-07-01");

        assertThat(parties.of(PartyStanding.ALLIANCE_MEMBER)).hasSize(4);
        assertThat(parties.of(PartyStanding.ASSOCIATE))
                .hasSize(9)
                .noneMatch(entry -> parties.isParty(entry.organisation()));
    }

    @Test
    void row_07_organisations_of_every_kind_with_and_without_a_code() {
        List<Organisation> all = Stream.of(SUFFOLK, WEST_SUFFOLK, NORTH_EAST_ESSEX, BROMLEY, SERCO_BROMLEY)
                .flatMap(file -> file.organisations().stream())
                .toList();

        assertThat(all)
                .extracting(Organisation::kind)
                .contains(
                        OrganisationKind.NHS_TRUST,
                        OrganisationKind.NHS_FOUNDATION_TRUST,
                        OrganisationKind.PRIMARY_CARE_TRUST,
                        OrganisationKind.CLINICAL_COMMISSIONING_GROUP,
                        OrganisationKind.INTEGRATED_CARE_BOARD,
                        OrganisationKind.LOCAL_AUTHORITY,
                        OrganisationKind.COMMUNITY_INTEREST_COMPANY,
                        OrganisationKind.COMPANY,
                        OrganisationKind.GP_FEDERATION,
                        OrganisationKind.CHARITY,
                        OrganisationKind.PARTNERSHIP);
        assertThat(all)
                .filteredOn(one -> one.id().value().equals("serco"))
                .allMatch(one -> one.codes().isEmpty());
    }

    @Test
    void row_08_memberships_of_wider_bodies_are_no_contracts() {
        assertThat(BROMLEY.memberships())
                .extracting(Membership::body)
                .containsExactly(OrganisationId.of("south-east-london-ics"), OrganisationId.of("one-bromley"));
        assertThat(parties(BROMLEY, "2027-01-01").parties()).hasSize(2);
    }

    @Test
    void row_09_a_member_changes_its_owner_and_name_while_the_contract_runs() {
        assertThat(names(NORTH_EAST_ESSEX, "2021-11-30", PartyStanding.ALLIANCE_MEMBER))
                .contains("Virgin Care Services");
        assertThat(names(NORTH_EAST_ESSEX, "2021-12-01", PartyStanding.ALLIANCE_MEMBER))
                .contains("HCRG Care Group")
                .doesNotContain("Virgin Care Services");
        assertThat(NORTH_EAST_ESSEX.successions())
                .extracting(
                        Succession::kind,
                        one -> one.predecessors().size(),
                        one -> code(NORTH_EAST_ESSEX, one.successors()))
                .contains(tuple(SuccessionKind.MERGER, 2, "R1L"), tuple(SuccessionKind.ACQUISITION, 1, "RDE"));
    }

    @Test
    void row_11_why_the_incumbent_goes() {
        assertThat(WEST_SUFFOLK.handovers().get(0).reasonForExit()).isEqualTo(ExitReason.DID_NOT_BID);
        assertThat(NORTH_EAST_ESSEX.handovers().get(0).reasonForExit()).isEqualTo(ExitReason.NO_FAULT_NOTICE);
        assertThat(predecessor(BROMLEY).holder()).contains(OrganisationId.of("bromley-healthcare"));
    }

    private static ContractLink predecessor(ContractFile file) {
        return file.contract().links().stream()
                .filter(link -> link.kind() == LinkKind.PREDECESSOR)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void row_12_the_length_of_each_term() {
        assertThat(length(SUFFOLK)).isEqualTo("3 years exactly (1,095 days)");
        assertThat(length(WEST_SUFFOLK)).isEqualTo("1 year exactly (366 days)");
        assertThat(length(NORTH_EAST_ESSEX)).isEqualTo("10 years exactly (3,652 days)");
        assertThat(length(BROMLEY)).isEqualTo("5 years exactly (1,826 days)");
    }

    private static String length(ContractFile file) {
        ContractTerm term = file.contract().term();
        return TermDates.lengthWords(term.start(), term.expiry());
    }

    @Test
    void row_14_who_may_extend_the_term() {
        assertThat(WEST_SUFFOLK.contract().term().options())
                .extracting(ExtensionOption::exercisableBy, ExtensionOption::length, ExtensionOption::times)
                .containsExactly(tuple(OptionHolder.BOTH_AGREEING, CalendarMonths.of(12), 1));
        assertThat(BROMLEY.contract().term().options())
                .extracting(ExtensionOption::exercisableBy, ExtensionOption::length)
                .containsExactly(tuple(OptionHolder.COMMISSIONERS, CalendarMonths.of(24)));
        assertThat(BROMLEY.contract().term().options().get(0).length().extend(LocalDate.of(2031, 11, 30)))
                .isEqualTo(LocalDate.of(2033, 11, 30));
    }

    @Test
    void row_15_no_gap_between_one_contract_and_the_next() {
        assertThat(gap(WEST_SUFFOLK).map(GapTest::words)).contains("no gap between 2015-09-30 and 2015-10-01");
        assertThat(SUFFOLK.contract()
                        .links()
                        .get(1)
                        .gapInDays(SUFFOLK.contract().term()))
                .hasValue(0);
        assertThat(gap(NORTH_EAST_ESSEX)).as("its last day was not found").isEmpty();
        assertThat(gap(BROMLEY)).as("its last day was not found").isEmpty();
    }

    private static Optional<GapTest> gap(ContractFile file) {
        return GapTest.of(predecessor(file), file.contract().term());
    }

    @Test
    void row_16_values_stated_by_whomever_and_not_disclosed() {
        assertThat(SUFFOLK.contract().values())
                .extracting(ContractValue::kind, ContractValue::amount)
                .containsExactly(
                        tuple(ValueKind.AGREED, pounds("140000000")),
                        tuple(ValueKind.RIVAL_BID, pounds("150000000")),
                        tuple(ValueKind.PRIOR_PRICE, pounds("156000000")),
                        tuple(ValueKind.TENDERED, pounds("53300000")));
        assertThat(WEST_SUFFOLK.contract().values())
                .extracting(ContractValue::bound, ContractValue::span, ContractValue::amount)
                .containsExactly(tuple(ValueBound.MORE_THAN, ValueSpan.PER_YEAR, pounds("46666666.67")));
        assertThat(BROMLEY.contract().values())
                .extracting(ContractValue::span, ContractValue::amount)
                .containsExactly(
                        tuple(ValueSpan.PER_YEAR, pounds("47000000")),
                        tuple(ValueSpan.WHOLE_TERM, pounds("47000000").multipliedBy(5)),
                        tuple(ValueSpan.TERM_WITH_EXTENSIONS, pounds("47000000").multipliedBy(7)));
    }

    private static Money pounds(String amount) {
        return Money.of(CurrencyUnit.GBP, new BigDecimal(amount));
    }

    @Test
    void row_19_what_the_contracts_cover_and_where() {
        assertThat(SUFFOLK.contract().services()).extracting(Service::id).contains(ServiceId.of("community-equipment"));
        assertThat(WEST_SUFFOLK.contract().services())
                .extracting(Service::name)
                .containsExactly("Adult community services", "Specialist children's services", "Community hospitals");
        assertThat(BROMLEY.contract().services()).hasSize(20);
        assertThat(SUFFOLK.contract().areas()).isEqualTo(WEST_SUFFOLK.contract().areas());
    }

    @Test
    void row_20_a_modification_once_and_every_year() {
        Variation modification = predecessor(BROMLEY).modifications().get(0);
        Modification tested = Modification.builder()
                .day(modification.from())
                .reason(ModificationReason.AUTHORITY_DECISION)
                .materiallyDifferent(Verdict.DOES_NOT_HOLD)
                .change(LifetimeChange.of(modification, Optional.empty()))
                .build();

        assertThat(modification.changes())
                .containsExactly(
                        new VariationChange.ValueChanged(pounds("516996"), Recurrence.ONCE),
                        new VariationChange.ValueChanged(pounds("512772"), Recurrence.PER_YEAR));
        ModificationTest result = ModificationTest.of(tested, Statutes.shipped());
        assertThat(result.allowed().verdict())
                .as("its value when entered into was not found")
                .isEqualTo(Verdict.UNDETERMINED);
        assertThat(result.noticeDue().verdict()).isEqualTo(Verdict.HOLDS);
    }

    @Test
    void row_22_a_kpi_with_its_target_and_one_month() {
        assertThat(SUFFOLK.kpi(KpiId.of("INT4H")).orElseThrow().targets().get(0).threshold())
                .hasToString(">= 95");
        assertThat(SUFFOLK.performance().series().get(0).figure(0)).isEqualByComparingTo("89.3");
    }

    @Test
    void row_37_good_results_did_not_keep_the_contract() {
        assertThat(predecessor(NORTH_EAST_ESSEX).noticeGiven()).contains(LocalDate.of(2020, 6, 2));
        assertThat(NORTH_EAST_ESSEX.handovers().get(0).reasonForExit()).isEqualTo(ExitReason.NO_FAULT_NOTICE);
        assertThat(NORTH_EAST_ESSEX.notes()).anyMatch(note -> note.contains("over 90 % of its KPIs achieved"));
    }

    private static ServiceHandover handover() {
        return WEST_SUFFOLK.handovers().get(0);
    }

    @Test
    void row_38_who_handed_over_to_whom_and_in_what_state_by_whose_account() {
        assertThat(handover().outgoing()).contains(OrganisationId.of("serco"));
        assertThat(handover().incoming()).isEqualTo(OrganisationId.of("west-suffolk-ft"));
        assertThat(handover().planned()).isEqualTo("2015-10-01");
        assertThat(handover().stateHandedOver())
                .extracting(ClaimedState::words)
                .containsExactly(
                        "The services are safe and perform highly.",
                        "99 % of patients and carers would recommend them (July 2015).",
                        "98 % of the contractual targets are achieved (September 2015). No counts are given.");
        assertThat(handover().stateHandedOver())
                .allMatch(one -> one.citation().orElseThrow().claimant().equals(Optional.of("Serco")));
    }

    @Test
    void row_39_what_nobody_published_is_unknown_and_not_ready() {
        ReadinessReport report = Readiness.of(
                handover(), LocalDate.of(2015, 9, 1), OperationalCalendar.england(), rule -> Verdict.UNDETERMINED);

        assertThat(handover().planBasis()).isEqualTo(PlanBasis.CUSTOMARY);
        assertThat(report.ready()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(report.conditions())
                .isNotEmpty()
                .extracting(ConditionReadiness::state)
                .containsOnly(ConditionState.UNKNOWN);
    }

    @Test
    void row_39_one_provider_is_responsible_on_every_day() {
        ContinuityReport continuity = Continuity.of(
                handover().arrangements(),
                handover().services(),
                LocalDateRange.ofClosed(LocalDate.of(2012, 10, 1), LocalDate.of(2016, 9, 30)));

        assertThat(continuity.continuous()).isEqualTo(Verdict.HOLDS);
        assertThat(continuity.faults()).isEmpty();
    }

    @Test
    void row_40_what_was_assured() {
        assertThat(handover().assurances())
                .extracting(ContinuityAssurance::kind)
                .containsExactly(
                        AssuranceKind.SAME_STAFF,
                        AssuranceKind.SAME_PLACES,
                        AssuranceKind.NO_JOB_LOSSES,
                        AssuranceKind.SERVICES_AS_COMMISSIONED,
                        AssuranceKind.JOINT_WORKING);
    }

    @Test
    void row_41_staff_by_source_headcount_and_wte_apart() {
        ServiceHandover handover = SUFFOLK.handovers().get(0);

        assertThat(handover.staffCounts())
                .extracting(
                        one -> one.number().intValueExact(),
                        StaffCount::unit,
                        StaffCount::approximate,
                        one -> one.citation().orElseThrow().source().value())
                .containsExactly(
                        tuple(1_000, StaffUnit.HEADCOUNT, true, "HSJ-1"),
                        tuple(1_030, StaffUnit.HEADCOUNT, false, "FT"),
                        tuple(1_400, StaffUnit.HEADCOUNT, true, "GPO"),
                        tuple(1_050, StaffUnit.HEADCOUNT, false, "EADT-1"),
                        tuple(795, StaffUnit.WTE, false, "EADT-1"));
        assertThat(handover.protectedTerms())
                .extracting(ProtectedTerm::words)
                .containsExactly("NHS pension, holiday, maternity and sick leave, pay and length of service");
    }

    @Test
    void row_42_twelve_months_of_notice_and_394_days_to_the_successor() {
        ContractLink link = predecessor(NORTH_EAST_ESSEX);
        LocalDate start = NORTH_EAST_ESSEX.contract().term().start();
        EndNotice notice = new EndNotice(
                link.noticeGiven().orElseThrow(), link.noticePeriod().orElseThrow());

        assertThat(notice.period()).isEqualTo(CalendarMonths.of(12));
        assertThat(notice.daysUntil(start)).isEqualTo(394);
        assertThat(notice.allowsSuccessor(start).verdict()).isEqualTo(Verdict.HOLDS);
    }

    @Test
    void row_55b_the_alliance_of_2018_is_apart_from_the_contract_that_it_won() {
        OrganisationId ace = OrganisationId.of("anglian-community-enterprise");
        Alliance standing = NORTH_EAST_ESSEX.alliances().get(0);
        Alliance holding = NORTH_EAST_ESSEX.contract().alliance().orElseThrow();

        assertThat(standing.membersOn(LocalDate.of(2018, 6, 1))).hasSize(12).contains(ace);
        assertThat(holding.arisesFrom()).isEqualTo(standing.id()).contains(AllianceId.of("north-east-essex-alliance"));
        assertThat(holding.membersOn(LocalDate.of(2021, 7, 1))).doesNotContain(ace);
        assertThat(parties(NORTH_EAST_ESSEX, "2021-07-01").isParty(ace)).isFalse();
    }

    @Test
    void row_55c_one_provider_works_in_several_areas() {
        Engagements engagements = Engagements.on(
                OrganisationId.of("bromley-healthcare"),
                ImmutableList.of(SUFFOLK.contract(), BROMLEY.contract()),
                BROMLEY.organisations(),
                BROMLEY.successions(),
                LocalDate.of(2027, 1, 1));

        assertThat(engagements.byArea().keySet()).isEqualTo(ImmutableSet.of("Bromley", "Bexley", "Lewisham"));
    }

    @Test
    void the_county_council_uses_the_equipment_service_without_commissioning_it() {
        PartyList parties = parties(SUFFOLK, "2014-01-15");
        OrganisationId council = OrganisationId.of("suffolk-county-council");

        assertThat(parties.organisations(PartyStanding.USING)).containsExactly(council);
        assertThat(parties.isParty(council)).isFalse();
    }
}
