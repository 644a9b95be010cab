package org.nhscontracts.rules.contractfile;

import java.util.Optional;
import org.nhscontracts.core.contract.Variation;
import org.nhscontracts.core.contract.VariationChange;
import org.nhscontracts.core.contract.VariationChangeVisitor;
import org.nhscontracts.core.id.KpiId;
import org.nhscontracts.core.id.ServiceId;

/** Checks what variations name. */
final class VariationCheck {

    private final ContractFileCheck check;
    private final Optional<TermCheck> own;

    /** Checks variations of the contract of the file, with its KPIs and services. */
    VariationCheck(ContractFileCheck check, TermCheck own) {
        this.check = check;
        this.own = Optional.of(own);
    }

    /** Checks variations of another contract, whose KPIs and services the file does not hold. */
    VariationCheck(ContractFileCheck check) {
        this.check = check;
        this.own = Optional.empty();
    }

    void check(String path, Variation variation) {
        check.cited(path, variation.citation());
        ContractFileCheck.each(
                path + ".changes", variation.changes(), (place, change) -> change.accept(new Change(place)));
    }

    /** Checks one change. */
    private final class Change implements VariationChangeVisitor<Boolean> {

        private final String path;

        Change(String path) {
            this.path = path;
        }

        @Override
        public Boolean thresholdChanged(VariationChange.ThresholdChanged change) {
            check.cited(path + ".target", change.target().citation());
            return kpi(change.kpi());
        }

        @Override
        public Boolean kpiAdded(VariationChange.KpiAdded change) {
            return kpi(change.kpi());
        }

        @Override
        public Boolean kpiRemoved(VariationChange.KpiRemoved change) {
            return kpi(change.kpi());
        }

        private boolean kpi(KpiId id) {
            own.ifPresent(any -> check.kpi(path, id));
            return true;
        }

        @Override
        public Boolean valueChanged(VariationChange.ValueChanged change) {
            return true;
        }

        @Override
        public Boolean serviceAdded(VariationChange.ServiceAdded change) {
            check.cited(path + ".serviceAdded", change.service().citation());
            return true;
        }

        @Override
        public Boolean serviceRemoved(VariationChange.ServiceRemoved change) {
            return service(change.service());
        }

        private boolean service(ServiceId id) {
            own.ifPresent(terms -> terms.service(path, id));
            return true;
        }

        @Override
        public Boolean commissionerAdded(VariationChange.CommissionerAdded change) {
            check.organisation(path, change.commissioner().organisation());
            check.cited(path + ".commissionerAdded", change.commissioner().citation());
            return true;
        }

        @Override
        public Boolean commissionerRemoved(VariationChange.CommissionerRemoved change) {
            check.organisation(path, change.organisation());
            return true;
        }

        @Override
        public Boolean providerAdded(VariationChange.ProviderAdded change) {
            check.organisation(path, change.provider().organisation());
            check.cited(path + ".providerAdded", change.provider().citation());
            change.provider().services().forEach(this::service);
            return true;
        }

        @Override
        public Boolean providerRemoved(VariationChange.ProviderRemoved change) {
            check.organisation(path, change.organisation());
            return true;
        }

        @Override
        public Boolean expiryChanged(VariationChange.ExpiryChanged change) {
            return true;
        }
    }
}
