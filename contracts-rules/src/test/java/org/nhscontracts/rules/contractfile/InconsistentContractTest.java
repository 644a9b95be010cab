package org.nhscontracts.rules.contractfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.nhscontracts.rules.condition.Conditions.achieves;
import static org.nhscontracts.rules.condition.Conditions.allOf;
import static org.nhscontracts.rules.condition.Conditions.anyOf;
import static org.nhscontracts.rules.condition.Conditions.atLeastFail;
import static org.nhscontracts.rules.condition.Conditions.custom;
import static org.nhscontracts.rules.condition.Conditions.fails;
import static org.nhscontracts.rules.condition.Conditions.is;
import static org.nhscontracts.rules.condition.Conditions.not;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.nhscontracts.core.contract.ContractLink;
import org.nhscontracts.core.contract.ContractTerm;
import org.nhscontracts.core.contract.ContractValue;
import org.nhscontracts.core.contract.EditionAdoption;
import org.nhscontracts.core.contract.LinkKind;
import org.nhscontracts.core.contract.Service;
import org.nhscontracts.core.contract.ServiceContract;
import org.nhscontracts.core.contract.ValueBound;
import org.nhscontracts.core.contract.ValueKind;
import org.nhscontracts.core.contract.ValueSpan;
import org.nhscontracts.core.id.ContractEdition;
import org.nhscontracts.core.id.ContractId;
import org.nhscontracts.core.id.KpiId;
import org.nhscontracts.core.id.KpiSetId;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.id.RuleId;
import org.nhscontracts.core.id.ServiceId;
import org.nhscontracts.core.id.SourceId;
import org.nhscontracts.core.kpi.Direction;
import org.nhscontracts.core.kpi.Kpi;
import org.nhscontracts.core.kpi.KpiKind;
import org.nhscontracts.core.kpi.KpiSet;
import org.nhscontracts.core.kpi.Measure;
import org.nhscontracts.core.kpi.Operator;
import org.nhscontracts.core.kpi.Rag;
import org.nhscontracts.core.kpi.Target;
import org.nhscontracts.core.kpi.TargetPurpose;
import org.nhscontracts.core.kpi.Threshold;
import org.nhscontracts.core.kpi.Trajectory;
import org.nhscontracts.core.party.Alliance;
import org.nhscontracts.core.party.AllianceAssociate;
import org.nhscontracts.core.party.AllianceMember;
import org.nhscontracts.core.party.Commissioner;
import org.nhscontracts.core.party.CommissionerRole;
import org.nhscontracts.core.party.Organisation;
import org.nhscontracts.core.party.OrganisationKind;
import org.nhscontracts.core.party.Provider;
import org.nhscontracts.core.party.ProviderRole;
import org.nhscontracts.core.party.Responsibility;
import org.nhscontracts.core.party.Succession;
import org.nhscontracts.core.party.SuccessionKind;
import org.nhscontracts.core.performance.DataPosition;
import org.nhscontracts.core.performance.ExclusionDecision;
import org.nhscontracts.core.performance.ExclusionRequest;
import org.nhscontracts.core.performance.FigureForm;
import org.nhscontracts.core.performance.KpiSeries;
import org.nhscontracts.core.performance.ObservationStatus;
import org.nhscontracts.core.performance.PerformanceRecord;
import org.nhscontracts.core.performance.PerformanceReturn;
import org.nhscontracts.core.performance.PublishedSummary;
import org.nhscontracts.core.performance.ReadingToUse;
import org.nhscontracts.core.performance.Scope;
import org.nhscontracts.core.performance.SeriesKey;
import org.nhscontracts.core.performance.StatedOutcome;
import org.nhscontracts.core.performance.StatedReading;
import org.nhscontracts.core.performance.Submission;
import org.nhscontracts.core.source.Basis;
import org.nhscontracts.core.source.Citation;
import org.nhscontracts.core.source.Confidence;
import org.nhscontracts.core.source.Source;
import org.nhscontracts.core.time.PeriodKind;
import org.nhscontracts.core.time.ReportingPeriod;
import org.nhscontracts.rules.condition.Aggregate;
import org.nhscontracts.rules.condition.Condition;
import org.nhscontracts.rules.condition.Judgement;
import org.nhscontracts.rules.condition.MissingPeriods;
import org.nhscontracts.rules.condition.Span;
import org.nhscontracts.rules.rule.Rule;
import org.nhscontracts.rules.rule.RuleBook;

class InconsistentContractTest {

    private static final LocalDate DAY = LocalDate.of(2012, 10, 1);
    private static final OrganisationId CCG = OrganisationId.of("ccg");
    private static final OrganisationId ACME = OrganisationId.of("acme");
    private static final OrganisationId NOBODY = OrganisationId.of("nobody");
    private static final KpiId NO_KPI = KpiId.of("NONE");
    private static final Citation KNOWN = Citation.of(SourceId.of("board"), Basis.MEASURED, Confidence.VERIFIED);
    private static final Citation LOST = Citation.of(SourceId.of("lost"), Basis.MEASURED, Confidence.VERIFIED);
    private static final Kpi MONTHLY = kpi("A", new Measure.Ratio(), PeriodKind.MONTH);
    private static final Kpi QUARTERLY = kpi("B", new Measure.PublishedPercentage(), PeriodKind.QUARTER);
    private static final Kpi STOCK = kpi("C", new Measure.Stock("patients"), PeriodKind.MONTH);

    @Test
    void whatHoldsTogetherIsBuilt() {
        ContractFile file = file().build();

        assertThat(file.kpi(MONTHLY.id())).contains(MONTHLY);
        assertThat(file.kpi(NO_KPI)).isEmpty();
        assertThat(file.organisation(ACME).orElseThrow().nameOn(DAY)).isEqualTo("Acme");
        assertThat(file.organisation(NOBODY)).isEmpty();
        assertThat(file.source(KNOWN.source()).orElseThrow().title()).isEqualTo("Board report");
        assertThat(file.source(LOST.source())).isEmpty();
    }

    @Test
    void namesEveryUnknownPartyOfTheContract() {
        ContractFile.Builder file = ContractFile.builder();
        file.contract(lostContract()).addAllOrganisations(parties());

        assertThat(faults(file))
                .containsExactlyInAnyOrder(
                        "unknown-organisation contract.commissioners[0].organisation: found 'nobody', expected the id of an"
                                + " organisation of the file",
                        lost("contract.commissioners[0]"),
                        "unknown-organisation contract.providers[0].organisation: found 'nobody', expected the id of an organisation"
                                + " of the file",
                        lost("contract.providers[0]"),
                        lost("contract.alliance"),
                        "unknown-organisation contract.alliance.members[0].organisation: found 'nobody', expected the id of an"
                                + " organisation of the file",
                        lost("contract.alliance.members[0]"),
                        "unknown-organisation contract.alliance.associates[0].organisation: found 'other', expected the id of an"
                                + " organisation of the file",
                        lost("contract.alliance.associates[0]"),
                        lost("contract.services[0]"),
                        lost("contract.values[0]"),
                        lost("contract.editions[0]"),
                        "unknown-organisation contract.links[0].holder: found 'nobody', expected the id of an organisation of the"
                                + " file",
                        lost("contract.links[0]"),
                        lost("contract.term"));
    }

    @Test
    void namesEverythingElseThatIsNotThere() {
        ContractFile.Builder file = file();
        file.addOrganisation(Organisation.builder()
                        .id(OrganisationId.of("third"))
                        .kind(OrganisationKind.OTHER)
                        .name("Third")
                        .citation(LOST)
                        .build())
                .addSuccession(Succession.builder()
                        .kind(SuccessionKind.MERGER)
                        .date(DAY)
                        .addPredecessor(NOBODY)
                        .addSuccessor(NOBODY)
                        .citation(LOST)
                        .build())
                .addKpi(lostKpi())
                .addKpiSet(KpiSet.builder()
                        .id(KpiSetId.of("set"))
                        .title("set")
                        .addKpi(MONTHLY.id())
                        .addKpi(NO_KPI)
                        .build())
                .rules(RuleBook.of(lostRule()))
                .performance(PerformanceRecord.of(List.of(series(
                        new SeriesKey(
                                NO_KPI, NOBODY, Scope.CONTRACT, Optional.empty(), Optional.of(LOST), Optional.empty()),
                        FigureForm.COUNTS,
                        2013))))
                .addReadingsToUse(new ReadingToUse(NO_KPI, LOST.source(), "it is signed"))
                .addStatedReading(stated(NO_KPI, NOBODY)
                        .citation(LOST)
                        .outcome(StatedOutcome.FAILED)
                        .build())
                .addPublishedSummary(
                        summary("all").organisation(NOBODY).citation(LOST).build());

        assertThat(faults(file))
                .containsExactly(
                        lost("organisations[2]"),
                        nobody("successions[0].predecessors"),
                        nobody("successions[0].successors"),
                        lost("successions[0]"),
                        lost("kpis[3]"),
                        lost("kpis[3].targets[0]"),
                        none("kpiSets[0].kpis"),
                        lost("rules[0]"),
                        none("rules[0].when"),
                        none("performance[0].kpi"),
                        nobody("performance[0].organisation"),
                        lost("performance[0]"),
                        none("readingsToUse[0].kpi"),
                        "unknown-source readingsToUse[0].source: found 'lost', expected the id of a source of the file",
                        none("statedReadings[0].kpi"),
                        nobody("statedReadings[0].organisation"),
                        lost("statedReadings[0]"),
                        nobody("publishedSummaries[0].organisation"),
                        lost("publishedSummaries[0]"));
    }

    @Test
    void namesEverythingThatIsThereTwice() {
        ContractFile.Builder file = ContractFile.builder();
        file.contract(contract()
                        .addService(Service.of("s", "S"))
                        .addService(Service.of("s", "T"))
                        .build())
                .addAllOrganisations(parties())
                .addOrganisation(Organisation.of("acme", OrganisationKind.COMPANY, "Acme again"))
                .addKpi(MONTHLY)
                .addKpi(MONTHLY)
                .addKpiSet(KpiSet.builder()
                        .id(KpiSetId.of("x"))
                        .title("x")
                        .addKpi(MONTHLY.id())
                        .build())
                .addKpiSet(KpiSet.builder()
                        .id(KpiSetId.of("x"))
                        .title("y")
                        .addKpi(MONTHLY.id())
                        .build())
                .addSource(source())
                .addSource(source())
                .addReadingsToUse(new ReadingToUse(MONTHLY.id(), KNOWN.source(), "it is signed"))
                .addReadingsToUse(new ReadingToUse(MONTHLY.id(), KNOWN.source(), "it is late"))
                .addPublishedSummary(
                        summary("x").organisation(ACME).citation(KNOWN).build())
                .addPublishedSummary(
                        summary("x").organisation(ACME).citation(KNOWN).build());

        assertThat(faults(file))
                .containsExactly(
                        twice("organisations[2]", "acme"),
                        twice("kpis[1]", "A"),
                        twice("kpiSets[1]", "x"),
                        twice("sources[1]", "board"),
                        twice("contract.services[1]", "s"),
                        twice("publishedSummaries[1]", "x"),
                        twice("readingsToUse[1]", "A"));
    }

    @Test
    void namesFiguresThatCannotBeOnesOfTheirKpi() {
        ContractFile.Builder file = file();
        file.performance(PerformanceRecord.of(List.of(
                        series(SeriesKey.of(MONTHLY.id(), ACME), FigureForm.WHOLE, 2013),
                        series(SeriesKey.of(QUARTERLY.id(), ACME), FigureForm.COUNTS, 2013),
                        series(SeriesKey.of(STOCK.id(), ACME), FigureForm.rounded(1), 2013),
                        quarterly(SeriesKey.of(MONTHLY.id(), CCG)))))
                .addStatedReading(
                        stated(STOCK.id(), ACME).figure(new BigDecimal("5.5")).build())
                .addStatedReading(stated(MONTHLY.id(), ACME)
                        .figure(new BigDecimal("0.123456789"))
                        .build())
                .addStatedReading(stated(MONTHLY.id(), ACME)
                        .figure(new BigDecimal("1E+18"))
                        .build())
                .addStatedReading(stated(MONTHLY.id(), ACME)
                        .figure(new BigDecimal("95"))
                        .mayConcern(ReportingPeriod.quarter(2013, 1))
                        .build())
                .addStatedReading(stated(MONTHLY.id(), ACME)
                        .outcome(StatedOutcome.ACHIEVED)
                        .mayConcern(ReportingPeriod.month(2013, 4))
                        .build());

        assertThat(faults(file))
                .containsExactly(
                        "misfit performance[0]: found whole numbers, expected counts, or figures with a precision for KPI A",
                        "misfit performance[1]: found figures by month, expected figures by quarter for KPI B",
                        "misfit performance[2]: found figures rounded to 0.1, expected whole numbers for KPI C",
                        "misfit performance[3]: found figures by quarter, expected figures by month for KPI A",
                        "misfit statedReadings[0]: found figures rounded to 0.1, expected whole numbers for KPI C",
                        "misfit statedReadings[1]: found 0.123456789, expected a figure of at most 18 digits and 8 decimal places",
                        "misfit statedReadings[2]: found 1E+18, expected a figure of at most 18 digits and 8 decimal places",
                        "misfit statedReadings[3]: found figures by quarter, expected figures by month for KPI A",
                        "misfit statedReadings[4]: found an outcome set against a period, expected a figure");
    }

    @Test
    void namesARuleOverSeveralFrequencies() {
        ContractFile.Builder file = file();
        file.rules(RuleBook.of(Rule.builder()
                .id(RuleId.of("mixed"))
                .when(allOf(fails("A"), fails("C"), fails("B")))
                .because("it is mixed")
                .build()));

        InconsistentContractException refusal = refusal(file);

        assertThat(refusal)
                .hasMessage(
                        "rules[0].when: found KPIs reported over different periods (A by month, B by quarter), expected one"
                                + " frequency");
        assertThat(refusal.faults())
                .containsExactly(
                        new ContractFault(
                                "several-frequencies",
                                "rules[0].when",
                                "found KPIs reported over different periods (A by month, B by quarter), expected one frequency"));
    }

    @Test
    void namesWhatTrajectoriesRequestsAndReturnsMention() {
        ContractFile.Builder file = file();
        Kpi agreed = Kpi.builder()
                .id(KpiId.of("T"))
                .name("T")
                .kind(KpiKind.LOCAL_QUALITY_REQUIREMENT)
                .measure(new Measure.Ratio())
                .direction(Direction.HIGHER)
                .frequency(PeriodKind.MONTH)
                .addTrajectories(Trajectory.builder()
                        .organisation(NOBODY)
                        .operator(Operator.AT_LEAST)
                        .putPoint(ReportingPeriod.month(2013, 4), BigDecimal.ONE)
                        .citation(LOST)
                        .build())
                .build();
        PerformanceReturn late =
                new PerformanceReturn(MONTHLY.id(), ACME, ReportingPeriod.month(2013, 4), DAY, Optional.empty());
        file.addKpi(agreed)
                .addExclusionRequest(request(NO_KPI, NOBODY, ReportingPeriod.month(2013, 4))
                        .decidedBy(NOBODY)
                        .citation(LOST)
                        .build())
                .addExclusionRequest(request(MONTHLY.id(), ACME, ReportingPeriod.quarter(2013, 1))
                        .build())
                .addExclusionRequest(request(QUARTERLY.id(), ACME, ReportingPeriod.quarter(2013, 1))
                        .numerator(1)
                        .build())
                .addExclusionRequest(request(STOCK.id(), ACME, ReportingPeriod.month(2013, 4))
                        .numerator(1)
                        .denominator(1)
                        .build())
                .addExclusionRequest(request(STOCK.id(), ACME, ReportingPeriod.month(2013, 4))
                        .numerator(1)
                        .build())
                .addReturn(late)
                .addReturn(late)
                .addReturn(
                        new PerformanceReturn(NO_KPI, NOBODY, ReportingPeriod.quarter(2013, 1), DAY, Optional.empty()))
                .addReturn(new PerformanceReturn(
                        MONTHLY.id(), ACME, ReportingPeriod.quarter(2013, 1), DAY, Optional.empty()));

        assertThat(faults(file))
                .containsExactly(
                        nobody("kpis[3].trajectories[0].organisation"),
                        lost("kpis[3].trajectories[0]"),
                        none("exclusionRequests[0].kpi"),
                        nobody("exclusionRequests[0].organisation"),
                        nobody("exclusionRequests[0].askedBy"),
                        nobody("exclusionRequests[0].decidedBy"),
                        lost("exclusionRequests[0]"),
                        "misfit exclusionRequests[1]: found 2013/14-Q1, expected a month, as KPI A is reported by month",
                        "misfit exclusionRequests[2]: found counts, expected the whole period, as figures of KPI B are no"
                                + " counts",
                        "misfit exclusionRequests[3]: found a denominator, expected a numerator alone, as figures of KPI C are"
                                + " whole numbers",
                        none("returns[2].kpi"),
                        nobody("returns[2].organisation"),
                        "misfit returns[3]: found 2013/14-Q1, expected a month, as KPI A is reported by month",
                        twice("returns[1]", "2013-04 for KPI A of acme"));
    }

    @Test
    void namesSubmissionsThatCannotBeLaidOverEachOther() {
        Submission freeze = new Submission(DataPosition.FREEZE, DAY);
        SeriesKey plain = SeriesKey.of(MONTHLY.id(), ACME);
        SeriesKey cited = SeriesKey.of(STOCK.id(), ACME).citing(KNOWN);
        Citation otherwise = Citation.of(KNOWN.source(), Basis.CLAIMED, Confidence.VERIFIED);
        ContractFile.Builder file = file();
        file.performance(PerformanceRecord.of(List.of(
                series(plain, FigureForm.COUNTS, 2013),
                series(plain.submitted(freeze), FigureForm.rounded(1), 2013),
                series(plain.covering(Scope.WHOLE_PROVIDER).submitted(freeze), FigureForm.rounded(1), 2013),
                series(cited, FigureForm.WHOLE, 2013),
                series(cited.citing(otherwise).submitted(freeze), FigureForm.WHOLE, 2013))));

        assertThat(faults(file))
                .containsExactly(
                        "several-forms performance[1]: found another precision for KPI A of acme (contract, freeze of"
                                + " 2012-10-01), expected the precision, or none, of KPI A of acme (contract)",
                        "several-citations performance[4]: found a source cited in two ways for KPI C of acme (contract, source"
                                + " board, freeze of 2012-10-01), expected the citation of KPI C of acme (contract, source"
                                + " board)");
    }

    @Test
    void namesConditionsThatCannotBeJudged() {
        KpiSet known = KpiSet.builder()
                .id(KpiSetId.of("s"))
                .title("s")
                .addKpi(MONTHLY.id())
                .build();
        KpiSet other = KpiSet.builder()
                .id(KpiSetId.of("s"))
                .title("t")
                .addKpi(MONTHLY.id())
                .build();
        KpiSet lost = KpiSet.builder()
                .id(KpiSetId.of("l"))
                .title("l")
                .addKpi(MONTHLY.id())
                .build();
        Judgement pooled = Judgement.of("C")
                .over(Aggregate.pooled(new Span.ToDate(PeriodKind.QUARTER), MissingPeriods.UNDETERMINED));
        ContractFile.Builder file = file();
        file.addKpiSet(known)
                .rules(RuleBook.of(
                        rule("sets", allOf(atLeastFail(1, known), atLeastFail(1, other), atLeastFail(1, lost))),
                        rule("pooled", anyOf(fails(pooled), not(achieves(pooled)), is(pooled, Rag.RED))),
                        rule("custom", custom("mine", Set.of(NO_KPI), Map.of()))));

        assertThat(faults(file))
                .containsExactly(
                        "other-kpi-set rules[0].when: found another KPI set 's', expected the one of the file",
                        "unknown-kpi-set rules[0].when: found 'l', expected the id of a KPI set of the file",
                        "misfit rules[1].when: KPI C: found a pooled figure of several periods, expected a measure with counts",
                        none("rules[2].when"));
    }

    private static Rule rule(String id, Condition when) {
        return Rule.builder().id(RuleId.of(id)).when(when).because("it matters").build();
    }

    private static ExclusionRequest.Builder request(KpiId kpi, OrganisationId organisation, ReportingPeriod period) {
        ExclusionRequest.Builder request = ExclusionRequest.builder();
        request.kpi(kpi)
                .organisation(organisation)
                .period(period)
                .decision(ExclusionDecision.ASKED)
                .askedBy(organisation)
                .because("the snow");
        return request;
    }

    private static ContractFile.Builder file() {
        ContractFile.Builder file = ContractFile.builder();
        file.contract(contract().build())
                .addAllOrganisations(parties())
                .addKpi(MONTHLY)
                .addKpi(QUARTERLY)
                .addKpi(STOCK)
                .addSource(source());
        return file;
    }

    private static List<Organisation> parties() {
        return List.of(
                Organisation.of("ccg", OrganisationKind.CLINICAL_COMMISSIONING_GROUP, "CCG"),
                Organisation.of("acme", OrganisationKind.COMPANY, "Acme"));
    }

    private static Source source() {
        return Source.builder().id(SourceId.of("board")).title("Board report").build();
    }

    private static ServiceContract.Builder contract() {
        ServiceContract.Builder contract = ServiceContract.builder();
        contract.id(ContractId.of("c"))
                .title("Contract")
                .term(ContractTerm.of(DAY, DAY.plusYears(3)))
                .addCommissioner(Commissioner.of(CCG, CommissionerRole.CO_ORDINATING))
                .addProvider(Provider.of(ACME, ProviderRole.CONTRACT_HOLDER));
        return contract;
    }

    private static ServiceContract lostContract() {
        ServiceContract.Builder contract = ServiceContract.builder();
        contract.id(ContractId.of("c"))
                .title("Contract")
                .term(ContractTerm.builder()
                        .start(DAY)
                        .expiry(DAY)
                        .citation(LOST)
                        .build())
                .addCommissioner(Commissioner.builder()
                        .organisation(NOBODY)
                        .role(CommissionerRole.NOT_STATED)
                        .citation(LOST)
                        .build())
                .addProvider(Provider.builder()
                        .organisation(NOBODY)
                        .role(ProviderRole.CONTRACT_HOLDER)
                        .citation(LOST)
                        .build())
                .alliance(Alliance.builder()
                        .name("Alliance")
                        .addMember(AllianceMember.builder()
                                .organisation(NOBODY)
                                .citation(LOST)
                                .build())
                        .addAssociate(AllianceAssociate.builder()
                                .organisation(OrganisationId.of("other"))
                                .responsibility(Responsibility.PARTIAL)
                                .purpose("advice")
                                .citation(LOST)
                                .build())
                        .citation(LOST)
                        .build())
                .addService(Service.builder()
                        .id(ServiceId.of("s"))
                        .name("S")
                        .citation(LOST)
                        .build())
                .addValue(ContractValue.builder()
                        .kind(ValueKind.BID)
                        .span(ValueSpan.PER_YEAR)
                        .bound(ValueBound.STATED)
                        .amount(Money.parse("GBP 1"))
                        .citation(LOST)
                        .build())
                .addEdition(EditionAdoption.builder()
                        .edition(ContractEdition.of("2012/13"))
                        .from(DAY)
                        .how("as signed")
                        .citation(LOST)
                        .build())
                .addLink(ContractLink.builder()
                        .kind(LinkKind.PREDECESSOR)
                        .contract(ContractId.of("before"))
                        .title("before")
                        .holder(NOBODY)
                        .citation(LOST)
                        .build());
        return contract.build();
    }

    private static Kpi kpi(String id, Measure measure, PeriodKind frequency) {
        return Kpi.builder()
                .id(KpiId.of(id))
                .name("KPI " + id)
                .kind(KpiKind.LOCAL_QUALITY_REQUIREMENT)
                .measure(measure)
                .direction(Direction.HIGHER)
                .frequency(frequency)
                .build();
    }

    private static Kpi lostKpi() {
        Kpi.Builder kpi = Kpi.builder();
        kpi.id(KpiId.of("D"))
                .name("KPI D")
                .kind(KpiKind.LOCAL_QUALITY_REQUIREMENT)
                .measure(new Measure.Ratio())
                .direction(Direction.HIGHER)
                .frequency(PeriodKind.MONTH)
                .addTarget(Target.builder()
                        .purpose(TargetPurpose.CONTRACT_STANDARD)
                        .threshold(Threshold.atLeast("95"))
                        .citation(LOST)
                        .build())
                .citation(LOST);
        return kpi.build();
    }

    private static Rule lostRule() {
        return Rule.builder()
                .id(RuleId.of("r"))
                .when(allOf(fails("A"), fails("NONE")))
                .because("it matters")
                .citation(LOST)
                .build();
    }

    private static KpiSeries series(SeriesKey key, FigureForm form, int year) {
        return KpiSeries.builder(key, form)
                .status(ReportingPeriod.month(year, 4), ObservationStatus.EXCLUDED)
                .build();
    }

    private static KpiSeries quarterly(SeriesKey key) {
        return KpiSeries.builder(key, FigureForm.COUNTS)
                .counts(ReportingPeriod.quarter(2013, 1), 1, 2)
                .build();
    }

    private static StatedReading.Builder stated(KpiId kpi, OrganisationId organisation) {
        StatedReading.Builder reading = StatedReading.builder();
        reading.kpi(kpi).organisation(organisation).statedPeriod("June");
        return kpi.equals(NO_KPI) ? reading : citing(reading);
    }

    private static StatedReading.Builder citing(StatedReading.Builder reading) {
        reading.citation(KNOWN);
        return reading;
    }

    private static PublishedSummary.Builder summary(String id) {
        PublishedSummary.Builder summary = PublishedSummary.builder();
        summary.id(KpiSetId.of(id))
                .title("all")
                .statedPeriod("June")
                .total(3)
                .achieved(1)
                .failed(1);
        return summary;
    }

    private static String lost(String path) {
        return "unknown-source " + path + ".cite.source: found 'lost', expected the id of a source of the file";
    }

    private static String nobody(String path) {
        return "unknown-organisation " + path + ": found 'nobody', expected the id of an organisation of the file";
    }

    private static String none(String path) {
        return "unknown-kpi " + path + ": found 'NONE', expected the id of a KPI of the file";
    }

    private static String twice(String path, String id) {
        return "duplicate-id " + path + ": found '" + id + "' a second time, expected it once";
    }

    private static List<String> faults(ContractFile.Builder file) {
        InconsistentContractException refusal = refusal(file);
        assertThat(String.valueOf(refusal.getMessage()).lines())
                .isEqualTo(
                        refusal.faults().stream().map(ContractFault::toString).toList());
        return refusal.faults().stream()
                .map(fault -> fault.code() + " " + fault)
                .toList();
    }

    private static InconsistentContractException refusal(ContractFile.Builder file) {
        InconsistentContractException refusal = catchThrowableOfType(InconsistentContractException.class, file::build);
        assertThat(refusal).as("not refused").isNotNull();
        return refusal;
    }
}
