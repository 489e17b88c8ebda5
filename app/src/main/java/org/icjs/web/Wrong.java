package org.icjs.web;

/**
 * One line of an error summary.
 *
 * @param field the input's element id, to go to; empty for the form as a whole
 * @param text what is wrong and what to do
 */
public record Wrong(String field, String text) {}
