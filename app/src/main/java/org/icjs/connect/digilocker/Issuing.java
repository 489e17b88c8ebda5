package org.icjs.connect.digilocker;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.icjs.connect.Bytes;
import org.icjs.connect.esign.SignedPapers;
import org.icjs.connect.papers.Copy;
import org.icjs.connect.papers.PaperKind;
import org.icjs.connect.papers.PaperTexts;
import org.icjs.docket.Docket;
import org.icjs.docket.RecordEntry.CopyIssued;
import org.icjs.docket.RecordEntry.CopyService;
import org.icjs.docket.Recorded;
import org.icjs.exchange.CaseNumbers;
import org.icjs.identity.Purpose;
import org.icjs.journal.AccessJournal;
import org.icjs.journal.Copies;
import org.icjs.journal.Dockets;
import org.icjs.journal.Keys;
import org.icjs.journal.Outcome;
import org.icjs.kernel.CaseId;
import org.icjs.kernel.Cnr;
import org.icjs.kernel.OfficeCode;
import org.icjs.kernel.PersonRef;
import org.icjs.kernel.Refused;
import org.icjs.kernel.Register;
import org.icjs.kernel.RegisterNumber;
import org.springframework.stereotype.Component;

/**
 * Finds the paper, sees that it is the holder's, and gives it. The first time is an entry of the case; each later time is a reading in the
 * journal of the office whose paper it is. No case, no such person in it and no such paper have one answer.
 */
@Component
final class Issuing {
    private static final Pattern REGISTERED = Pattern.compile("(?:(FIR|PCC) )?([1-9]\\d{0,6})/(\\d{4})");
    private static final Pattern URI = Pattern.compile("(.{1,100})-([A-Z]{5})-([A-Z2-7]{10})");

    private final DigiLockerSettings settings;
    private final CaseNumbers numbers;
    private final Dockets dockets;
    private final Copies journal;
    private final AccessJournal readings;
    private final PaperRegister register;
    private final PaperTexts copies;
    private final Certificates certificates;
    private final SignedPapers signed;
    private final Clock clock;

    Issuing(
            DigiLockerSettings settings,
            CaseNumbers numbers,
            Dockets dockets,
            Copies journal,
            AccessJournal readings,
            PaperRegister register,
            PaperTexts copies,
            Certificates certificates,
            SignedPapers signed,
            Clock clock) {
        this.settings = settings;
        this.numbers = numbers;
        this.dockets = dockets;
        this.journal = journal;
        this.readings = readings;
        this.register = register;
        this.copies = copies;
        this.certificates = certificates;
        this.signed = signed;
        this.clock = clock;
    }

    /** Pull URI: by the particulars that the person typed and those that DigiLocker has verified. */
    Reply uri(PullRequest request) {
        Bytes locker = PaperRegister.holder(request.locker());
        Bytes number = Bytes.of(Digests.sha256("case", request.asked(1), request.asked(2)));
        if (register.barred(locker, number)) {
            return new Reply.Refused(200, "barred");
        }
        Optional<PaperKind> kind = PaperKind.named(request.docType());
        if (kind.isEmpty()) {
            return new Reply.Refused(200, "unknownType");
        }
        Optional<Docket> docket = docket(request);
        Optional<PersonRef> holder = docket.flatMap(found -> Holders.find(found, kind.get(), request));
        if (holder.isEmpty()) {
            register.missed(locker, number);
            return Reply.Refused.NOT_FOUND;
        }
        Docket found = docket.orElseThrow();
        return switch (Papers.of(found, kind.get(), holder.get())) {
            case Papers.Standing.Ready(var source) ->
                issue(found, kind.get(), source, holder.get(), request.locker())
                        .map(issued -> given(found, issued, source, request, "issued"))
                        .orElse(Reply.Refused.BUSY);
            case Papers.Standing.ToCome _ -> {
                register.await(kind.get(), found.id(), holder.get(), request.locker());
                yield new Reply.Pending();
            }
            case Papers.Standing.None _ -> Reply.Refused.NOT_FOUND;
        };
    }

    /** Pull Document: by the number, for the locker that it was issued to. */
    Reply doc(PullRequest request) {
        Matcher uri = URI.matcher(String.valueOf(request.uri()));
        if (!uri.matches() || !uri.group(1).equals(settings.issuerId())) {
            return new Reply.Refused(200, "unknownUri");
        }
        Bytes locker = PaperRegister.holder(request.locker());
        return register.issued(uri.group(3))
                .filter(paper -> paper.kind().name().equals(uri.group(2)) && paper.heldBy(locker))
                .flatMap(paper -> dockets.find(paper.docket())
                        .flatMap(docket -> docket.entry(paper.source())
                                .map(source -> given(docket, paper, source, request, "given"))))
                .orElse(Reply.Refused.NOT_FOUND);
    }

    /** Gives it a number, which is an entry of the case; empty if the journal can't take it now. */
    Optional<PaperRegister.Issued> issue(
            Docket docket, PaperKind kind, Recorded source, PersonRef holder, String locker) {
        String number = Digests.number(
                settings.apiKey(),
                "paper",
                locker,
                kind.name(),
                docket.id().toString(),
                source.id().toString(),
                holder.toString());
        Optional<PaperRegister.Issued> known = register.issued(number);
        if (known.isPresent()) {
            return known;
        }
        var issued =
                new PaperRegister.Issued(number, kind, docket.id(), holder, source.id(), PaperRegister.holder(locker));
        CopyIssued copy = new CopyIssued(holder, source.id(), kind.copy(), CopyService.DIGILOCKER, uri(kind, number));
        Outcome outcome = journal.issued(source.office(), docket.id(), copy, "digilocker-" + number);
        if (!(outcome instanceof Outcome.Accepted) && !(outcome instanceof Outcome.Repeated)) {
            return Optional.empty();
        }
        register.enter(issued);
        return Optional.of(issued);
    }

    String uri(PaperKind kind, String number) {
        return settings.issuerId() + "-" + kind.name() + "-" + number;
    }

    String title(PaperKind kind) {
        return copies.title(kind);
    }

    private Reply given(Docket docket, PaperRegister.Issued paper, Recorded source, PullRequest request, String word) {
        String uri = uri(paper.kind(), paper.number());
        OfficeCode office = source.office();
        readings.record(office, Keys.SYSTEM, Purpose.COPY.name(), "digilocker " + uri, docket.id());
        Copy copy = copies.of(docket, paper.kind(), source, paper.person(), uri);
        Instant now = clock.instant();
        return new Reply.Given(
                word,
                copy,
                request.wantsPdf() ? signed.of(source.id()).orElseGet(() -> certificates.pdf(copy, now)) : null,
                certificates.xml(copy, now));
    }

    private Optional<Docket> docket(PullRequest request) {
        return number(request.asked(1), request.asked(2)).flatMap(dockets::find);
    }

    /** By CNR, or by the number of an FIR or of an application for clearance with its office. */
    private Optional<CaseId> number(String number, String station) {
        try {
            Matcher registered = REGISTERED.matcher(number);
            return registered.matches()
                    ? numbers.registered(
                            new OfficeCode(station),
                            new RegisterNumber(
                                    "PCC".equals(registered.group(1)) ? Register.PCC : Register.FIR,
                                    Integer.parseInt(registered.group(2)),
                                    Integer.parseInt(registered.group(3))))
                    : numbers.cnr(new Cnr(number));
        } catch (Refused _) {
            return Optional.empty();
        }
    }
}
