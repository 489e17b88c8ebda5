package org.icjs.law;

/**
 * One answer of law.
 *
 * @param reason message key below {@code law.reason.}, one sentence that explains the answer
 */
public record Finding<T>(T answer, String reason, Citation cited) {}
