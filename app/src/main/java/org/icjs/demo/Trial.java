package org.icjs.demo;

import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.icjs.demo.Investigation.Roles;
import org.icjs.docket.CourtEntry;
import org.icjs.docket.CourtEntry.Plea;
import org.icjs.docket.CourtEntry.Verdict;
import org.icjs.docket.PoliceEntry;
import org.icjs.docket.PoliceEntry.Delivery;
import org.icjs.docket.PrisonEntry;
import org.icjs.docket.ProsecutionEntry;
import org.icjs.docket.ProsecutionEntry.ScrutinyOpinion;
import org.icjs.identity.Duty;
import org.icjs.kernel.OfficeCode;
import org.icjs.kernel.PersonRef;
import org.jspecify.annotations.Nullable;

/** From the draft of the police report to the judgment. */
final class Trial {
    private static final String FACTS = "Witnesses, what was found and where it was found agree on the accused.";

    private final Life life;
    private final People people;
    private final Roles roles;
    private final List<PersonRef> inJail;
    private final LocalDate remanded;
    private int remands = 1;
    private boolean scrutinised;

    /** @param inJail accused who were not bailed */
    Trial(Life life, Roles roles, List<PersonRef> inJail) {
        this.life = life;
        this.people = life.people;
        this.roles = roles;
        this.inJail = inJail;
        this.remanded = life.today();
    }

    void tell(boolean prosecutionKnown, String town) {
        scrutiny(prosecutionKnown);
        report();
        hearings();
        judgment(town);
    }

    /** Days pass; who is in jail is remanded again every fourteen. */
    private void pass(int days, OfficeCode court) {
        int left = days;
        while (left > 0 && !inJail.isEmpty()) {
            int step = Math.min(left, Custody.DAYS_AT_A_TIME - 1);
            life.days(step, step);
            left -= step;
            remands++;
            inJail.forEach(accused -> new Custody(life, accused, "").again(remands, court));
        }
        if (left > 0) {
            life.days(left, left);
        }
    }

    /** Until so many days after the first order of custody. */
    private void heldFor(int days) {
        pass(Math.toIntExact(ChronoUnit.DAYS.between(life.today(), remanded.plusDays(days))), life.trialCourt);
    }

    private void scrutiny(boolean prosecutionKnown) {
        if (life.until == Reached.HELD_WITHOUT_REPORT) {
            pass(people.between(48, 61), life.magistrate);
            life.reached(Reached.HELD_WITHOUT_REPORT);
        }
        pass(people.between(8, 20), life.magistrate);
        scrutinised = life.until == Reached.DRAFT_SENT || people.chance(60);
        if (scrutinised) {
            OfficeCode office = prosecutionKnown ? null : life.prosecution;
            life.police("draft", new PoliceEntry.ReportSentForScrutiny(office, roles.suspects(), FACTS));
            life.reached(Reached.DRAFT_SENT);
            life.days(1, 4);
            life.act(
                    "opinion",
                    life.prosecution,
                    Duty.PROSECUTOR,
                    made -> new ProsecutionEntry.OpinionGiven(made.apply("draft"), ScrutinyOpinion.FIT_TO_FILE, null));
        }
    }

    private void report() {
        pass(people.between(1, 4), life.magistrate);
        life.act("report", life.station.code(), Duty.STATION_OFFICER, report(!scrutinised, true, null));
        life.police(
                "action told",
                new PoliceEntry.ProgressTold(
                        roles.informed().getFirst(), Delivery.BY_ELECTRONIC_MEANS, "The report is with the court."));
        life.reached(Reached.REPORT_FILED);
        received("report");
        boolean returned = life.until == Reached.REPORT_RETURNED || people.chance(12);
        compared("report", !returned);
        if (returned) {
            life.minutes(20, 90);
            life.act(
                    "returned",
                    life.trialCourt,
                    Duty.COURT_STAFF,
                    made -> new CourtEntry.PoliceReportReturned(
                            made.apply("report"), "The list of documents is not signed."));
            life.reached(Reached.REPORT_RETURNED);
            life.days(1, 3);
            life.act(
                    "again",
                    life.station.code(),
                    Duty.STATION_OFFICER,
                    report(false, false, "The list is signed now."));
            received("again");
            compared("again", true);
        }
        life.reached(Reached.REPORT_COMPARED);
        life.minutes(15, 60);
        String last = returned ? "again" : "report";
        life.act(
                "registered",
                life.trialCourt,
                Duty.COURT_STAFF,
                made -> new CourtEntry.CaseRegistered(made.apply(last), null));
        life.reached(Reached.REGISTERED);
    }

    private PoliceEntry.PoliceReportFiled report(boolean statesAccused, boolean first, @Nullable String cured) {
        List<PersonRef> witnesses = new ArrayList<>(roles.informed());
        witnesses.addAll(roles.witnesses());
        return new PoliceEntry.PoliceReportFiled(
                null,
                first ? life.trialCourt : null,
                statesAccused ? roles.suspects() : null,
                null,
                first ? witnesses : null,
                statesAccused ? FACTS : null,
                false,
                cured);
    }

    private void received(String report) {
        life.minutes(40, 180);
        life.act(
                report + "Received",
                life.trialCourt,
                Duty.COURT_STAFF,
                made -> new CourtEntry.PoliceReportReceived(made.apply(report)));
    }

    private void compared(String report, boolean matches) {
        life.days(1, 1);
        life.act(
                report + "Compared",
                life.trialCourt,
                Duty.COURT_STAFF,
                made -> new CourtEntry.PoliceReportCompared(made.apply(report), matches));
    }

    private void hearings() {
        pass(people.between(1, 5), life.trialCourt);
        court("cognizance", new CourtEntry.CognizanceTaken(life.today().plusDays(9)));
        life.reached(Reached.COGNIZANCE);
        pass(9, life.trialCourt);
        for (PersonRef accused : roles.suspects()) {
            life.minutes(5, 15);
            life.act(
                    "copies" + accused,
                    life.trialCourt,
                    Duty.COURT_STAFF,
                    new CourtEntry.CopiesSupplied(accused, "The police report with its papers"));
        }
        pass(12, life.trialCourt);
        for (PersonRef accused : roles.suspects()) {
            life.minutes(5, 15);
            court(
                    "charge" + accused,
                    new CourtEntry.ChargeFramed(
                            accused, life.crime.sections(), life.today().plusDays(13)));
            life.minutes(3, 8);
            court("plea" + accused, new CourtEntry.PleaRecorded(accused, Plea.NOT_GUILTY));
        }
        life.reached(Reached.CHARGED);
        if (life.until == Reached.HELD_NEAR_A_THIRD) {
            heldFor(people.between(340, 350));
            life.reached(Reached.HELD_NEAR_A_THIRD);
        }
        if (life.until == Reached.HELD_FOR_A_THIRD) {
            heldFor(people.between(368, 385));
            life.reached(Reached.HELD_FOR_A_THIRD);
        }
        if (life.until == Reached.HELD_NEAR_THE_LONGEST) {
            heldFor(people.between(705, 722));
            life.reached(Reached.HELD_NEAR_THE_LONGEST);
        }
        pass(13, life.trialCourt);
        evidence(roles.informed());
        life.reached(Reached.EVIDENCE);
        pass(7, life.trialCourt);
        evidence(roles.witnesses());
        pass(7, life.trialCourt);
        for (PersonRef accused : roles.suspects()) {
            life.minutes(10, 30);
            court("examined" + accused, new CourtEntry.AccusedExamined(accused, "It was not I; I was at home.", false));
        }
        pass(6, life.trialCourt);
        court(
                "arguments",
                new CourtEntry.ArgumentsHeard(
                        "Both sides were heard.", life.today().plusDays(11)));
        life.reached(Reached.ARGUED);
    }

    private void evidence(List<PersonRef> witnesses) {
        for (PersonRef witness : witnesses) {
            life.minutes(20, 50);
            court("heard" + witness, new CourtEntry.EvidenceRecorded(witness, "As stated to the police.", true));
        }
    }

    private void judgment(String town) {
        pass(11, life.trialCourt);
        boolean convicted = people.chance(55);
        for (PersonRef accused : roles.suspects()) {
            life.minutes(10, 20);
            court("judgment" + accused, judgment(accused, convicted));
            life.act(
                    "judgment uploaded" + accused,
                    life.trialCourt,
                    Duty.MAGISTRATE,
                    made -> new CourtEntry.JudgmentUploaded(made.apply("judgment" + accused)));
            if (convicted) {
                sentence(accused);
            } else if (inJail.contains(accused)) {
                acquitted(accused, town);
            }
        }
        life.reached(Reached.JUDGED);
    }

    private CourtEntry.JudgmentPronounced judgment(PersonRef accused, boolean convicted) {
        return new CourtEntry.JudgmentPronounced(
                accused,
                convicted ? Verdict.CONVICTED : Verdict.ACQUITTED,
                convicted ? life.crime.sections() : null,
                convicted ? "The witnesses are to be believed." : "The doubt is the benefit of the accused.");
    }

    private void sentence(PersonRef accused) {
        life.later(Duration.ofHours(1));
        court(
                "sentence" + accused,
                new CourtEntry.SentencePassed(accused, null, people.between(12, 30), 0, 5_000, 30L, life.jail, null));
        life.later(Duration.ofHours(3));
        life.act(
                "serving" + accused,
                life.jail,
                Duty.JAILER,
                made -> inJail.contains(accused)
                        ? new PrisonEntry.WarrantNoted(accused, made.apply("sentence" + accused), null, true)
                        : new PrisonEntry.PrisonerAdmitted(
                                accused, made.apply("sentence" + accused), null, true, "Fit.", "A bag of clothes"));
    }

    private void acquitted(PersonRef accused, String town) {
        Custody custody = new Custody(life, accused, town);
        life.minutes(20, 40);
        life.act(
                custody.label("release"),
                life.trialCourt,
                Duty.MAGISTRATE,
                made -> new CourtEntry.ReleaseOrdered(accused, made.apply("judgment" + accused)));
        custody.leave();
    }

    private void court(String label, CourtEntry entry) {
        life.act(label, life.trialCourt, Duty.MAGISTRATE, entry);
    }
}
