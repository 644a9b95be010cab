package org.nhscontracts.rules.assessment;

import java.time.LocalDate;
import java.util.Optional;
import org.nhscontracts.core.contract.ContractLink;
import org.nhscontracts.core.contract.ContractTerm;
import org.nhscontracts.core.contract.LinkKind;
import org.nhscontracts.core.contract.ServiceContract;
import org.nhscontracts.rules.contractfile.ContractFile;
import org.nhscontracts.rules.term.ContractStart;
import org.nhscontracts.rules.term.EndNotice;
import org.nhscontracts.rules.term.EndOfTermOptions;
import org.nhscontracts.rules.term.Extensions;
import org.nhscontracts.rules.term.GapTest;
import org.nhscontracts.rules.term.SuspensionState;
import org.nhscontracts.rules.term.TermDates;
import org.nhscontracts.rules.term.TermFacts;
import org.nhscontracts.rules.term.TermFinding;
import org.nhscontracts.rules.term.TerminationRights;

/** Asks about the term of a contract file all that can be asked. */
final class OptionsAssessor {

    private final ServiceContract contract;
    private final ContractAssessment assessment;
    private final TermFacts facts;
    private final TermDates dates;

    OptionsAssessor(ContractFile asSigned, AssessmentOptions options) {
        this.contract = asSigned.contract();
        this.assessment = ContractAssessment.assess(asSigned, options);
        this.facts = TermEvidence.of(
                asSigned, options, assessment.management(), options.asAt(), new JudgedRules(assessment)::latest);
        this.dates = facts.dates();
    }

    ContractOptions assess() {
        SuspensionState suspension = SuspensionState.of(contract, facts.events(), facts.asAt());
        CitedFacts cited = cited();
        return ContractOptions.builder()
                .assessment(assessment)
                .dates(dates)
                .start(ContractStart.of(contract.term(), facts.asAt(), facts.edition()))
                .addAllOptions(EndOfTermOptions.on(facts))
                .addAllRights(TerminationRights.of(facts))
                .addAllLimits(Extensions.limits(contract.term(), facts.edition()))
                .suspension(suspension)
                .unpaid(suspension.unpaid(facts.edition()))
                .addAllLinks(contract.links().stream().map(this::link).toList())
                .addAllModifications(new Modifications(Modifications.originalValue(contract), dates.lastDay())
                        .test(contract.variations(), facts.asAt()))
                .addAllFlagged(cited.flagged())
                .addAllSources(cited.sources(assessment.file().sources().stream()))
                .build();
    }

    private LinkFindings link(ContractLink link) {
        return new LinkFindings(
                link,
                gap(link),
                notice(link),
                new Modifications(Optional.empty(), link.lastDay()).test(link.modifications(), facts.asAt()));
    }

    /** The contract ends when it ends as things stand, not when it was to expire. */
    private Optional<GapTest> gap(ContractLink link) {
        return link.kind() == LinkKind.PREDECESSOR
                ? GapTest.of(link, contract.term())
                : dates.lastDay().flatMap(last -> link.start().map(first -> new GapTest(last, first)));
    }

    /** A successor could start only once the notice was over. */
    private Optional<TermFinding> notice(ContractLink link) {
        LocalDate start = contract.term().start();
        return link.kind() == LinkKind.PREDECESSOR
                ? link.noticeGiven()
                        .flatMap(given -> link.noticePeriod().map(period -> new EndNotice(given, period)))
                        .map(notice -> notice.allowsSuccessor(start))
                : Optional.empty();
    }

    private CitedFacts cited() {
        CitedFacts cited = new CitedFacts();
        ContractTerm term = contract.term();
        cited.add("the Contract Term", term.citation());
        term.notice().ifPresent(notice -> cited.add("notice without fault", notice.citation()));
        term.options().forEach(option -> cited.add("option " + option.id(), option.citation()));
        term.conditions().forEach(one -> cited.add("Condition Precedent " + one.id(), one.citation()));
        contract.links().forEach(link -> {
            cited.add(link.kind().words() + " " + link.title(), link.citation());
            link.modifications().forEach(one -> cited.add("modification " + one.id(), one.citation()));
        });
        contract.variations().forEach(one -> cited.add("variation " + one.id(), one.citation()));
        contract.editions().forEach(one -> cited.add("edition " + one.edition(), one.citation()));
        return cited;
    }
}
