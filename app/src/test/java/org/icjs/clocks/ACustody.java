package org.icjs.clocks;

import static org.icjs.docket.ACase.COURT;
import static org.icjs.docket.ACase.JAIL;
import static org.icjs.docket.ACase.OFFICER;
import static org.icjs.docket.ACase.PROSECUTION;
import static org.icjs.docket.ACase.STATION;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicLong;
import org.icjs.docket.ACase;
import org.icjs.docket.AFir;
import org.icjs.docket.CourtEntry;
import org.icjs.docket.CourtEntry.Verdict;
import org.icjs.docket.CustodyKind;
import org.icjs.docket.Docket;
import org.icjs.docket.Entry;
import org.icjs.docket.PaperJournal;
import org.icjs.docket.PoliceEntry;
import org.icjs.docket.PrisonEntry;
import org.icjs.docket.ProsecutionEntry;
import org.icjs.docket.Recorded;
import org.icjs.kernel.CaseId;
import org.icjs.kernel.IndiaTime;
import org.icjs.kernel.OfficeCode;
import org.icjs.kernel.PersonRef;
import org.icjs.kernel.Section;
import org.icjs.kernel.Uuids;
import org.icjs.law.Offences;
import org.jspecify.annotations.Nullable;

/** One person's way through custody in one case, told by days and hours in India. */
final class ACustody {
    static final PersonRef ACCUSED = new PersonRef(2);

    private static final AtomicLong CASES = new AtomicLong();

    private final PaperJournal journal = new PaperJournal(List.of());
    private final CaseId id = new CaseId(Uuids.v7(Instant.EPOCH, new SplittableRandom(CASES.getAndIncrement())));
    private @Nullable Recorded remand;
    private @Nullable Recorded sentence;
    private @Nullable Recorded application;

    private ACustody() {}

    /** Of an offence done on that day. */
    static ACustody of(String offenceDay, @Nullable Boolean convictedBefore, String... sections) {
        ACustody made = new ACustody();
        Instant done = at(offenceDay + "T00:30");
        made.has(
                STATION,
                offenceDay + "T01:00",
                AFir.of(sections)
                        .against("Zova")
                        .offence(done, null)
                        .previouslyConvicted(convictedBefore)
                        .entry());
        return made;
    }

    static ACustody of(String offenceDay, String section) {
        return of(offenceDay, false, section);
    }

    static Instant at(String clock) {
        return IndiaTime.at(LocalDateTime.parse(clock));
    }

    Recorded has(OfficeCode office, String clock, Entry entry) {
        return journal.record(id, office, OFFICER, entry, at(clock));
    }

    Docket docket() {
        return journal.docket(id);
    }

    ACustody arrested(String clock) {
        has(STATION, clock, ACase.arrest(at(clock), null));
        return this;
    }

    ACustody produced(String clock) {
        has(COURT, clock, ACase.production(true));
        return this;
    }

    ACustody remanded(String clock, CustodyKind kind) {
        return remanded(clock, kind, LocalDateTime.parse(clock).toLocalDate().plusDays(14));
    }

    ACustody remanded(String clock, CustodyKind kind, LocalDate next) {
        remand = has(COURT, clock, ACase.remand(kind, kind == CustodyKind.JUDICIAL ? JAIL : null, next));
        return this;
    }

    /** To judicial custody. */
    ACustody remanded(String clock) {
        return remanded(clock, CustodyKind.JUDICIAL);
    }

    ACustody admitted(String clock) {
        Recorded warrant = sentence != null ? sentence : remand;
        has(
                JAIL,
                clock,
                ACase.admission(warrant == null ? docket().entries().getFirst().id() : warrant.id()));
        return this;
    }

    ACustody released(String clock) {
        has(JAIL, clock, ACase.release(null, true));
        return this;
    }

    ACustody escaped(String clock) {
        has(JAIL, clock, new PrisonEntry.PrisonerEscaped(ACCUSED, "Over the wall."));
        return this;
    }

    ACustody applied(String clock) {
        application = has(COURT, clock, new CourtEntry.BailApplied(ACCUSED, null, "The days are over.", PROSECUTION));
        return this;
    }

    /** On a request of the prosecution a day before. */
    ACustody extended(String clock, boolean granted, @Nullable Long days) {
        Recorded sought = journal.record(
                id,
                PROSECUTION,
                OFFICER,
                new ProsecutionEntry.CustodyExtensionSought(ACCUSED, "The laboratory has not reported."),
                at(clock).minus(Duration.ofDays(1)));
        has(COURT, clock, new CourtEntry.CustodyExtensionDecided(ACCUSED, sought.id(), granted, days, "As stated."));
        return this;
    }

    /** The bond accepted on the last application. */
    ACustody furnished(String clock) {
        Recorded made = Objects.requireNonNull(application);
        Recorded granted = has(COURT, clock, ACase.grant(made.id(), CourtEntry.BailSecurity.BAIL_BOND, 1));
        has(COURT, clock, ACase.bond(granted.id(), 1));
        return this;
    }

    ACustody reported(String clock) {
        return reported(clock, List.of(ACCUSED));
    }

    ACustody reported(String clock, @Nullable List<PersonRef> accused) {
        has(
                STATION,
                clock,
                new PoliceEntry.PoliceReportFiled(
                        null, COURT, accused, null, List.of(new PersonRef(1)), "It.", true, null));
        return this;
    }

    ACustody altered(String clock, String... sections) {
        has(
                STATION,
                clock,
                new PoliceEntry.SectionsAltered(
                        Arrays.stream(sections).map(Section::parse).toList(), "As found."));
        return this;
    }

    ACustody charged(String clock, String... sections) {
        has(COURT, clock, ACase.charge(sections));
        return this;
    }

    ACustody delayed(String clock, String from, String to) {
        has(COURT, clock, new CourtEntry.DelayFound(ACCUSED, LocalDate.parse(from), LocalDate.parse(to), "He hid."));
        return this;
    }

    ACustody judged(String clock, Verdict verdict) {
        has(COURT, clock, ACase.judgment(verdict));
        return this;
    }

    ACustody sentenced(String clock, long months, long days) {
        sentence = has(COURT, clock, new CourtEntry.SentencePassed(ACCUSED, null, months, days, 0, null, JAIL, null));
        return this;
    }

    /** For life or of death, of an offence that is named in the conviction. */
    ACustody sentencedBeyondTerm(String clock, CourtEntry.BeyondTerm beyond) {
        sentence = has(COURT, clock, new CourtEntry.SentencePassed(ACCUSED, null, 0, 0, 0, null, JAIL, beyond));
        return this;
    }

    ACustody convicted(String clock, String... sections) {
        has(COURT, clock, ACase.judgment(Verdict.CONVICTED, sections));
        return this;
    }

    ACustody superintendentApplied(String clock) {
        has(JAIL, clock, new PrisonEntry.UndertrialReleaseApplied(ACCUSED, 1));
        return this;
    }

    /** Something that says nothing of custody. */
    ACustody diary(String clock) {
        has(STATION, clock, new PoliceEntry.DiaryWritten("Went on."));
        return this;
    }

    static Moment moment(String clock) {
        return new Moment(at(clock), Offences.standard(), StateSettings.shipped());
    }

    List<Deadline> deadlines(String rule, String clock) {
        return deadlines(rule, moment(clock));
    }

    List<Deadline> deadlines(String rule, Moment moment) {
        return CustodyRules.ALL.stream()
                .filter(one -> one.name().equals(rule))
                .flatMap(one -> one.in(docket(), moment).stream())
                .toList();
    }

    Deadline deadline(String rule, String clock) {
        return deadlines(rule, clock).getFirst();
    }

    /** The last part of the sentence's key, and the status. */
    String says(String rule, String clock) {
        return says(deadlines(rule, clock));
    }

    static String says(List<Deadline> deadlines) {
        return String.join(
                ", ",
                deadlines.stream()
                        .map(deadline -> deadline.status() + " "
                                + deadline.because().key().replaceFirst("^[a-zA-Z]+\\.", ""))
                        .toList());
    }

    /** What is missing, of a deadline that can't be told. */
    String missing(String rule, String clock) {
        Deadline deadline = deadline(rule, clock);
        return deadline.status() == Status.CANNOT_TELL
                        && deadline.because().values().getLast() instanceof Explained why
                ? why.key()
                : deadline.toString();
    }
}
