package org.icjs.desk.task;

import org.jspecify.annotations.Nullable;

/**
 * One thing to do, as the desk shows it.
 *
 * @param about whom or what it is about; empty for the case as a whole
 * @param since as people read it
 * @param law for example {@code BNSS 58}; empty if none
 * @param href of the act's form; null where it is another officer's of the same office to do
 * @param who whose it is, where it is not the reader's
 */
public record TaskRow(
        String act,
        String about,
        String since,
        String law,
        boolean liberty,
        @Nullable String href,
        String who,
        String caseText,
        String caseHref) {}
