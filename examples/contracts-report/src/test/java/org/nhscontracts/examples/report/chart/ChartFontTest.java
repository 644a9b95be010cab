package org.nhscontracts.examples.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.font.FontRenderContext;
import org.junit.jupiter.api.Test;

final class ChartFontTest {

    private final FontRenderContext context = new FontRenderContext(null, true, true);

    @Test
    void text_is_as_wide_as_the_published_widths_of_its_characters() {
        assertThat(ChartFont.plain(10).width("Wait 95")).isEqualTo(33.9f);
        assertThat(ChartFont.plain(20).width("Wait 95")).isEqualTo(67.8f);
        assertThat(ChartFont.bold(10).width("Wait 95")).isGreaterThan(33.9f);
        assertThat(ChartFont.plain(10).width("")).isZero();
    }

    @Test
    void a_character_without_a_published_width_is_as_wide_as_a_digit() {
        assertThat(ChartFont.plain(10).width("病")).isEqualTo(ChartFont.plain(10).width("0"));
    }

    @Test
    void metrics_and_bounds_say_the_same() {
        ChartFont font = ChartFont.plain(12);
        assertThat(font.getStringBounds("mean 91", context).getWidth())
                .isEqualTo(font.metrics().getStringBounds("mean 91", null).getWidth());
        assertThat(font.getLineMetrics("mean", context).getHeight()).isBetween(13f, 14f);
    }
}
