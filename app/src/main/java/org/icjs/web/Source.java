package org.icjs.web;

import org.jspecify.annotations.Nullable;

/**
 * Where a shown value comes from.
 *
 * @param text for example <q>entered by SI Lalrinawma, Bawngkawn Police Station, 22 Nov 2026, 10:05</q>
 * @param href the entry's own page; null where it has none for this reader
 */
public record Source(String text, @Nullable String href) {}
