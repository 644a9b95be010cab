package org.nhscontracts.rules.document;

import org.nhscontracts.core.process.DebtNotified;
import org.nhscontracts.core.process.DebtPaid;
import org.nhscontracts.core.process.EndNoticeGiven;
import org.nhscontracts.core.process.ExtensionExercised;
import org.nhscontracts.core.process.MaterialBreachCured;
import org.nhscontracts.core.process.MaterialBreachNotified;
import org.nhscontracts.core.process.ServicesResumed;
import org.nhscontracts.core.process.ServicesSuspended;
import org.nhscontracts.core.process.TermOccurrenceVisitor;

/** Writes events of the Contract Term: what happened stands under the one key that names it. */
final class TermEventWriter implements TermOccurrenceVisitor<Entry> {

    private static final String SERVICES = "services";

    private final Entry event;

    TermEventWriter(Entry event) {
        this.event = event;
    }

    @Override
    public Entry extensionExercised(ExtensionExercised what) {
        return event.text("extensionExercised", what.option());
    }

    @Override
    public Entry endNoticeGiven(EndNoticeGiven what) {
        return event.put(
                "endNotice",
                new Entry()
                        .put("by", what.by().words())
                        .put("ground", what.ground().words())
                        .text("endsOn", what.endsOn()));
    }

    @Override
    public Entry servicesSuspended(ServicesSuspended what) {
        return event.put(
                "servicesSuspended",
                new Entry().list(SERVICES, what.services(), Object::toString).text("because", what.reason()));
    }

    @Override
    public Entry servicesResumed(ServicesResumed what) {
        return event.put("servicesResumed", new Entry().list(SERVICES, what.services(), Object::toString));
    }

    @Override
    public Entry debtNotified(DebtNotified what) {
        return event.put("debtNotified", new Entry().text("pounds", PoundsText.write(what.overdue())));
    }

    @Override
    public Entry debtPaid(DebtPaid what) {
        return event.text("debtPaid", what.notice());
    }

    @Override
    public Entry materialBreachNotified(MaterialBreachNotified what) {
        return event.put(
                "materialBreachNotified",
                new Entry().put("by", what.of().words()).put("what", what.what()));
    }

    @Override
    public Entry materialBreachCured(MaterialBreachCured what) {
        return event.text("materialBreachCured", what.notice());
    }
}
