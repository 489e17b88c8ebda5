package org.icjs.clocks;

import static org.icjs.kernel.Act.BNSS;

import java.time.Period;
import java.util.stream.Stream;
import org.icjs.docket.CourtEntry.BeyondTerm;
import org.icjs.docket.CourtEntry.SentencePassed;
import org.icjs.docket.Docket;
import org.icjs.docket.OfficeRole;
import org.icjs.law.Law;

/**
 * Who is sentenced to imprisonment for life for an offence that also carries death is not released, by remission or commutation, before he
 * has served fourteen years; days in custody before the conviction count towards them (468, proviso). A time before which, and no right.
 */
@Law(act = BNSS, section = "475")
final class FourteenYears extends ServedTerm {
    private static final Period YEARS = Period.ofYears(14);

    FourteenYears() {
        super("fourteenYears", "475");
    }

    @Override
    Stream<Deadline> of(Docket docket, CustodySpells custody, Docket.Of<SentencePassed> sentence, Moment moment) {
        if (sentence.entry().beyondTerm() != BeyondTerm.LIFE) {
            return Stream.empty();
        }
        Scope death = Scope.any(
                Scope.convictedOf(docket, custody.person()),
                moment.offences(),
                offence -> Scope.of(offence.punishment().death()));
        return switch (death) {
            case YES -> Stream.of(term(custody, sentence.recorded(), YEARS, moment));
            case NO -> Stream.empty();
            case UNKNOWN -> Stream.of(cannotTell(custody, OfficeRole.JAIL, Explained.of("timed.unknown.offence")));
        };
    }

    @Override
    Status served() {
        return Status.STOPPED;
    }
}
