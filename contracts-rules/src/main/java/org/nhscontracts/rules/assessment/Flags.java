package org.nhscontracts.rules.assessment;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import org.nhscontracts.core.contract.ServiceContract;
import org.nhscontracts.core.kpi.Kpi;
import org.nhscontracts.core.party.Alliance;
import org.nhscontracts.core.source.Citation;
import org.nhscontracts.rules.catalogue.EditionParameter;
import org.nhscontracts.rules.contractfile.ContractFile;
import org.nhscontracts.rules.contractfile.PaymentTerms;

/** Finds the facts of a file that are not verified. */
final class Flags {

    private Flags() {}

    static ImmutableList<FlaggedFact> of(ContractFile file) {
        return Stream.of(contract(file.contract()), parties(file), kpis(file), figures(file))
                .flatMap(facts -> facts)
                .filter(fact -> fact.citation().confidence().mustBeFlagged())
                .distinct()
                .collect(toImmutableList());
    }

    /** The parameters of editions that contract management rests on. */
    static ImmutableList<FlaggedFact> of(ManagementAssessment management) {
        return management.unverified().stream().map(Flags::parameter).collect(toImmutableList());
    }

    private static FlaggedFact parameter(EditionParameter parameter) {
        return new FlaggedFact(
                "parameter " + parameter.key().words() + ": " + parameter.valueWords()
                        + parameter.clause().map(clause -> ", " + clause).orElse(""),
                parameter.citation());
    }

    private static Stream<FlaggedFact> contract(ServiceContract contract) {
        return Stream.of(
                        fact("the Contract Term", contract.term().citation()),
                        contract.values().stream()
                                .flatMap(value -> fact(value.kind().words() + " " + value.amount(), value.citation())),
                        contract.editions().stream().flatMap(one -> fact("edition " + one.edition(), one.citation())),
                        contract.links().stream()
                                .flatMap(link -> fact(link.kind().words() + " " + link.title(), link.citation())),
                        contract.services().stream()
                                .flatMap(service -> fact("service " + service.name(), service.citation())),
                        contract.commissioners().stream()
                                .flatMap(one -> fact("Commissioner " + one.organisation(), one.citation())),
                        contract.providers().stream()
                                .flatMap(one -> fact(one.role().words() + " " + one.organisation(), one.citation())),
                        contract.alliance().stream().flatMap(Flags::alliance))
                .flatMap(facts -> facts);
    }

    private static Stream<FlaggedFact> alliance(Alliance alliance) {
        return Stream.of(
                        fact("alliance " + alliance.name(), alliance.citation()),
                        alliance.members().stream()
                                .flatMap(one -> fact("alliance member " + one.organisation(), one.citation())),
                        alliance.associates().stream()
                                .flatMap(one -> fact("alliance associate " + one.organisation(), one.citation())))
                .flatMap(facts -> facts);
    }

    private static Stream<FlaggedFact> parties(ContractFile file) {
        return Stream.concat(
                file.organisations().stream().flatMap(one -> fact("organisation " + one.id(), one.citation())),
                file.successions().stream()
                        .flatMap(one -> fact(one.kind().words() + " of " + one.date(), one.citation())));
    }

    private static Stream<FlaggedFact> kpis(ContractFile file) {
        return Stream.concat(
                file.kpis().stream().flatMap(Flags::kpi),
                file.rules().rules().stream().flatMap(rule -> fact("rule " + rule.id(), rule.citation())));
    }

    private static Stream<FlaggedFact> kpi(Kpi kpi) {
        return Stream.of(
                        fact("KPI " + kpi.id(), kpi.citation()),
                        kpi.targets().stream()
                                .flatMap(target -> fact(
                                        "target " + target.threshold() + " of KPI " + kpi.id(), target.citation())),
                        kpi.trajectories().stream()
                                .flatMap(one -> fact(
                                        one.organisation()
                                                        .map(id -> "trajectory of " + id)
                                                        .orElse("trajectory") + " for KPI " + kpi.id(),
                                        one.citation())))
                .flatMap(facts -> facts);
    }

    private static Stream<FlaggedFact> figures(ContractFile file) {
        return Stream.of(
                        file.performance().series().stream()
                                .flatMap(one -> fact(
                                        "figures of KPI " + one.key().kpi() + " of "
                                                + one.key().organisation(),
                                        one.key().citation())),
                        file.exclusionRequests().stream()
                                .flatMap(one -> fact(
                                        "exclusion from KPI " + one.kpi() + " of " + one.organisation() + ", "
                                                + one.period(),
                                        one.citation())),
                        file.statedReadings().stream()
                                .flatMap(one -> fact(
                                        "reading of KPI " + one.kpi() + ", " + one.statedPeriod(),
                                        Optional.of(one.citation()))),
                        file.publishedSummaries().stream()
                                .flatMap(one -> fact("summary " + one.title(), Optional.of(one.citation()))),
                        file.events().stream().flatMap(one -> fact("event " + one.id(), one.citation())),
                        file.payment().stream().flatMap(Flags::payment))
                .flatMap(facts -> facts);
    }

    private static Stream<FlaggedFact> payment(PaymentTerms terms) {
        return Stream.of(
                        terms.expected().stream()
                                .flatMap(one -> fact("expected value of " + one.period(), one.citation())),
                        terms.actual().stream()
                                .flatMap(one -> fact("Actual Monthly Value of " + one.period(), one.citation())),
                        terms.payments().stream().flatMap(one -> fact("payment of " + one.date(), one.citation())),
                        fact("base rates", terms.baseRatesCitation()))
                .flatMap(facts -> facts);
    }

    private static Stream<FlaggedFact> fact(String what, Optional<Citation> citation) {
        return citation.map(one -> new FlaggedFact(what, one)).stream();
    }
}
