package org.icjs.connect.esign;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.icjs.connect.Bytes;
import org.icjs.connect.Calls;
import org.icjs.connect.SigningKey;
import org.icjs.connect.papers.PaperTexts;
import org.icjs.docket.RecordEntry.SignatureMeans;
import org.icjs.identity.Actor;
import org.icjs.journal.Dockets;
import org.springframework.stereotype.Component;

/** The two ways to sign what one owes: through e-Sign, some at a time, or with a key of one's own, all at once. */
@Component
final class Signing {
    private final EsignSettings settings;
    private final OwedTable owed;
    private final Requests requests;
    private final SignedPapers signed;
    private final PaperTexts texts;
    private final Dockets dockets;
    private final Calls calls;
    private final Clock clock;

    Signing(
            EsignSettings settings,
            OwedTable owed,
            Requests requests,
            SignedPapers signed,
            PaperTexts texts,
            Dockets dockets,
            Calls calls,
            Clock clock) {
        this.settings = settings;
        this.owed = owed;
        this.requests = requests;
        this.signed = signed;
        this.texts = texts;
        this.dockets = dockets;
        this.calls = calls;
        this.clock = clock;
    }

    /** The request as the service takes it, and its number. */
    record Request(String txn, String xml) {}

    /** Those of the officer's own papers that are named, in his list's order. */
    List<Owed> chosen(Actor officer, Collection<String> entries) {
        return owed.of(officer).stream()
                .filter(one -> entries.contains(one.entry().toString()))
                .toList();
    }

    /** The paper as it is before it is signed. */
    Optional<Bytes> paper(Owed one) {
        return dockets.find(one.docket())
                .flatMap(docket -> docket.entry(one.entry())
                        .map(source -> texts.plain(texts.of(
                                docket,
                                one.kind(),
                                source,
                                one.person(),
                                one.entry().toString()))));
    }

    /** Only the papers' hashes go into it. Empty if none of them can be had. */
    Optional<Request> ask(Actor officer, List<Owed> papers) {
        List<Requests.Asked> asked = papers.stream()
                .limit(EsignXml.DOCUMENTS_MAX)
                .flatMap(one -> prepared(officer, one).stream())
                .toList();
        if (asked.isEmpty()) {
            return Optional.empty();
        }
        String txn = requests.open(asked);
        byte[] xml = EsignXml.request(
                settings,
                txn,
                asked.stream()
                        .map(one -> new EsignXml.InputHash(
                                one.paper().hash(), texts.title(one.owed().kind())))
                        .toList(),
                clock.instant());
        calls.record(Esign.NAME, "request", System.nanoTime(), "asked", true);
        return Optional.of(new Request(txn, new String(xml, StandardCharsets.UTF_8)));
    }

    /** Takes the service's answer; a word for what came of it. */
    String answer(byte[] xml) {
        long began = System.nanoTime();
        String word = switch (EsignXml.answer(xml, settings.service())) {
            case EsignXml.Answer.Unknown(var why) -> why;
            case EsignXml.Answer.Declined(var txn) -> {
                requests.close(txn);
                yield "declined";
            }
            case EsignXml.Answer.Signed(var txn, var signatures) -> take(requests.close(txn), signatures);
        };
        calls.record(Esign.NAME, "response", began, word, word.equals("signed") || word.equals("declined"));
        return word;
    }

    private String take(List<Requests.Asked> asked, List<Bytes> signatures) {
        if (asked.isEmpty()) {
            return "notAsked";
        }
        if (asked.size() != signatures.size()) {
            return "signatureWrong";
        }
        for (int i = 0; i < asked.size(); i++) {
            Optional<String> wrong =
                    signed.take(asked.get(i).owed(), asked.get(i).paper(), signatures.get(i), SignatureMeans.ESIGN);
            if (wrong.isPresent()) {
                return wrong.get();
            }
        }
        return "signed";
    }

    /** Signs all of them here with the officer's key, which is forgotten at once. What is wrong, by paper; nothing when all are signed. */
    Map<Owed, String> sign(Actor officer, List<Owed> papers, SigningKey key) {
        Map<Owed, String> wrong = new LinkedHashMap<>();
        for (Owed one : papers) {
            Optional<Requests.Asked> asked = prepared(officer, one);
            if (asked.isEmpty()) {
                wrong.put(one, "notAsked");
                continue;
            }
            PreparedPaper paper = asked.get().paper();
            signed.take(one, paper, Cms.sign(paper.hash(), key), SignatureMeans.OWN_KEY)
                    .ifPresent(word -> wrong.put(one, word));
        }
        return wrong;
    }

    private Optional<Requests.Asked> prepared(Actor officer, Owed one) {
        return paper(one)
                .map(pdf -> new Requests.Asked(
                        one, PreparedPaper.of(pdf, officer.display(), texts.title(one.kind()), clock.instant())));
    }
}
