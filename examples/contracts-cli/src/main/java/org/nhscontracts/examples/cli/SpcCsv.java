package org.nhscontracts.examples.cli;

import com.google.common.collect.ImmutableMap;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.OptionalDouble;
import java.util.StringJoiner;
import org.nhscontracts.rules.spc.XmrChart;
import org.nhscontracts.rules.spc.XmrGroup;
import org.nhscontracts.rules.spc.XmrPoint;

/** Charts as CSV, in the columns of the NHS-R package's reference files. */
final class SpcCsv {

    private static final String HEADER = "organisation,date,y,rebase_group,in_limits_baseline,mean,lpl,upl,target,"
            + "short_group_warning,relative_to_mean,outside_limits,close_to_limits,special_cause_type,point_type,"
            + "variation_type,assurance_type";

    private SpcCsv() {}

    static void write(ImmutableMap<String, XmrChart> charts, PrintWriter out) {
        out.print(HEADER + "\n");
        charts.forEach((organisation, chart) -> {
            String name = quoted(organisation);
            chart.points().forEach(point -> out.print(row(name, chart, point)));
        });
    }

    private static String row(String organisation, XmrChart chart, XmrPoint point) {
        XmrGroup group = chart.groups().get(point.group());
        boolean last = group.number() == chart.groups().size() - 1;
        StringJoiner row = new StringJoiner(",", "", "\n");
        row.add(organisation).add(point.date().toString()).add(number(point.value()));
        row.add(Integer.toString(point.group())).add(Boolean.toString(point.inBaseline()));
        row.add(number(point.limits().mean()))
                .add(number(point.limits().lower()))
                .add(number(point.limits().upper()));
        row.add(number(point.target())).add(Boolean.toString(group.shortSeries()));
        row.add(point.side().isPresent() ? Integer.toString(point.side().getAsInt()) : "");
        row.add(point.outside().map(String::valueOf).orElse(""))
                .add(point.near().map(String::valueOf).orElse(""));
        row.add(point.cause().label(chart.rules())).add(point.type().code());
        row.add(group.last().type().code()).add(last ? chart.assurance().code() : "");
        return row.toString();
    }

    /** As few digits as tell the number from all others, without an exponent. */
    private static String number(OptionalDouble number) {
        return number.isPresent()
                ? BigDecimal.valueOf(number.getAsDouble()).stripTrailingZeros().toPlainString()
                : "";
    }

    private static String quoted(String text) {
        boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
                && text.equals(text.strip());
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
