package org.icjs.docket;

import static org.icjs.docket.PaperJournal.nov;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.icjs.docket.CourtEntry.BailSecurity;
import org.icjs.docket.CourtEntry.LegalAid;
import org.icjs.docket.CourtEntry.Plea;
import org.icjs.docket.CourtEntry.Verdict;
import org.icjs.docket.PoliceEntry.ArrestReason;
import org.icjs.docket.PoliceEntry.PersonArrested;
import org.icjs.docket.PrisonEntry.OtherMatters;
import org.icjs.kernel.CaseId;
import org.icjs.kernel.EntryId;
import org.icjs.kernel.OfficeCode;
import org.icjs.kernel.OfficerCode;
import org.icjs.kernel.PersonName;
import org.icjs.kernel.PersonRef;
import org.icjs.kernel.Section;
import org.jspecify.annotations.Nullable;

/**
 * A case on paper, taken as far as a test needs it: informed on 2 November 2026 at 9:00, arrest on the 3rd at 10:00, production and
 * remand on the 4th, bail from the 6th, police report on the 20th, trial in the days after.
 */
public final class ACase {
    public static final OfficeCode STATION = new OfficeCode("MZ-PS-BAWNGKAWN");
    public static final OfficeCode COURT = new OfficeCode("MZ-CJM-AIZAWL");
    public static final OfficeCode JAIL = new OfficeCode("MZ-JAIL-AIZAWL");
    public static final OfficeCode OTHER_JAIL = new OfficeCode("MZ-JAIL-LUNGLEI");
    public static final OfficeCode LABORATORY = new OfficeCode("MZ-FSL-AIZAWL");
    public static final OfficeCode PROSECUTION = new OfficeCode("MZ-APP-AIZAWL");
    public static final OfficerCode OFFICER = new OfficerCode("PAPER-1");
    public static final PersonRef INFORMANT = new PersonRef(1);
    public static final PersonRef ACCUSED = new PersonRef(2);
    public static final Instant ARRESTED = nov(3, 10, 0);

    private final PaperJournal journal;
    private final CaseId id;

    private ACase(PaperJournal journal, CaseId id) {
        this.journal = journal;
        this.id = id;
    }

    /** Informed, against one suspect. */
    public static ACase of(AFir fir) {
        return in(new PaperJournal(AllActs.find()), fir);
    }

    public static ACase ofTheft() {
        return of(AFir.of("BNS 303(2)").against("Zova"));
    }

    public static ACase in(PaperJournal journal, AFir fir) {
        ACase made = new ACase(journal, journal.newCase());
        made.has(STATION, nov(2, 9, 10), fir.entry());
        return made;
    }

    public Recorded has(OfficeCode office, Instant at, Entry entry) {
        return journal.record(id, office, OFFICER, entry, at);
    }

    public Docket docket() {
        return journal.docket(id);
    }

    /** Codes of what refuses the entry. */
    public List<String> refuses(OfficeCode office, Instant at, Entry entry) {
        return codes(office, at, entry, Finding.Severity.REFUSED);
    }

    /** Codes of what contradicts the entry. */
    public List<String> contradicts(OfficeCode office, Instant at, Entry entry) {
        return codes(office, at, entry, Finding.Severity.CONTRADICTION);
    }

    /** All that stands against it. */
    public List<Finding> findings(OfficeCode office, Instant at, Entry entry) {
        return journal.findings(id, office, OFFICER, entry, at);
    }

    private List<String> codes(OfficeCode office, Instant at, Entry entry, Finding.Severity severity) {
        return findings(office, at, entry).stream()
                .filter(finding -> finding.severity() == severity)
                .map(Finding::code)
                .toList();
    }

    public List<Offer> offers(Class<? extends Entry> type) {
        Act<?> act = journal.act(type);
        return act == null ? List.of() : act.offers(docket());
    }

    // Arrest and custody

    public ACase arrested() {
        has(STATION, ARRESTED, arrest(ARRESTED.plusSeconds(900), null));
        return this;
    }

    public ACase forwarded() {
        arrested();
        has(
                STATION,
                nov(4, 8, 0),
                new PoliceEntry.ArresteeForwarded(ACCUSED, CustodyKind.JUDICIAL, "To be tried.", true));
        return this;
    }

    public ACase produced() {
        forwarded();
        has(COURT, nov(4, 9, 0), production(true));
        return this;
    }

    public Recorded remanded() {
        produced();
        return has(COURT, nov(4, 9, 30), remand(CustodyKind.JUDICIAL, JAIL, LocalDate.of(2026, 11, 18)));
    }

    public Recorded admitted() {
        return has(JAIL, nov(4, 12, 0), admission(remanded().id()));
    }

    public static PersonArrested arrest(Instant groundsGivenAt, @Nullable String explanation) {
        return new PersonArrested(
                ACCUSED,
                null,
                null,
                null,
                AFir.place("Durtlang"),
                null,
                null,
                AFir.place("Bus stand"),
                List.of(ArrestReason.PROPER_INVESTIGATION),
                "Seen with the property.",
                groundsGivenAt,
                "Mizo",
                new PersonName("Lalsanga"),
                new PersonName("Hrangi"),
                groundsGivenAt,
                explanation);
    }

    public static CourtEntry.ArresteeProduced production(boolean inPerson) {
        return new CourtEntry.ArresteeProduced(ACCUSED, inPerson, true, true, LegalAid.LEGAL_AID_COUNSEL, null);
    }

    public static CourtEntry.RemandOrdered remand(CustodyKind custody, @Nullable OfficeCode jail, LocalDate next) {
        return new CourtEntry.RemandOrdered(ACCUSED, null, custody, jail, next, "Well founded.", null);
    }

    public static PrisonEntry.PrisonerAdmitted admission(EntryId warrant) {
        return new PrisonEntry.PrisonerAdmitted(ACCUSED, warrant, null, true, "Fit.", "Nothing.");
    }

    // Bail and release

    public Recorded applied() {
        return has(COURT, nov(6, 10, 0), new CourtEntry.BailApplied(ACCUSED, null, "A fixed home.", PROSECUTION));
    }

    public Recorded granted(BailSecurity security, long sureties) {
        Recorded application = applied();
        has(
                PROSECUTION,
                nov(6, 11, 0),
                new ProsecutionEntry.BailReplied(
                        ACCUSED, application.id(), ProsecutionEntry.BailStand.NOT_OPPOSED, "No objection."));
        return has(COURT, nov(6, 12, 0), grant(application.id(), security, sureties));
    }

    public Recorded bonded() {
        Recorded granted = granted(BailSecurity.BAIL_BOND, 1);
        return has(COURT, nov(7, 10, 0), bond(granted.id(), 1));
    }

    public Recorded releaseOrdered() {
        return has(COURT, nov(7, 10, 30), new CourtEntry.ReleaseOrdered(ACCUSED, bonded().id()));
    }

    public static CourtEntry.BailGranted grant(EntryId application, BailSecurity security, long sureties) {
        return new CourtEntry.BailGranted(ACCUSED, application, security, 20_000, sureties, null, null);
    }

    public static CourtEntry.BondAccepted bond(EntryId order, int sureties) {
        CourtEntry.Surety surety = new CourtEntry.Surety(new PersonName("Lalchhuana"), AFir.place("Ramhlun"));
        return new CourtEntry.BondAccepted(ACCUSED, order, Collections.nCopies(sureties, surety));
    }

    public static PrisonEntry.ReleaseOrderChecked check(EntryId order, OtherMatters matters, @Nullable String matter) {
        return new PrisonEntry.ReleaseOrderChecked(ACCUSED, order, matters, matter);
    }

    public static PrisonEntry.PrisonerReleased release(@Nullable EntryId order, boolean leftJail) {
        return new PrisonEntry.PrisonerReleased(ACCUSED, order, leftJail, null);
    }

    // Police report and trial

    public Recorded filed() {
        return has(STATION, nov(20, 10, 0), report(null));
    }

    public Recorded registered() {
        Recorded report = filed();
        has(COURT, nov(20, 12, 0), new CourtEntry.PoliceReportReceived(report.id()));
        has(COURT, nov(21, 10, 0), new CourtEntry.PoliceReportCompared(report.id(), true));
        return has(COURT, nov(21, 11, 0), new CourtEntry.CaseRegistered(report.id(), null));
    }

    public ACase cognizance() {
        registered();
        has(COURT, nov(22, 11, 0), new CourtEntry.CognizanceTaken(LocalDate.of(2026, 11, 24)));
        return this;
    }

    public ACase charged() {
        cognizance();
        has(COURT, nov(24, 11, 0), new CourtEntry.CopiesSupplied(ACCUSED, "All papers."));
        has(COURT, nov(25, 11, 0), charge("BNS 303(2)"));
        return this;
    }

    public ACase pleaded(Plea plea) {
        charged();
        has(COURT, nov(25, 11, 30), new CourtEntry.PleaRecorded(ACCUSED, plea));
        return this;
    }

    public ACase argued() {
        pleaded(Plea.NOT_GUILTY);
        has(COURT, nov(26, 11, 0), new CourtEntry.EvidenceRecorded(INFORMANT, "It was mine.", true));
        has(COURT, nov(26, 12, 0), new CourtEntry.AccusedExamined(ACCUSED, "I found it.", null));
        has(COURT, nov(26, 13, 0), new CourtEntry.ArgumentsHeard("Both sides.", LocalDate.of(2026, 11, 28)));
        return this;
    }

    /** The first report states what later ones leave out. */
    public PoliceEntry.PoliceReportFiled report(@Nullable String defectCured) {
        boolean first = docket().known(Fact.ACCUSED_SENT_UP).isEmpty();
        return new PoliceEntry.PoliceReportFiled(
                null,
                first ? COURT : null,
                first ? List.of(ACCUSED) : null,
                null,
                first ? List.of(INFORMANT) : null,
                first ? "He took it." : null,
                true,
                defectCured);
    }

    public static CourtEntry.ChargeFramed charge(String... sections) {
        return new CourtEntry.ChargeFramed(ACCUSED, sections(sections), LocalDate.of(2026, 11, 26));
    }

    public static CourtEntry.JudgmentPronounced judgment(Verdict verdict, String... of) {
        return new CourtEntry.JudgmentPronounced(ACCUSED, verdict, of.length == 0 ? null : sections(of), "As stated.");
    }

    private static List<Section> sections(String... sections) {
        return Arrays.stream(sections).map(Section::parse).toList();
    }
}
