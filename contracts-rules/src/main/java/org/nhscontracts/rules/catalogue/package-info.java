/**
 * What changes from year to year, as dated data: the editions of the NHS Standard Contract with their numbers, the national
 * quality requirements of each, templates of community KPIs, customary mobilisation conditions, and numbers of the law. Every value says where
 * it comes from and how sure it is.
 *
 * <p>The data are files beside the classes, in five formats. Each has a JSON Schema, the very one that reading enforces, and is
 * described where it is read; a service may read files of its own in place of any of them.
 *
 * <ul>
 *   <li>{@code nhs-contract-edition/1}, read by {@link org.nhscontracts.rules.catalogue.EditionDocument}: one file an edition, with
 *       its days, the form of its contract management process and its parameters. A parameter that is absent is not known, or
 *       the edition has no such rule. {@code basedOn} takes over what another edition states.
 *   <li>{@code nhs-national-requirements/1}, read by {@link org.nhscontracts.rules.catalogue.RequirementDocument}: definitions in
 *       one file, then one file an edition with a row for each requirement; a change within an edition has days; planning
 *       ambitions stand apart.
 *   <li>{@code nhs-statutes/1}, read by {@link org.nhscontracts.rules.catalogue.StatuteDocument}: numbers of the law, from day to day.
 *   <li>{@code nhs-mobilisation/1}, read by {@link org.nhscontracts.rules.catalogue.MobilisationDocument}: what is customarily to be in place
 *       before a provider starts.
 *   <li>{@code nhs-community-kpis/1}, read by {@link org.nhscontracts.rules.catalogue.CommunityKpiDocument}.
 * </ul>
 *
 * <p>Confidence is {@code verified} where the text itself was read, {@code secondary} where a secondary source was,
 * {@code unverified} where the text was not at hand, {@code doubtful} where number, year or clause may be wrong. All but the
 * first two are to be shown as unverified in every report: {@code mustBeFlagged()}.
 */
@NullMarked
package org.nhscontracts.rules.catalogue;

import org.jspecify.annotations.NullMarked;
