package org.nhscontracts.rules.catalogue;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.nhscontracts.core.id.KpiId;
import org.nhscontracts.core.source.Source;

/** Templates of the KPIs that contracts of community services use. Immutable. */
public final class CommunityKpiCatalogue {

    private static final String LIST = "community-kpis.txt";

    private final ImmutableMap<KpiId, CommunityKpiTemplate> templates;
    private final ImmutableList<Source> sources;

    private CommunityKpiCatalogue(ImmutableMap<KpiId, CommunityKpiTemplate> templates, ImmutableList<Source> sources) {
        this.templates = templates;
        this.sources = sources;
    }

    /**
     * The templates that the library ships, read when they are first asked for.
     *
     * @return the catalogue
     */
    public static CommunityKpiCatalogue shipped() {
        return Shipped.CATALOGUE;
    }

    /**
     * A catalogue of the templates given.
     *
     * @param templates the templates, each id once
     * @param sources the sources to which they refer
     * @return the catalogue
     * @throws IllegalArgumentException if an id comes twice
     */
    public static CommunityKpiCatalogue of(Iterable<CommunityKpiTemplate> templates, Iterable<Source> sources) {
        Map<KpiId, CommunityKpiTemplate> byId = new LinkedHashMap<>();
        for (CommunityKpiTemplate template : templates) {
            checkArgument(
                    byId.put(template.id(), template) == null,
                    "community KPIs: found %s twice, expected every id once",
                    template.id());
        }
        return new CommunityKpiCatalogue(ImmutableMap.copyOf(byId), ImmutableList.copyOf(sources));
    }

    /**
     * All templates.
     *
     * @return the templates in the order of their file
     */
    public ImmutableList<CommunityKpiTemplate> templates() {
        return templates.values().asList();
    }

    /**
     * One template.
     *
     * @param id its id in this catalogue, for example {@code UCR2H}
     * @return the template; empty if there is none of that id
     */
    public Optional<CommunityKpiTemplate> template(KpiId id) {
        return Optional.ofNullable(templates.get(id));
    }

    /**
     * The sources to which the templates refer.
     *
     * @return the sources
     */
    public ImmutableList<Source> sources() {
        return sources;
    }

    /** Read when it is first needed. */
    private static final class Shipped {
        static final CommunityKpiCatalogue CATALOGUE = CommunityKpiDocument.readAll(ShippedTexts.listedIn(LIST));
    }
}
