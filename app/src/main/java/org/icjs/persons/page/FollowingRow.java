package org.icjs.persons.page;

import org.jspecify.annotations.Nullable;

/**
 * One whom an officer follows.
 *
 * @param href null for a vehicle or a phone, and where the officer may not see the person any more
 * @param over whether it has ended by itself
 */
public record FollowingRow(long id, String whom, @Nullable String href, String until, boolean over, String why) {}
