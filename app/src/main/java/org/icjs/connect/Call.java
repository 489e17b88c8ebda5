package org.icjs.connect;

import java.time.Instant;

/**
 * One call from or to a system outside.
 *
 * @param what which call, for example {@code pull-uri FIRCP}; never a value that belongs to a person
 * @param result a word of ours, for example {@code issued}
 * @param good whether it went as it should: a refusal that the protocol foresees is good
 */
public record Call(String what, Instant at, long tookMillis, String result, boolean good) {}
