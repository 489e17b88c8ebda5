package org.icjs.docket;

/**
 * What is wrong with one value of an input.
 *
 * @param pointer JSON pointer (RFC 6901) to it, for example {@code /complainants/0/name}; empty for the whole
 * @param code message key below {@code refused.}
 */
public record Fault(String pointer, String code) {}
