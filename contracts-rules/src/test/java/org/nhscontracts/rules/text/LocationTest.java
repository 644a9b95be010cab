package org.nhscontracts.rules.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class LocationTest {

    @Test
    void isShownAsEditorsShowIt() {
        assertThat(new Location("suffolk.yaml", 12, 5)).hasToString("suffolk.yaml:12:5");
        assertThat(Location.start("a.csv")).hasToString("a.csv:1:1");
    }

    @Test
    void countsFromOne() {
        assertThatThrownBy(() -> new Location("f", 0, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("line must be at least 1 but is 0");
        assertThatThrownBy(() -> new Location("f", 1, 0)).hasMessage("column must be at least 1 but is 0");
    }

    @Test
    void isOrderedByFileThenLineThenColumn() {
        assertThat(new Location("a", 9, 9)).isLessThan(new Location("b", 1, 1));
        assertThat(new Location("a", 2, 9)).isLessThan(new Location("a", 10, 1));
        assertThat(new Location("a", 2, 9)).isLessThan(new Location("a", 2, 10));
    }
}
