package org.icjs.desk.clock;

import org.jspecify.annotations.Nullable;

/**
 * One whom the jail holds and for whom a clock of custody has ended or soon ends.
 *
 * @param number the jail's own; empty while he is not admitted
 * @param href of the case's clocks
 * @param applied when the jail applied to the court, shown; null while it has not
 * @param application address of the application to the court, to sign; null where the law asks none of the jail
 */
public record UndertrialRow(
        String name,
        String number,
        String clock,
        TimeLeft left,
        String caseText,
        String href,
        @Nullable String applied,
        @Nullable String application) {}
