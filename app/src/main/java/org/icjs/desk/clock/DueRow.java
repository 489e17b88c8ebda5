package org.icjs.desk.clock;

/**
 * One thing that falls due, as the desk shows it.
 *
 * @param about whom it is about; empty for the case as a whole
 * @param late whether a duty was not done in time
 * @param href of the case's clocks
 */
public record DueRow(
        String clock, String about, TimeLeft left, boolean late, boolean liberty, String caseText, String href) {}
