package org.nhscontracts.core.testing.architecture;

import com.google.common.collect.ImmutableSet;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;

/** Calls whose answer hangs on the machine or the moment: clock, default zone, locale or charset, random numbers. */
final class ForbiddenCalls {

    private static final ImmutableSet<String> CLASSES = ImmutableSet.of(
            "java.io.FileReader",
            "java.io.FileWriter",
            "java.security.SecureRandom",
            "java.text.DateFormat",
            "java.text.DecimalFormat",
            "java.text.MessageFormat",
            "java.text.NumberFormat",
            "java.text.SimpleDateFormat",
            "java.util.Calendar",
            "java.util.Date",
            "java.util.GregorianCalendar",
            "java.util.Random",
            "java.util.Scanner",
            "java.util.SplittableRandom",
            "java.util.TimeZone",
            "java.util.Timer",
            "java.util.concurrent.ThreadLocalRandom");

    private static final ImmutableSet<String> CALLS = ImmutableSet.of(
            "java.io.ByteArrayOutputStream.toString()",
            "java.io.InputStreamReader.<init>(java.io.InputStream)",
            "java.io.OutputStreamWriter.<init>(java.io.OutputStream)",
            "java.io.PrintStream.format(java.lang.String, [Ljava.lang.Object;)",
            "java.io.PrintStream.printf(java.lang.String, [Ljava.lang.Object;)",
            "java.io.PrintWriter.format(java.lang.String, [Ljava.lang.Object;)",
            "java.io.PrintWriter.printf(java.lang.String, [Ljava.lang.Object;)",
            "java.lang.Math.random()",
            "java.lang.String.<init>([B)",
            "java.lang.String.<init>([B, int, int)",
            "java.lang.String.format(java.lang.String, [Ljava.lang.Object;)",
            "java.lang.String.formatted([Ljava.lang.Object;)",
            "java.lang.String.getBytes()",
            "java.lang.String.toLowerCase()",
            "java.lang.String.toUpperCase()",
            "java.lang.System.currentTimeMillis()",
            "java.lang.System.lineSeparator()",
            "java.lang.System.nanoTime()",
            "java.nio.charset.Charset.defaultCharset()",
            "java.time.Clock.systemDefaultZone()",
            "java.time.Clock.systemUTC()",
            "java.time.Clock.system(java.time.ZoneId)",
            "java.time.Clock.tickMillis(java.time.ZoneId)",
            "java.time.Clock.tickMinutes(java.time.ZoneId)",
            "java.time.Clock.tickSeconds(java.time.ZoneId)",
            "java.time.ZoneId.systemDefault()",
            "java.time.format.DateTimeFormatter.ofLocalizedDate(java.time.format.FormatStyle)",
            "java.time.format.DateTimeFormatter.ofLocalizedDateTime(java.time.format.FormatStyle)",
            "java.time.format.DateTimeFormatter.ofLocalizedTime(java.time.format.FormatStyle)",
            "java.time.format.DateTimeFormatter.ofPattern(java.lang.String)",
            "java.time.format.DateTimeFormatterBuilder.toFormatter()",
            "java.util.Collections.shuffle(java.util.List)",
            "java.util.Formatter.<init>()",
            "java.util.Formatter.<init>(java.lang.Appendable)",
            "java.util.Locale.getDefault()",
            "java.util.Locale.getDefault(java.util.Locale$Category)",
            "java.util.UUID.randomUUID()");

    private ForbiddenCalls() {}

    static DescribedPredicate<JavaAccess<?>> any() {
        return DescribedPredicate.describe(
                "a clock, a default zone, locale or charset, or random numbers",
                access -> isForbidden(access.getTarget()));
    }

    private static boolean isForbidden(AccessTarget target) {
        return CLASSES.contains(target.getOwner().getName())
                || CALLS.contains(target.getFullName())
                || (target instanceof CodeUnitAccessTarget codeUnit && asksForNow(codeUnit));
    }

    private static boolean asksForNow(CodeUnitAccessTarget target) {
        return target.getName().equals("now")
                && isOfTime(target.getOwner())
                && target.getRawParameterTypes().stream()
                        .noneMatch(parameter -> parameter.getName().equals("java.time.Clock"));
    }

    private static boolean isOfTime(JavaClass owner) {
        return owner.getPackageName().startsWith("java.time")
                || owner.getPackageName().startsWith("org.threeten.extra");
    }
}
