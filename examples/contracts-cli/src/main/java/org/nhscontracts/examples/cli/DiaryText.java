package org.nhscontracts.examples.cli;

import java.util.List;
import org.nhscontracts.core.id.ClauseReference;
import org.nhscontracts.rules.assessment.ContractDiary;
import org.nhscontracts.rules.term.DiaryEntry;

/** A diary for reading. */
final class DiaryText {

    private final ContractDiary diary;
    private final Page page;

    DiaryText(ContractDiary diary, boolean colour) {
        this.diary = diary;
        this.page = new Page(colour);
    }

    String write() {
        page.title("Diary: " + String.join("; ", diary.contracts().values()));
        page.line(Words.day(diary.from()) + " to " + Words.day(diary.until()) + ", " + Words.number(diary.days())
                + (diary.days() == 1 ? " day" : " days"));
        if (!diary.outstanding().isEmpty()) {
            page.heading("Was due before " + Words.day(diary.from()) + ", and is not known to be done");
            diary.outstanding().forEach(this::entry);
        }
        page.heading("What comes");
        if (diary.entries().isEmpty()) {
            page.line("Nothing that is known.");
        }
        diary.entries().forEach(this::entry);
        notes(diary.notes());
        return page.line("").text();
    }

    private void entry(DiaryEntry entry) {
        String before = entry.date() + " ";
        page.wrap(
                before + Page.pad(Words.weekday(entry.date()), 4) + entry.kind().words() + ": " + entry.what()
                        + (diary.contracts().size() > 1 ? " [" + entry.contract() + "]" : "") + support(entry),
                before.length() + 4);
    }

    private static String support(DiaryEntry entry) {
        return entry.clause()
                        .map(ClauseReference::toString)
                        .map(clause -> " (" + clause + ")")
                        .orElse("")
                + (entry.flagged() ? " [unverified]" : "");
    }

    private void notes(List<String> notes) {
        if (!notes.isEmpty()) {
            page.heading("Read this too");
            notes.forEach(note -> page.wrap("- " + note, 2));
        }
    }
}
