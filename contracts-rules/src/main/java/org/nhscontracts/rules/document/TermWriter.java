package org.nhscontracts.rules.document;

import org.nhscontracts.core.contract.ConditionPrecedent;
import org.nhscontracts.core.contract.ContractTerm;
import org.nhscontracts.core.contract.ExtensionOption;
import org.nhscontracts.core.contract.NoticePeriods;
import org.nhscontracts.core.source.YesNo;

/** Writes the Contract Term. */
final class TermWriter {

    private TermWriter() {}

    static Entry term(ContractTerm term) {
        return new Entry()
                .text("signed", term.signed())
                .text("expectedStart", term.expectedStart())
                .text("start", term.start())
                .text("expiry", term.expiry())
                .list("conditions", term.conditions(), TermWriter::condition)
                .list("options", term.options(), TermWriter::option)
                .entry("noFaultNotice", term.notice(), TermWriter::notice)
                .entry("cite", term.citation(), DocumentWriter::cite);
    }

    private static Entry condition(ConditionPrecedent condition) {
        return new Entry()
                .text("id", condition.id())
                .put("what", condition.what())
                .text("longstop", condition.longstop())
                .text("satisfied", condition.satisfied())
                .text("evidence", condition.evidence())
                .entry("cite", condition.citation(), DocumentWriter::cite);
    }

    private static Entry option(ExtensionOption option) {
        Entry entry = new Entry()
                .text("id", option.id())
                .put("exercisableBy", option.exercisableBy().words())
                .text("length", option.length());
        if (option.times() != 1) {
            entry.put("times", option.times());
        }
        return yesNo(entry.text("notice", option.notice()), "allServices", option.allServices())
                .list("exercised", option.exercised(), Object::toString)
                .entry("cite", option.citation(), DocumentWriter::cite);
    }

    /** What is not stated is left out. */
    static Entry yesNo(Entry entry, String key, YesNo value) {
        return value == YesNo.NOT_STATED ? entry : entry.put(key, value.words());
    }

    private static Entry notice(NoticePeriods notice) {
        return new Entry()
                .text("commissioner", notice.byCommissioner())
                .text("provider", notice.byProvider())
                .entry("cite", notice.citation(), DocumentWriter::cite);
    }
}
