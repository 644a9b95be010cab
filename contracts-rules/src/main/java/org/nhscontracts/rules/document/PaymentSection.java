package org.nhscontracts.rules.document;

import static org.nhscontracts.rules.document.Item.given;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.joda.money.Money;
import org.nhscontracts.core.contract.ContractTerm;
import org.nhscontracts.core.contract.ServiceContract;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.party.Commissioner;
import org.nhscontracts.core.source.Citation;
import org.nhscontracts.core.time.ReportingPeriod;
import org.nhscontracts.rules.contractfile.EventFit;
import org.nhscontracts.rules.contractfile.PaymentMade;
import org.nhscontracts.rules.contractfile.PaymentTerms;
import org.nhscontracts.rules.contractfile.StatedValue;
import org.nhscontracts.rules.payment.BaseRates;
import org.nhscontracts.rules.text.Fault;
import org.nhscontracts.rules.text.TextNode;
import org.nhscontracts.rules.text.TextScalar;

/** Reads what the contract costs, what was paid and the base rate. */
final class PaymentSection {

    private final Binding binding;
    private final SourceSection sources;
    private final Optional<ContractTerm> term;
    private final Optional<ImmutableSet<String>> commissioners;

    /** Reads money that must suit the contract, as far as it is known. */
    PaymentSection(Binding binding, SourceSection sources, Optional<ServiceContract> contract) {
        this.binding = binding;
        this.sources = sources;
        this.term = contract.map(ServiceContract::term);
        this.commissioners = contract.map(ServiceContract::commissioners).map(PaymentSection::names);
    }

    private static ImmutableSet<String> names(ImmutableList<Commissioner> commissioners) {
        return commissioners.stream().map(one -> one.organisation().value()).collect(ImmutableSet.toImmutableSet());
    }

    Optional<PaymentTerms> payment(TextNode node) {
        return binding.item(node).flatMap(item -> {
            PaymentTerms.Builder terms = PaymentTerms.builder();
            Set<Object> expected = new HashSet<>();
            Set<Object> actual = new HashSet<>();
            item.each(
                    "expected", one -> value(one, "period", PaymentSection::yearOrMonth, expected), terms::addExpected);
            item.each("actual", one -> value(one, "month", PaymentSection::month, actual), terms::addActual);
            item.each("paid", this::paid, terms::addPayment);
            item.nested("baseRates", one -> rates(one, terms), any -> {});
            return item.build(terms::build);
        });
    }

    private static ReportingPeriod yearOrMonth(String text) {
        try {
            return ReportingPeriod.parse(text);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "found " + Fault.quoted(text)
                            + ", expected a financial year such as 2024/25 or a month such as 2024-04",
                    e);
        }
    }

    private static ReportingPeriod month(String text) {
        return ReportingPeriod.month(YearMonth.parse(text));
    }

    private Optional<StatedValue> value(
            TextNode node, String key, Function<String, ReportingPeriod> parse, Set<Object> seen) {
        return binding.item(node).flatMap(item -> {
            Optional<OrganisationId> commissioner = commissioner(item);
            Optional<ReportingPeriod> period = item.get(key, parse);
            Optional<Money> pounds = item.get("pounds", PoundsText::parse);
            Optional<Citation> citation = item.part("cite", sources::citation);
            return item.build(() -> new StatedValue(given(commissioner), given(period), given(pounds), citation))
                    .filter(value -> isFirst(item, value, seen));
        });
    }

    private boolean isFirst(Item item, StatedValue value, Set<Object> seen) {
        boolean first = seen.add(ImmutableList.of(value.commissioner(), value.period()));
        if (!first) {
            String found = "a second value of " + value.period() + " for " + value.commissioner();
            binding.faults().add(item.map(), "duplicate-id", found, "one");
        }
        return first;
    }

    private Optional<OrganisationId> commissioner(Item item) {
        return item.referred("commissioner", this::isCommissioner, OrganisationId::of);
    }

    private boolean isCommissioner(Binding any, TextScalar id) {
        if (!Refers.ORGANISATION.test(binding, id)) {
            return false;
        }
        Optional<ImmutableSet<String>> others = commissioners.filter(known -> !known.contains(id.text()));
        others.ifPresent(known -> binding.faults()
                .add(
                        id,
                        "unknown-commissioner",
                        Fault.quoted(id.text()),
                        "a Commissioner of the contract: " + Fault.oneOf(id.text(), known)));
        return others.isEmpty();
    }

    private Optional<PaymentMade> paid(TextNode node) {
        return binding.item(node).flatMap(item -> {
            Optional<OrganisationId> commissioner = commissioner(item);
            Optional<YearMonth> month = item.get("month", YearMonth::parse);
            Optional<LocalDate> date = item.get("date", this::date);
            Optional<Money> pounds = item.get("pounds", PoundsText::parse);
            Optional<Citation> citation = item.part("cite", sources::citation);
            return item.build(
                    () -> new PaymentMade(given(commissioner), given(month), given(date), given(pounds), citation));
        });
    }

    private LocalDate date(String text) {
        LocalDate date = LocalDate.parse(text);
        term.flatMap(one -> EventFit.misfit(one, date)).ifPresent(message -> {
            throw new IllegalArgumentException(message);
        });
        return date;
    }

    private Optional<BaseRates> rates(TextNode node, PaymentTerms.Builder terms) {
        return binding.item(node).flatMap(item -> {
            Set<LocalDate> days = new HashSet<>();
            ImmutableSortedMap.Builder<LocalDate, BigDecimal> changes = ImmutableSortedMap.naturalOrder();
            item.each("changes", one -> change(one, days), changes::put);
            Optional<LocalDate> knownUntil = item.get("knownUntil", LocalDate::parse);
            sources.cite(item, terms::baseRatesCitation);
            Optional<BaseRates> rates = item.build(() -> new BaseRates(changes.buildOrThrow(), knownUntil));
            rates.ifPresent(terms::baseRates);
            return rates;
        });
    }

    private Optional<Map.Entry<LocalDate, BigDecimal>> change(TextNode node, Set<LocalDate> days) {
        return binding.item(node).flatMap(item -> {
            Optional<LocalDate> from = item.get("from", LocalDate::parse);
            Optional<BigDecimal> percent = item.get("percent", BigDecimal::new);
            return item.build(() -> Map.entry(given(from), given(percent)))
                    .filter(change -> isFirst(item, change, days));
        });
    }

    private boolean isFirst(Item item, Map.Entry<LocalDate, BigDecimal> change, Set<LocalDate> days) {
        boolean first = days.add(change.getKey());
        if (!first) {
            binding.faults().add(item.map(), "duplicate-id", "a second rate from " + change.getKey(), "one");
        }
        return first;
    }
}
