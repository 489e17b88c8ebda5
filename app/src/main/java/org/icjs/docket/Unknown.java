package org.icjs.docket;

/** An entry of a type or version that this program does not know: stored, routed and shown, never dropped. */
public record Unknown(String type, int version) implements Entry {}
