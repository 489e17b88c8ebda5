package org.icjs.courts.compensation;

import static org.icjs.docket.Offer.Urgency.POSSIBLE;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.icjs.docket.Act;
import org.icjs.docket.CourtEntry.BeyondTerm;
import org.icjs.docket.CourtEntry.SentencePassed;
import org.icjs.docket.Docket;
import org.icjs.docket.Finding;
import org.icjs.docket.Findings;
import org.icjs.docket.Moment;
import org.icjs.docket.Offer;
import org.icjs.docket.TrialEntry.AppealDecided;
import org.icjs.docket.TrialEntry.AppealFiled;
import org.icjs.docket.TrialEntry.CaseCommitted;
import org.icjs.docket.TrialEntry.FinePaidOut;
import org.icjs.kernel.IndiaTime;
import org.springframework.stereotype.Component;

/** Not before the time to appeal is over, nor while an appeal is open: BNSS 395(2). */
@Component
class PayOutOfFine implements Act<FinePaidOut> {
    private static final int SEVEN_YEARS = 84;
    /** A fine alone of no more than this, by a Magistrate of the first class, is not subject to appeal: 417(c). */
    private static final long PETTY_RUPEES = 200;

    @Override
    public Class<FinePaidOut> entry() {
        return FinePaidOut.class;
    }

    @Override
    public List<Offer> offers(Docket docket) {
        return docket.all(SentencePassed.class, sentence -> sentence.fineRupees() > 0).stream()
                .map(sentence -> Offer.of(POSSIBLE, "person", sentence.entry().person())
                        .with("sentence", sentence.id())
                        .by(docket.court()))
                .toList();
    }

    @Override
    public List<Finding> findings(Docket docket, FinePaidOut act, Moment moment) {
        Findings findings = new Findings();
        docket.all(SentencePassed.class).stream()
                .filter(sentence -> sentence.id().equals(act.sentence()))
                .forEach(sentence -> against(docket, act, sentence, moment, findings));
        return findings.list();
    }

    private static void against(
            Docket docket, FinePaidOut act, Docket.Of<SentencePassed> sentence, Moment moment, Findings findings) {
        SentencePassed passed = sentence.entry();
        long paid = docket.all(FinePaidOut.class, before -> act.sentence().equals(before.sentence())).stream()
                .mapToLong(before -> before.entry().amountRupees())
                .sum();
        boolean subject = passed.imprisons() || passed.fineRupees() > PETTY_RUPEES;
        LocalDate last = IndiaTime.dateOf(sentence.occurredAt()).plusDays(daysToAppeal(docket, passed));
        boolean early = !IndiaTime.dateOf(moment.occurredAt()).isAfter(last) && !decided(docket, passed);
        findings.contradict(
                        subject && (early || open(docket, passed)),
                        "/sentence",
                        "fine.paidBeforeAppeal",
                        "BNSS 395(2)",
                        last)
                .contradict(
                        paid + act.amountRupees() > passed.fineRupees(),
                        "/amountRupees",
                        "fine.morePaidOut",
                        "BNSS 395(1)",
                        passed.fineRupees(),
                        paid);
    }

    /** Limitation Act, 115(b): sixty days to the High Court, thirty to another court; of a sentence of death thirty. */
    private static int daysToAppeal(Docket docket, SentencePassed passed) {
        if (passed.beyondTerm() == BeyondTerm.DEATH) {
            return 30;
        }
        boolean highCourt =
                docket.any(CaseCommitted.class) || passed.months() > SEVEN_YEARS || passed.beyondTerm() != null;
        return highCourt ? 60 : 30;
    }

    private static boolean open(Docket docket, SentencePassed passed) {
        return appeals(docket, passed).stream().anyMatch(appeal -> !decided(docket, appeal));
    }

    /** Whether there was an appeal, and none is open. */
    private static boolean decided(Docket docket, SentencePassed passed) {
        return !appeals(docket, passed).isEmpty() && !open(docket, passed);
    }

    private static List<Docket.Of<AppealFiled>> appeals(Docket docket, SentencePassed passed) {
        return docket.all(AppealFiled.class, appeal -> Objects.equals(appeal.person(), passed.person()));
    }

    private static boolean decided(Docket docket, Docket.Of<AppealFiled> appeal) {
        return docket.any(AppealDecided.class, decision -> appeal.id().equals(decision.appeal()));
    }
}
