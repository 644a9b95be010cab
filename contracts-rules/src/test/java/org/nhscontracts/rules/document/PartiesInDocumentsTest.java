package org.nhscontracts.rules.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nhscontracts.rules.document.Documents.SOUND;
import static org.nhscontracts.rules.document.Documents.read;
import static org.nhscontracts.rules.document.Documents.refusal;
import static org.nhscontracts.rules.document.Documents.with;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.nhscontracts.core.contract.BaselineSpan;
import org.nhscontracts.core.contract.DeadBandRule;
import org.nhscontracts.core.contract.FigureState;
import org.nhscontracts.core.contract.GainShare;
import org.nhscontracts.core.contract.GainShareLimit;
import org.nhscontracts.core.contract.GainSharePeriod;
import org.nhscontracts.core.contract.GainShareTiming;
import org.nhscontracts.core.contract.SubContract;
import org.nhscontracts.core.id.AllianceId;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.id.PartnershipId;
import org.nhscontracts.core.id.RuleId;
import org.nhscontracts.core.id.ServiceId;
import org.nhscontracts.core.party.Alliance;
import org.nhscontracts.core.party.AllianceMember;
import org.nhscontracts.core.party.BoardMatter;
import org.nhscontracts.core.party.DecisionMode;
import org.nhscontracts.core.party.LeadershipBoard;
import org.nhscontracts.core.party.Membership;
import org.nhscontracts.core.party.MembershipEnd;
import org.nhscontracts.core.party.MembershipStart;
import org.nhscontracts.core.party.Partnership;
import org.nhscontracts.core.party.PartnershipPart;
import org.nhscontracts.core.party.PartnershipPhase;
import org.nhscontracts.core.party.PartnershipRole;
import org.nhscontracts.core.party.UsingBody;
import org.nhscontracts.core.source.YesNo;
import org.nhscontracts.core.time.ReportingPeriod;
import org.nhscontracts.rules.contractfile.ContractFile;

/** Alliances, partnerships, memberships, and who stands beside the parties, as a document writes them. */
class PartiesInDocumentsTest {

    private static final OrganisationId ACME = OrganisationId.of("acme");
    private static final OrganisationId CCG = OrganisationId.of("west-ccg");
    private static final ServiceId NURSING = ServiceId.of("nursing");

    private static final ContractFile FILE = read(contract("""
            alliance:
              id: together
              name: Together
              arisesFrom: standing
              members:
                - {organisation: acme, from: 2013-01-01, joined: admission, until: 2014-01-01, left: exclusion}
              board:
                name: Leadership Board
                decides: majority
                matters: [{id: share, what: the shares, decides: unanimous, reservedTo: [acme]}]
            usingBodies: [{organisation: west-ccg, services: [nursing], purpose: own patients}]
            subContracts:
              - organisation: acme
                services: [nursing]
                material: 'yes'
                start: 2013-01-01
                expiry: 2013-12-31
                processesPersonalData: 'no'
                approved: 2012-12-01
            gainShare:
              baseline: 10000000
              baselinePer: year
              timing: annual
              shares: [{organisation: acme, percent: 70}, {organisation: west-ccg, percent: 30}]
              deadBand: 1 %
              deadBandRule: whole
              cap: 500000
              collar: 5 %
              ceilings: [{organisation: acme, pounds: 300000}]
              qualityGate: persistent
              gateCoversLoss: true
            areas: [Suffolk]
            """) + """
            alliances:
              - {id: standing, name: Standing, from: 2010-01-01, members: [{organisation: acme}]}
            partnerships:
              - id: p
                name: Partnership
                phases:
                  - {name: one, horizon: now, from: 2013-01-01, roles: [{organisation: acme, part: adviser, scope: nursing}]}
            memberships: [{organisation: acme, body: west-ccg, until: 2014-03-31}]
            gainSharePeriods:
              - {period: 2013/14, actual: 9400000, state: provisional}
              - {period: 2013/14, expected: 9900000, actual: -0.5, state: final}
            """);

    private static String contract(String keys) {
        return with("organisations:\n", keys.indent(2) + "organisations:\n");
    }

    @Test
    void anAllianceWithItsBoard() {
        assertThat(FILE.contract().alliance())
                .contains(Alliance.builder()
                        .id(AllianceId.of("together"))
                        .name("Together")
                        .arisesFrom(AllianceId.of("standing"))
                        .addMember(AllianceMember.builder()
                                .organisation(ACME)
                                .from(LocalDate.of(2013, 1, 1))
                                .until(LocalDate.of(2014, 1, 1))
                                .joined(MembershipStart.ADMISSION)
                                .left(MembershipEnd.EXCLUSION)
                                .build())
                        .board(LeadershipBoard.builder()
                                .name("Leadership Board")
                                .defaultMode(DecisionMode.MAJORITY)
                                .addMatter(BoardMatter.builder()
                                        .id("share")
                                        .words("the shares")
                                        .mode(DecisionMode.UNANIMOUS)
                                        .addReservedTo(ACME)
                                        .build())
                                .build())
                        .build());
        assertThat(FILE.alliances())
                .containsExactly(Alliance.builder()
                        .id(AllianceId.of("standing"))
                        .name("Standing")
                        .from(LocalDate.of(2010, 1, 1))
                        .addMember(AllianceMember.of(ACME))
                        .build());
    }

    @Test
    void whoStandsBesideTheParties() {
        assertThat(FILE.contract().usingBodies())
                .containsExactly(UsingBody.builder()
                        .organisation(CCG)
                        .addService(NURSING)
                        .purpose("own patients")
                        .build());
        assertThat(FILE.contract().subContracts())
                .containsExactly(SubContract.builder()
                        .organisation(ACME)
                        .addService(NURSING)
                        .material(YesNo.YES)
                        .start(LocalDate.of(2013, 1, 1))
                        .expiry(LocalDate.of(2013, 12, 31))
                        .processesPersonalData(YesNo.NO)
                        .approved(LocalDate.of(2012, 12, 1))
                        .build());
        assertThat(FILE.partnerships())
                .containsExactly(Partnership.builder()
                        .id(PartnershipId.of("p"))
                        .name("Partnership")
                        .addPhase(PartnershipPhase.builder()
                                .name("one")
                                .horizon("now")
                                .from(LocalDate.of(2013, 1, 1))
                                .addRole(new PartnershipRole(ACME, PartnershipPart.ADVISER, Optional.of("nursing")))
                                .build())
                        .build());
        assertThat(FILE.memberships())
                .containsExactly(Membership.builder()
                        .organisation(ACME)
                        .body(CCG)
                        .until(LocalDate.of(2014, 3, 31))
                        .build());
        assertThat(FILE.contract().areas()).containsExactly("Suffolk");
    }

    @Test
    void aGainShareWithItsPeriods() {
        assertThat(FILE.contract().gainShare())
                .contains(GainShare.builder()
                        .baseline(pounds("10000000"))
                        .baselineSpan(BaselineSpan.YEAR)
                        .timing(GainShareTiming.ANNUAL)
                        .putShare(ACME, new BigDecimal(70))
                        .putShare(CCG, new BigDecimal(30))
                        .deadBand(GainShareLimit.percentOfBaseline(BigDecimal.ONE))
                        .deadBandRule(DeadBandRule.WHOLE)
                        .cap(GainShareLimit.pounds(pounds("500000")))
                        .collar(GainShareLimit.percentOfBaseline(new BigDecimal(5)))
                        .putCeiling(ACME, pounds("300000"))
                        .qualityGate(RuleId.of("persistent"))
                        .gateCoversLoss(true)
                        .build());
        assertThat(FILE.gainSharePeriods())
                .containsExactly(
                        GainSharePeriod.builder()
                                .period(ReportingPeriod.parse("2013/14"))
                                .actual(pounds("9400000"))
                                .state(FigureState.PROVISIONAL)
                                .build(),
                        GainSharePeriod.builder()
                                .period(ReportingPeriod.parse("2013/14"))
                                .expected(pounds("9900000"))
                                .actual(pounds("-0.50"))
                                .state(FigureState.FINAL)
                                .build());
    }

    private static Money pounds(String amount) {
        return Money.of(CurrencyUnit.GBP, new BigDecimal(amount));
    }

    @Test
    void everythingWrongWithThemIsNamed() {
        assertThat(refusal(contract("""
                alliance:
                  id: standing
                  name: Together
                  arisesFrom: standin
                  members:
                    - {organisation: acme, left: exit}
                gainShare:
                  timing: annual
                  shares: [{organisation: acme, percent: 70}, {organisation: acme, percent: 30}]
                  cap: 5%
                  qualityGate: persisten
                """) + """
                alliances:
                  - {id: standing, name: Standing, members: [{organisation: acm}]}
                partnerships:
                  - id: p
                    name: Partnership
                    phases: []
                memberships: [{organisation: acme, body: acme}]
                gainSharePeriods:
                  - {period: 2013/14, actual: 9500000, state: final}
                  - {period: 2013/14, actual: 9500001, state: final}
                """)).isEqualTo("""
                f:21:17: contract.alliance.arisesFrom: found 'standin', expected standing; did you mean 'standing'?
                f:23:9: contract.alliance.members[0]: found that left by exit, but no last day (until) is given, expected values that \
                go together
                f:26:49: contract.gainShare.shares[1]: found a second one for acme, expected one
                f:27:10: contract.gainShare.cap: found '5%', expected a sum in pounds such as 500000, or a percentage of the baseline \
                such as '5 %'
                f:28:18: contract.gainShare.qualityGate: found 'persisten', expected persistent; did you mean 'persistent'?
                f:89:10: alliances[0].id: found 'standing' a second time, expected every alliance once (it first stands in line 19)
                f:89:61: alliances[0].members[0].organisation: found 'acm', expected one of west-ccg, acme; did you mean 'acme'?
                f:93:13: partnerships[0].phases: found a list with 0 items, expected at least 1 item
                f:94:15: memberships[0]: found that acme cannot be a member of itself, expected values that go together
                f:97:5: gainSharePeriods[1]: found a second one of final figures for 2013/14, expected one""");
    }

    @Test
    void sharesAddUpToAHundred() {
        assertThat(refusal(contract("gainShare: {timing: annual, shares: [{organisation: acme, percent: 70}]}\n")))
                .isEqualTo("f:18:14: contract.gainShare: found that the shares add up to 70 percent, expected 100");
    }

    @Test
    void periodsNeedAGainShareThatIsSettledForThem() {
        assertThat(refusal(SOUND + "gainSharePeriods: [{period: 2013/14-Q1, state: final}]\n"))
                .isEqualTo(
                        "f:77:19: gainSharePeriods: found periods of a gain share, expected 'gainShare' in the contract with them");
        String annual = contract("gainShare: {timing: annual, shares: [{organisation: acme, percent: 100}]}\n");
        assertThat(refusal(annual + "gainSharePeriods: [{period: 2013/14-Q1, state: final}]\n"))
                .isEqualTo(
                        "f:78:29: gainSharePeriods[0].period: found '2013/14-Q1', expected a financial or contract year, as the gain"
                                + " share is settled annually");
        assertThat(refusal(annual.replace("timing: annual", "timing: quarterly")
                        + "gainSharePeriods: [{period: 2013/14, state: final}]\n"))
                .isEqualTo(
                        "f:78:29: gainSharePeriods[0].period: found '2013/14', expected a quarter such as 2024/25-Q1, as the gain"
                                + " share is settled quarterly");
    }
}
