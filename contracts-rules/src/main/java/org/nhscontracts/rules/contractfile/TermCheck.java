package org.nhscontracts.rules.contractfile;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.stream.Stream;
import org.nhscontracts.core.contract.ContractTerm;
import org.nhscontracts.core.contract.ExtensionOption;
import org.nhscontracts.core.contract.Service;
import org.nhscontracts.core.contract.Variation;
import org.nhscontracts.core.contract.VariationChange;
import org.nhscontracts.core.id.OptionId;
import org.nhscontracts.core.id.ServiceId;
import org.nhscontracts.core.process.EventCorrected;
import org.nhscontracts.core.process.ExtensionExercised;
import org.nhscontracts.core.process.Occurrence;
import org.nhscontracts.core.process.ServicesResumed;
import org.nhscontracts.core.process.ServicesSuspended;

/** Checks the Contract Term, the variations, and the events that name options and services. */
final class TermCheck {

    private final ContractFile file;
    private final ContractFileCheck check;
    private final ImmutableSet<ServiceId> services;
    private final ImmutableSet<OptionId> options;

    TermCheck(ContractFile file, ContractFileCheck check) {
        this.file = file;
        this.check = check;
        this.services = services(file);
        this.options = file.contract().term().options().stream()
                .map(ExtensionOption::id)
                .collect(toImmutableSet());
    }

    /** Services of the contract as signed, and those that variations add. */
    private static ImmutableSet<ServiceId> services(ContractFile file) {
        Stream<Service> added = file.contract().variations().stream()
                .flatMap(variation -> variation.changes().stream())
                .filter(VariationChange.ServiceAdded.class::isInstance)
                .map(change -> ((VariationChange.ServiceAdded) change).service());
        return Stream.concat(file.contract().services().stream(), added)
                .map(Service::id)
                .collect(toImmutableSet());
    }

    void all() {
        ContractTerm term = file.contract().term();
        check.cited("contract.term", term.citation());
        ContractFileCheck.each(
                "contract.term.conditions", term.conditions(), (path, one) -> check.cited(path, one.citation()));
        ContractFileCheck.each(
                "contract.term.options", term.options(), (path, one) -> check.cited(path, one.citation()));
        term.notice().ifPresent(one -> check.cited("contract.term.notice", one.citation()));
        checkVariations("contract.variations", file.contract().variations(), new VariationCheck(check, this));
        ContractFileCheck.each(
                "contract.links",
                file.contract().links(),
                (path, link) ->
                        checkVariations(path + ".modifications", link.modifications(), new VariationCheck(check)));
        ContractFileCheck.each("events", file.events(), (path, event) -> checkOccurrence(path, event.what()));
    }

    private void checkVariations(String list, List<Variation> variations, VariationCheck variation) {
        check.once(list, variations, Variation::id);
        ContractFileCheck.each(list, variations, variation::check);
    }

    private void checkOccurrence(String path, Occurrence what) {
        if (what instanceof ExtensionExercised exercised) {
            check.known("unknown-option", "an option", path + ".extensionExercised", exercised.option(), options);
        } else if (what instanceof ServicesSuspended suspended) {
            suspended.services().forEach(one -> service(path + ".servicesSuspended", one));
        } else if (what instanceof ServicesResumed resumed) {
            resumed.services().forEach(one -> service(path + ".servicesResumed", one));
        } else if (what instanceof EventCorrected correction) {
            checkOccurrence(path + ".corrected", correction.replacement().what());
        }
    }

    void service(String path, ServiceId id) {
        check.known("unknown-service", "a service", path, id, services);
    }
}
