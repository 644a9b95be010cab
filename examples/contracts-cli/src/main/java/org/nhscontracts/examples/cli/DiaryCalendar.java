package org.nhscontracts.examples.cli;

import static java.util.stream.Collectors.joining;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.property.DateStart;
import biweekly.property.Transparency;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import org.nhscontracts.rules.assessment.ContractDiary;
import org.nhscontracts.rules.term.DiaryEntry;

/**
 * A diary as an iCalendar file (RFC 5545), one all-day event for each entry. The same diary is written the same at any time: an event is known by its
 * contract, kind and day, and is stamped with the first day of the diary.
 */
final class DiaryCalendar {

    private static final int OCTETS = 75;
    private static final String PRODUCT = "-//nhs-contracts//contracts//EN";

    private final ContractDiary diary;
    private final Multiset<String> used = HashMultiset.create();

    private DiaryCalendar(ContractDiary diary) {
        this.diary = diary;
    }

    static String write(ContractDiary diary) {
        StringWriter text = new StringWriter();
        try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
            writer.write(new DiaryCalendar(diary).calendar());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().lines().map(DiaryCalendar::folded).collect(joining());
    }

    /** The standard counts the octets of a line, not its characters, and no character may be parted. */
    private static String folded(String line) {
        StringBuilder folded = new StringBuilder();
        int octets = 0;
        for (int character : line.codePoints().toArray()) {
            String one = Character.toString(character);
            int more = one.getBytes(StandardCharsets.UTF_8).length;
            if (octets + more > OCTETS) {
                folded.append("\r\n ");
                octets = 1;
            }
            folded.append(one);
            octets += more;
        }
        return folded.append("\r\n").toString();
    }

    private ICalendar calendar() {
        ICalendar calendar = new ICalendar();
        calendar.setProductId(PRODUCT);
        diary.entries().forEach(entry -> calendar.addEvent(event(entry)));
        return calendar;
    }

    private VEvent event(DiaryEntry entry) {
        VEvent event = new VEvent();
        event.setUid(uid(entry));
        event.setDateTimeStamp(
                Date.from(diary.from().atStartOfDay(ZoneOffset.UTC).toInstant()));
        event.setDateStart(new DateStart(day(entry.date())));
        event.setSummary(diary.contracts().get(entry.contract()) + ": " + entry.what());
        event.setDescription(description(entry));
        event.addCategories(entry.kind().words());
        event.setTransparency(Transparency.transparent());
        return event;
    }

    /** Entries of one contract, kind and day are told apart by their order. */
    private String uid(DiaryEntry entry) {
        String id = entry.contract() + "-" + entry.kind().words().replace(' ', '-') + "-" + entry.date();
        used.add(id);
        int count = used.count(id);
        return id + (count == 1 ? "" : "-" + count) + "@nhs-contracts";
    }

    private static ICalDate day(LocalDate date) {
        return new ICalDate(new DateTimeComponents(date.getYear(), date.getMonthValue(), date.getDayOfMonth()), false);
    }

    private static String description(DiaryEntry entry) {
        return entry.kind().words() + ", contract " + entry.contract()
                + entry.clause().map(clause -> "\nClause: " + clause).orElse("")
                + (entry.flagged() ? "\nRests on something that is not verified." : "");
    }
}
