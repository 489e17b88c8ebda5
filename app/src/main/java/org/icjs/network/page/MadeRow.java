package org.icjs.network.page;

import java.time.Instant;

/** A plan in the list of an office. */
public record MadeRow(String href, String what, Instant at, String by) {}
