package org.nhscontracts.examples.report;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import org.nhscontracts.core.contract.ContractTerm;
import org.nhscontracts.core.contract.ContractValue;
import org.nhscontracts.core.contract.Service;
import org.nhscontracts.core.contract.ServiceContract;
import org.nhscontracts.core.contract.ValueBound;
import org.nhscontracts.core.party.CommissionerRole;
import org.nhscontracts.core.performance.DataCut;
import org.nhscontracts.rules.assessment.ContractAssessment;
import org.nhscontracts.rules.assessment.KpiSetAssessment;
import org.nhscontracts.rules.assessment.Share;
import org.nhscontracts.rules.assessment.VariationAssessment;

/** Puts the page of a subject together. */
final class SubjectPage {

    private final Subject subject;
    private final ReportOptions options;
    private final ContractAssessment assessment;
    private final ServiceContract contract;

    SubjectPage(Subject subject, ReportOptions options) {
        this.subject = subject;
        this.options = options;
        this.assessment = subject.assessment();
        this.contract = subject.file().contract();
    }

    PageView view(Optional<String> index) {
        boolean whole = subject.isWhole();
        return new PageView(
                subject.title(),
                whole ? "Contract report" : contract.title(),
                "As at " + Words.day(subject.asAt()) + cut(),
                index,
                facts(),
                new SummaryPage(subject).view(),
                new KpiPages(subject, options).views(),
                sets(),
                new RulePages(subject).views(),
                whole ? new ManagementPage(assessment.management()).view() : Optional.empty(),
                whole ? new StatementPage(subject).view() : Optional.empty(),
                whole ? new AlliancePage(subject).view() : Optional.empty(),
                handovers(),
                subject.report().contract().map(one -> new TermPage(one).view()),
                new SourcesPage(subject).view());
    }

    private ImmutableList<HandoverView> handovers() {
        return subject.report().contract().stream()
                .flatMap(one -> one.handovers().handovers().stream())
                .map(one -> new HandoverPage(one, subject).view())
                .collect(toImmutableList());
    }

    private String cut() {
        return assessment.dataCut().equals(DataCut.LATEST)
                ? ""
                : ", judged " + assessment.dataCut().words() + ": later data are left out";
    }

    private ImmutableList<Fact> facts() {
        return Stream.of(
                        Stream.of(new Fact("Contract Term", term(contract.term()))),
                        contract.values().stream().map(value -> new Fact("Value", value(value))),
                        commissioners(),
                        providers(),
                        services(),
                        contract.editionOn(subject.asAt()).stream()
                                .map(adoption -> new Fact(
                                        "Edition",
                                        "NHS Standard Contract " + adoption.edition() + ", " + adoption.how())),
                        contract.links().stream()
                                .map(link -> new Fact(
                                        Words.capital(link.kind().words()),
                                        link.title()
                                                + link.holder()
                                                        .map(holder -> ", " + subject.name(holder))
                                                        .orElse(""))),
                        assessment.variations().stream()
                                .map(VariationAssessment::words)
                                .map(words -> new Fact("Variation", words)))
                .flatMap(facts -> facts)
                .collect(toImmutableList());
    }

    private static String term(ContractTerm term) {
        return Words.day(term.start()) + " to " + Words.day(term.expiry())
                + term.signed().map(day -> ", signed " + Words.day(day)).orElse("");
    }

    private static String value(ContractValue value) {
        return value.kind().words() + ": " + (value.bound() == ValueBound.MORE_THAN ? "undisclosed, more than " : "")
                + Words.pounds(value.amount()) + ", " + value.span().words()
                + value.variation().map(id -> ", last by variation " + id).orElse("");
    }

    private Stream<Fact> commissioners() {
        return contract.commissionersOn(subject.asAt()).stream()
                .map(one -> new Fact(
                        "Commissioner",
                        subject.name(one.organisation())
                                + (one.role() == CommissionerRole.NOT_STATED
                                        ? ""
                                        : ", " + one.role().words())));
    }

    private Stream<Fact> providers() {
        return contract.providers().stream()
                .filter(one -> one.inForceOn(subject.asAt()))
                .filter(one -> subject.concerns(one.organisation()))
                .map(one -> new Fact(
                        "Provider",
                        subject.name(one.organisation()) + ", " + one.role().words()));
    }

    private Stream<Fact> services() {
        String services =
                contract.servicesOn(subject.asAt()).stream().map(Service::name).collect(joining(", "));
        return services.isEmpty() ? Stream.empty() : Stream.of(new Fact("Services", services));
    }

    private ImmutableList<PageView.SetView> sets() {
        return assessment.kpiSets().stream()
                .filter(set -> subject.concerns(set.organisation()))
                .map(this::set)
                .collect(toImmutableList());
    }

    private PageView.SetView set(KpiSetAssessment set) {
        return new PageView.SetView(
                set.title(),
                subject.name(set.organisation()),
                set.period(),
                set.total() + " = "
                        + set.counts().entrySet().stream()
                                .map(count -> count.getValue() + " " + count.getKey())
                                .collect(joining(" + ")),
                set.shares().stream().map(Share::toString).collect(toImmutableList()),
                set.citation().map(SourceMark::of));
    }
}
