package org.nhscontracts.rules.document;

import static org.nhscontracts.rules.document.Item.given;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.joda.money.Money;
import org.nhscontracts.core.id.EventId;
import org.nhscontracts.core.id.OptionId;
import org.nhscontracts.core.id.ServiceId;
import org.nhscontracts.core.process.ContractSide;
import org.nhscontracts.core.process.DebtNotified;
import org.nhscontracts.core.process.DebtPaid;
import org.nhscontracts.core.process.EndGround;
import org.nhscontracts.core.process.EndNoticeGiven;
import org.nhscontracts.core.process.ExtensionExercised;
import org.nhscontracts.core.process.MaterialBreachCured;
import org.nhscontracts.core.process.MaterialBreachNotified;
import org.nhscontracts.core.process.Occurrence;
import org.nhscontracts.core.process.ServicesResumed;
import org.nhscontracts.core.process.ServicesSuspended;
import org.nhscontracts.rules.text.TextNode;
import org.nhscontracts.rules.text.TextScalar;

/** Reads events of the Contract Term: extension, notice, suspension, debt, material breach of contract. */
final class TermEventSection {

    private final Binding binding;
    private final BiPredicate<Binding, TextScalar> mention;

    /** Reads events of which some mention others. */
    TermEventSection(Binding binding, BiPredicate<Binding, TextScalar> mention) {
        this.binding = binding;
        this.mention = mention;
    }

    Optional<Occurrence> occurrence(Item item, String key) {
        return switch (key) {
            case "extensionExercised" ->
                item.referred(key, Refers.OPTION, text -> new ExtensionExercised(OptionId.of(text)));
            case "endNotice" -> item.part(key, this::endNotice);
            case "servicesSuspended" -> item.part(key, this::suspended);
            case "servicesResumed" -> item.part(key, this::resumed);
            case "debtNotified" -> item.part(key, this::debt);
            case "debtPaid" -> item.referred(key, mention, text -> new DebtPaid(EventId.of(text)));
            case "materialBreachNotified" -> item.part(key, this::materialBreach);
            case "materialBreachCured" ->
                item.referred(key, mention, text -> new MaterialBreachCured(EventId.of(text)));
            default -> Optional.empty();
        };
    }

    private Optional<Occurrence> endNotice(TextNode node) {
        return binding.item(node).flatMap(item -> {
            Optional<ContractSide> by = side(item);
            Optional<EndGround> ground = item.get("ground", Vocabulary.of(EndGround.class, EndGround::words));
            Optional<LocalDate> endsOn = item.get("endsOn", LocalDate::parse);
            return item.build(() -> new EndNoticeGiven(given(by), given(ground), endsOn));
        });
    }

    private static Optional<ContractSide> side(Item item) {
        return item.get("by", Vocabulary.of(ContractSide.class, ContractSide::words));
    }

    private Optional<Occurrence> suspended(TextNode node) {
        return binding.item(node).flatMap(item -> {
            ImmutableSet<ServiceId> services = services(item);
            Optional<String> because = item.get("because", String::toString);
            return item.build(() -> new ServicesSuspended(services, because));
        });
    }

    private Optional<Occurrence> resumed(TextNode node) {
        return binding.item(node).flatMap(item -> {
            ImmutableSet<ServiceId> services = services(item);
            return item.build(() -> new ServicesResumed(services));
        });
    }

    private static ImmutableSet<ServiceId> services(Item item) {
        return item.distinct("services", Refers.SERVICE, ServiceId::of);
    }

    private Optional<Occurrence> debt(TextNode node) {
        return binding.item(node).flatMap(item -> {
            Optional<Money> pounds = item.get("pounds", PoundsText::parse);
            return item.build(() -> new DebtNotified(given(pounds)));
        });
    }

    private Optional<Occurrence> materialBreach(TextNode node) {
        return binding.item(node).flatMap(item -> {
            Optional<ContractSide> by = side(item);
            Optional<String> what = item.get("what", String::toString);
            return item.build(() -> new MaterialBreachNotified(given(by), given(what)));
        });
    }
}
