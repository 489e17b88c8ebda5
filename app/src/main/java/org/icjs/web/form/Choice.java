package org.icjs.web.form;

/** One thing to choose: its value as it stands in JSON, and what people call it. */
public record Choice(String value, String label) {}
