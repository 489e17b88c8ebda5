package org.icjs.network.health;

import org.icjs.web.Tone;

/** An office in the table of links. */
public record HealthRow(String office, String paid, String now, Tone tone, String day, String month, String verdict) {}
