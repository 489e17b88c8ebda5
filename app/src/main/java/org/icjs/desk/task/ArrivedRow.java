package org.icjs.desk.task;

/** One entry of another office, as the desk shows it. */
public record ArrivedRow(String time, String act, String from, String caseText, String href) {}
