package org.icjs.connect.esign;

import java.time.Instant;

/** A line of the list of papers to sign. */
public record OwedRow(String entry, String paper, String caseText, Instant since) {}
