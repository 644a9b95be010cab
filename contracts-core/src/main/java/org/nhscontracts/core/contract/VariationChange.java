package org.nhscontracts.core.contract;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.joda.money.Money;
import org.nhscontracts.core.id.KpiId;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.id.ServiceId;
import org.nhscontracts.core.kpi.Target;
import org.nhscontracts.core.party.Commissioner;
import org.nhscontracts.core.party.Provider;

/** One thing that a {@link Variation} changes. The family is closed: read it with a {@link VariationChangeVisitor}. */
public sealed interface VariationChange {

    /**
     * A KPI gets another target, which stands from the day of the variation in place of the one before.
     *
     * @param kpi which KPI
     * @param target its target; without days of its own it holds from the day of the variation
     */
    record ThresholdChanged(KpiId kpi, Target target) implements VariationChange {

        /**
         * Checks that nothing is null.
         *
         * @param kpi which KPI
         * @param target its target; without days of its own it holds from the day of the variation
         */
        public ThresholdChanged {
            requireNonNull(kpi, "kpi");
            requireNonNull(target, "target");
        }

        @Override
        public <R> R accept(VariationChangeVisitor<R> visitor) {
            return visitor.thresholdChanged(this);
        }

        @Override
        public String words() {
            return "threshold of " + kpi + " changed to " + target.threshold();
        }
    }

    /**
     * A KPI of the document counts from the day of the variation, not before.
     *
     * @param kpi which KPI
     */
    record KpiAdded(KpiId kpi) implements VariationChange {

        /**
         * Checks that nothing is null.
         *
         * @param kpi which KPI
         */
        public KpiAdded {
            requireNonNull(kpi, "kpi");
        }

        @Override
        public <R> R accept(VariationChangeVisitor<R> visitor) {
            return visitor.kpiAdded(this);
        }

        @Override
        public String words() {
            return "KPI " + kpi + " added";
        }
    }

    /**
     * A KPI no longer counts from the day of the variation.
     *
     * @param kpi which KPI
     */
    record KpiRemoved(KpiId kpi) implements VariationChange {

        /**
         * Checks that nothing is null.
         *
         * @param kpi which KPI
         */
        public KpiRemoved {
            requireNonNull(kpi, "kpi");
        }

        @Override
        public <R> R accept(VariationChangeVisitor<R> visitor) {
            return visitor.kpiRemoved(this);
        }

        @Override
        public String words() {
            return "KPI " + kpi + " removed";
        }
    }

    /**
     * The value of the contract changes.
     *
     * @param change by how much, not zero; less than zero where the value falls
     * @param recurrence every year or once
     */
    record ValueChanged(Money change, Recurrence recurrence) implements VariationChange {

        /**
         * Checks that the value changes.
         *
         * @param change by how much, not zero; less than zero where the value falls
         * @param recurrence every year or once
         * @throws IllegalArgumentException if the change is zero
         */
        public ValueChanged {
            requireNonNull(change, "change");
            requireNonNull(recurrence, "recurrence");
            checkArgument(!change.isZero(), "change of value: found %s, expected more or less than 0", change);
        }

        @Override
        public <R> R accept(VariationChangeVisitor<R> visitor) {
            return visitor.valueChanged(this);
        }

        @Override
        public String words() {
            return "value changed by " + change + " " + recurrence.words();
        }
    }

    /**
     * A service comes under the contract.
     *
     * @param service the service
     */
    record ServiceAdded(Service service) implements VariationChange {

        /**
         * Checks that nothing is null.
         *
         * @param service the service
         */
        public ServiceAdded {
            requireNonNull(service, "service");
        }

        @Override
        public <R> R accept(VariationChangeVisitor<R> visitor) {
            return visitor.serviceAdded(this);
        }

        @Override
        public String words() {
            return "service " + service.id() + " added";
        }
    }

    /**
     * A service leaves the contract.
     *
     * @param service which service
     */
    record ServiceRemoved(ServiceId service) implements VariationChange {

        /**
         * Checks that nothing is null.
         *
         * @param service which service
         */
        public ServiceRemoved {
            requireNonNull(service, "service");
        }

        @Override
        public <R> R accept(VariationChangeVisitor<R> visitor) {
            return visitor.serviceRemoved(this);
        }

        @Override
        public String words() {
            return "service " + service + " removed";
        }
    }

    /**
     * A Commissioner joins the contract.
     *
     * @param commissioner the Commissioner
     */
    record CommissionerAdded(Commissioner commissioner) implements VariationChange {

        /**
         * Checks that nothing is null.
         *
         * @param commissioner the Commissioner
         */
        public CommissionerAdded {
            requireNonNull(commissioner, "commissioner");
        }

        @Override
        public <R> R accept(VariationChangeVisitor<R> visitor) {
            return visitor.commissionerAdded(this);
        }

        @Override
        public String words() {
            return "Commissioner " + commissioner.organisation() + " added";
        }
    }

    /**
     * A Commissioner leaves the contract.
     *
     * @param organisation which Commissioner
     */
    record CommissionerRemoved(OrganisationId organisation) implements VariationChange {

        /**
         * Checks that nothing is null.
         *
         * @param organisation which Commissioner
         */
        public CommissionerRemoved {
            requireNonNull(organisation, "organisation");
        }

        @Override
        public <R> R accept(VariationChangeVisitor<R> visitor) {
            return visitor.commissionerRemoved(this);
        }

        @Override
        public String words() {
            return "Commissioner " + organisation + " removed";
        }
    }

    /**
     * A provider joins the contract.
     *
     * @param provider the provider in its role
     */
    record ProviderAdded(Provider provider) implements VariationChange {

        /**
         * Checks that nothing is null.
         *
         * @param provider the provider in its role
         */
        public ProviderAdded {
            requireNonNull(provider, "provider");
        }

        @Override
        public <R> R accept(VariationChangeVisitor<R> visitor) {
            return visitor.providerAdded(this);
        }

        @Override
        public String words() {
            return "provider " + provider.organisation() + " added";
        }
    }

    /**
     * A provider leaves the contract.
     *
     * @param organisation which provider
     */
    record ProviderRemoved(OrganisationId organisation) implements VariationChange {

        /**
         * Checks that nothing is null.
         *
         * @param organisation which provider
         */
        public ProviderRemoved {
            requireNonNull(organisation, "organisation");
        }

        @Override
        public <R> R accept(VariationChangeVisitor<R> visitor) {
            return visitor.providerRemoved(this);
        }

        @Override
        public String words() {
            return "provider " + organisation + " removed";
        }
    }

    /**
     * The contract gets another Expiry Date. An option that is exercised is an event, not a variation.
     *
     * @param expiry the Expiry Date from then on
     */
    record ExpiryChanged(LocalDate expiry) implements VariationChange {

        /**
         * Checks that nothing is null.
         *
         * @param expiry the Expiry Date from then on
         */
        public ExpiryChanged {
            requireNonNull(expiry, "expiry");
        }

        @Override
        public <R> R accept(VariationChangeVisitor<R> visitor) {
            return visitor.expiryChanged(this);
        }

        @Override
        public String words() {
            return "Expiry Date changed to " + expiry;
        }
    }

    /**
     * Calls the visitor's method for this kind.
     *
     * @param visitor the visitor
     * @param <R> what it answers
     * @return its answer
     */
    <R> R accept(VariationChangeVisitor<R> visitor);

    /**
     * The change in words.
     *
     * @return for example {@code KPI INT4H added}
     */
    String words();
}
