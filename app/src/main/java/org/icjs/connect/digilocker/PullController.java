package org.icjs.connect.digilocker;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import org.icjs.connect.Calls;
import org.icjs.connect.papers.PaperKind;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;

/** What DigiLocker calls. While it is not configured there is no such address. */
@Controller
class PullController {
    private final DigiLockerSettings settings;
    private final Gate gate;
    private final Issuing issuing;
    private final Calls calls;

    PullController(DigiLockerSettings settings, Gate gate, Issuing issuing, Calls calls) {
        this.settings = settings;
        this.gate = gate;
        this.issuing = issuing;
        this.calls = calls;
    }

    @PostMapping("/connect/digilocker/pull-uri")
    ResponseEntity<byte[]> uri(
            HttpServletRequest http, @RequestHeader(name = "x-digilocker-hmac", required = false) @Nullable String hmac)
            throws IOException {
        return answer(Gate.Kind.URI, http, hmac);
    }

    @PostMapping("/connect/digilocker/pull-doc")
    ResponseEntity<byte[]> doc(
            HttpServletRequest http, @RequestHeader(name = "x-digilocker-hmac", required = false) @Nullable String hmac)
            throws IOException {
        return answer(Gate.Kind.DOC, http, hmac);
    }

    private ResponseEntity<byte[]> answer(Gate.Kind kind, HttpServletRequest http, @Nullable String hmac)
            throws IOException {
        if (!settings.on()) {
            return ResponseEntity.notFound().build();
        }
        long began = System.nanoTime();
        byte[] body;
        try (InputStream in = http.getInputStream()) {
            body = in.readNBytes(Gate.SIZE_MAX + 1);
        }
        return switch (gate.pass(kind, http.getContentType(), hmac, body)) {
            case Gate.Passage.Open(var request) -> {
                Reply reply = kind == Gate.Kind.URI ? issuing.uri(request) : issuing.doc(request);
                yield send(kind, request, reply, began);
            }
            case Gate.Passage.Shut(var status, var why, var request) ->
                send(kind, request, new Reply.Refused(status, why), began);
        };
    }

    private ResponseEntity<byte[]> send(Gate.Kind kind, @Nullable PullRequest request, Reply reply, long began) {
        int status = reply instanceof Reply.Refused refused ? refused.status() : 200;
        byte[] body = ReplyXml.of(kind, request, reply);
        calls.record(DigiLocker.NAME, what(kind, request), began, reply.word(), status == 200);
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_XML)
                .body(body);
    }

    /** The kind of paper only if it is one of ours: whatever else was sent is not put into the log. */
    private static String what(Gate.Kind kind, @Nullable PullRequest request) {
        String call = kind == Gate.Kind.URI ? "pull-uri" : "pull-doc";
        return request == null
                ? call
                : PaperKind.named(request.docType())
                        .map(paper -> call + " " + paper)
                        .orElse(call);
    }
}
