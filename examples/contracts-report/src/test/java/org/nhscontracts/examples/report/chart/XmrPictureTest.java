package org.nhscontracts.examples.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSetMultimap;
import java.time.LocalDate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.nhscontracts.core.kpi.Direction;
import org.nhscontracts.rules.spc.SpcCalendar;
import org.nhscontracts.rules.spc.SpcRules;
import org.nhscontracts.rules.spc.SpcSeries;
import org.nhscontracts.rules.spc.SpcSeriesBuilder;
import org.nhscontracts.rules.spc.XmrChart;

final class XmrPictureTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 4, 1);
    private static final Caption CAPTION = new Caption("kpi-1", "Waits of <A & B>", "Falling");

    private static Document svg(String text) {
        return Jsoup.parse(text, Parser.xmlParser());
    }

    private static XmrPicture picture(int months, double... values) {
        SpcSeriesBuilder rows = SpcSeries.builder(SpcCalendar.MONTH).target(95);
        for (int month = 0; month < months; month++) {
            rows.value(FIRST.plusMonths(month), values[month % values.length]);
        }
        XmrChart chart = XmrChart.of(rows.build(), Direction.HIGHER, SpcRules.MAKING_DATA_COUNT);
        return new XmrPicture(
                chart,
                ImmutableMap.of(),
                ImmutableSetMultimap.of(),
                ImmutableList.of(),
                ImmutableMap.of(FIRST, "2024-04: 90 <of> 100"));
    }

    @Test
    void the_lines_are_labelled_with_the_figures_of_the_chart() {
        assertThat(svg(picture(14, 90, 92).draw(CAPTION)).select("text").eachText())
                .contains("mean 91", "upper limit 96.3", "lower limit 85.7", "target 95", "Jun 24");
    }

    @Test
    void labels_of_lines_that_lie_close_stand_apart() {
        Document svg = svg(picture(14, 94.9, 95.1).draw(CAPTION));
        assertThat(svg.select("text:contains(limit), text:contains(mean), text:contains(target)").stream()
                        .map(text -> Double.parseDouble(text.attr("y")))
                        .sorted()
                        .reduce((above, below) -> below - above >= 13 ? below : Double.NaN))
                .hasValueSatisfying(last -> assertThat(last).isNotNaN());
    }

    @Test
    void each_type_of_point_has_a_shape_and_a_colour_of_its_own() {
        String few = picture(14, 90, 92).draw(CAPTION);
        assertThat(few)
                .contains("rgb(107,119,128)")
                .doesNotContain("rgb(200,80,0)")
                .doesNotContain("rgb(0,94,184)");
        String rise = picture(14, 80, 81, 82, 83, 84, 85, 86, 87, 88, 89, 90, 91, 92, 93)
                .draw(CAPTION);
        assertThat(rise).contains("rgb(0,94,184)");
        String fall = picture(14, 93, 92, 91, 90, 89, 88, 87, 86, 85, 84, 83, 82, 81, 80)
                .draw(CAPTION);
        assertThat(fall).contains("rgb(200,80,0)");
    }

    @Test
    void names_are_escaped_and_ids_are_those_of_the_chart() {
        Document svg = svg(picture(14, 90, 92).draw(CAPTION));
        assertThat(svg.select("svg > title").text()).isEqualTo("Waits of <A & B>");
        assertThat(svg.select("circle > title").text()).isEqualTo("2024-04: 90 <of> 100");
        assertThat(svg.select("[id]").eachAttr("id")).isNotEmpty().allMatch(id -> id.startsWith("kpi-1-"));
        assertThat(svg.select("[style]")).isEmpty();
    }

    @Test
    void a_chart_is_the_same_bytes_each_time_and_shows_values_that_are_all_equal() {
        assertThat(picture(3, 95).draw(CAPTION)).isEqualTo(picture(3, 95).draw(CAPTION));
        assertThat(svg(picture(3, 95).drawSmall(CAPTION)).select("path")).isNotEmpty();
    }
}
