package org.nhscontracts.examples.report.chart;

import static java.util.Objects.requireNonNull;

/**
 * What a chart is called where it cannot be seen, and within its page.
 *
 * @param id an id that no other chart of the page has, of letters, digits and hyphens
 * @param title what it shows
 * @param description what is to be seen in it, for those who cannot
 */
public record Caption(String id, String title, String description) {

    /**
     * Checks that nothing is null.
     *
     * @param id an id that no other chart of the page has
     * @param title what it shows
     * @param description what is to be seen in it
     */
    public Caption {
        requireNonNull(id, "id");
        requireNonNull(title, "title");
        requireNonNull(description, "description");
    }
}
