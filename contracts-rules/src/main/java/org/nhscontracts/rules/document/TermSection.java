package org.nhscontracts.rules.document;

import java.time.LocalDate;
import java.util.Optional;
import org.nhscontracts.core.contract.ConditionPrecedent;
import org.nhscontracts.core.contract.ContractTerm;
import org.nhscontracts.core.contract.ExtensionOption;
import org.nhscontracts.core.contract.NoticePeriods;
import org.nhscontracts.core.contract.OptionHolder;
import org.nhscontracts.core.id.ConditionId;
import org.nhscontracts.core.id.OptionId;
import org.nhscontracts.core.source.YesNo;
import org.nhscontracts.core.time.CalendarMonths;
import org.nhscontracts.rules.text.TextNode;

/** Reads the Contract Term: its days, conditions precedent, options to extend it and notice periods. */
final class TermSection {

    private final Binding binding;
    private final SourceSection sources;

    TermSection(Binding binding, SourceSection sources) {
        this.binding = binding;
        this.sources = sources;
    }

    Optional<ContractTerm> term(TextNode node) {
        return binding.item(node).flatMap(item -> {
            ContractTerm.Builder term = ContractTerm.builder();
            item.set("signed", LocalDate::parse, term::signed);
            item.set("expectedStart", LocalDate::parse, term::expectedStart);
            item.set("start", LocalDate::parse, term::start);
            item.set("expiry", LocalDate::parse, term::expiry);
            item.each("conditions", this::condition, term::addCondition);
            item.each("options", this::option, term::addOption);
            item.nested("noFaultNotice", this::notice, term::notice);
            sources.cite(item, term::citation);
            return item.build(term::build);
        });
    }

    private Optional<ConditionPrecedent> condition(TextNode node) {
        return binding.item(node).flatMap(item -> {
            ConditionPrecedent.Builder condition = ConditionPrecedent.builder();
            item.refer("id", Refers.once("condition precedent"), ConditionId::of, condition::id);
            item.set("what", String::toString, condition::what);
            item.set("longstop", LocalDate::parse, condition::longstop);
            item.set("satisfied", LocalDate::parse, condition::satisfied);
            item.set("evidence", String::toString, condition::evidence);
            sources.cite(item, condition::citation);
            return item.build(condition::build);
        });
    }

    private Optional<ExtensionOption> option(TextNode node) {
        return binding.item(node).flatMap(item -> {
            ExtensionOption.Builder option = ExtensionOption.builder();
            item.refer("id", Refers.once("option"), OptionId::of, option::id);
            item.set("exercisableBy", Vocabulary.of(OptionHolder.class, OptionHolder::words), option::exercisableBy);
            item.set("length", CalendarMonths::parse, option::length);
            item.set("times", Integer::valueOf, option::times);
            item.set("notice", CalendarMonths::parse, option::notice);
            item.set("allServices", Vocabulary.of(YesNo.class, YesNo::words), option::allServices);
            item.referEach("exercised", Refers.ANY, LocalDate::parse, option::addExercised);
            sources.cite(item, option::citation);
            return item.build(option::build);
        });
    }

    private Optional<NoticePeriods> notice(TextNode node) {
        return binding.item(node).flatMap(item -> {
            NoticePeriods.Builder notice = NoticePeriods.builder();
            item.set("commissioner", CalendarMonths::parse, notice::byCommissioner);
            item.set("provider", CalendarMonths::parse, notice::byProvider);
            sources.cite(item, notice::citation);
            return item.build(notice::build);
        });
    }
}
