package org.icjs.clocks;

import static org.icjs.kernel.Act.BNSS;

import java.time.Period;
import java.util.stream.Stream;
import org.icjs.docket.CourtEntry.SentencePassed;
import org.icjs.docket.Docket;
import org.icjs.kernel.IndiaTime;
import org.icjs.law.Law;

/**
 * Days in custody in the same case before the day of conviction are taken off the sentence; what remains is to be served. Not taken off
 * imprisonment in default of a fine, nor off a sentence without a term.
 */
@Law(act = BNSS, section = "468")
final class SetOff extends ServedTerm {
    SetOff() {
        super("setOff", "468");
    }

    @Override
    Stream<Deadline> of(Docket docket, CustodySpells custody, Docket.Of<SentencePassed> sentence, Moment moment) {
        SentencePassed passed = sentence.entry();
        if (custody.judgment() != null && (!passed.imprisons() || passed.beyondTerm() != null)) {
            return Stream.of(said(
                    custody,
                    Status.NOT_APPLICABLE,
                    null,
                    passed.imprisons() ? "beyondTerm" : "noTerm",
                    0,
                    IndiaTime.dateOf(sentence.occurredAt())));
        }
        return Stream.of(
                term(custody, sentence.recorded(), Period.of(0, (int) passed.months(), (int) passed.days()), moment));
    }

    @Override
    Status served() {
        return Status.BREACHED;
    }
}
