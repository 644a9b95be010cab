package org.nhscontracts.examples.report;

import com.google.common.collect.ImmutableList;

/**
 * An alliance on a page.
 *
 * @param name its name
 * @param members who is in it, or partly responsible
 * @param gainShare how gains and losses are shared; none if nothing is known of it
 * @param settlements what each period came to
 */
record AllianceView(
        String name,
        ImmutableList<Member> members,
        ImmutableList<Fact> gainShare,
        ImmutableList<Settlement> settlements) {

    /**
     * What a period came to.
     *
     * @param period the period
     * @param outcome gain, loss or nothing
     * @param shares who gets or bears what
     * @param because why
     */
    record Settlement(String period, String outcome, ImmutableList<String> shares, String because) {}

    /**
     * An organisation of an alliance.
     *
     * @param name the organisation
     * @param standing member or associate
     * @param share its share
     * @param purpose for what it is responsible
     */
    record Member(String name, String standing, String share, String purpose) {}
}
