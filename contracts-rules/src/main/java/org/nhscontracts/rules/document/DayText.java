package org.nhscontracts.rules.document;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nhscontracts.core.handover.DaySpan;
import org.nhscontracts.core.handover.DayUnit;
import org.nhscontracts.core.handover.LeadTime;

/** Times as a document writes them: 28 days, 4 weeks, 20 operational days; before a day perhaps with the day itself not counted. */
final class DayText {

    private static final Pattern FORM =
            Pattern.compile("(0|[1-9]\\d{0,3}) (day|week|operational day)s?(, the day itself not counted)?");

    private DayText() {}

    static LeadTime lead(String text) {
        Matcher matcher = matcher(text);
        return new LeadTime(number(matcher), unit(matcher), matcher.group(3) == null);
    }

    static DaySpan span(String text) {
        Matcher matcher = matcher(text);
        if (matcher.group(3) != null) {
            throw bad(text);
        }
        return new DaySpan(number(matcher), unit(matcher));
    }

    private static Matcher matcher(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw bad(text);
        }
        return matcher;
    }

    private static int number(Matcher matcher) {
        return Integer.parseInt(matcher.group(1));
    }

    private static DayUnit unit(Matcher matcher) {
        return DayUnit.valueOf(matcher.group(2).toUpperCase(Locale.ROOT).replace(' ', '_') + "S");
    }

    private static IllegalArgumentException bad(String text) {
        return new IllegalArgumentException(
                "found '" + text + "', expected a time such as 28 days, 4 weeks or 20 operational days");
    }
}
