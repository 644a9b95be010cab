package org.nhscontracts.rules.testing;

import org.nhscontracts.core.contract.ServiceContract;

/** Copies a contract, all but its variations. */
final class CopiedContract {

    private CopiedContract() {}

    static ServiceContract.Builder of(ServiceContract contract) {
        ServiceContract.Builder copy = ServiceContract.builder();
        copy.id(contract.id())
                .title(contract.title())
                .term(contract.term())
                .addAllCommissioners(contract.commissioners())
                .addAllProviders(contract.providers())
                .alliance(contract.alliance())
                .addAllUsingBodies(contract.usingBodies())
                .addAllSubContracts(contract.subContracts())
                .gainShare(contract.gainShare())
                .addAllServices(contract.services())
                .addAllAreas(contract.areas())
                .addAllValues(contract.values())
                .addAllEditions(contract.editions())
                .addAllLinks(contract.links());
        return copy;
    }
}
