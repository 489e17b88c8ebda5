package org.icjs.web;

/**
 * Who looks at a page, as its head shows it.
 *
 * @param officer the officer's code
 * @param name with rank, for example {@code SI Lalrinawma}
 * @param office the office's code
 * @param officeName for example {@code Bawngkawn Police Station}
 */
public record Viewer(String officer, String name, String office, String officeName) {}
