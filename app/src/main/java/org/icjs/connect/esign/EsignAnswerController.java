package org.icjs.connect.esign;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where the service sends the officer's browser back, with its answer. What it says counts by its own signature, not by who brings it. */
@Controller
class EsignAnswerController {
    private final EsignSettings settings;
    private final Signing signing;

    EsignAnswerController(EsignSettings settings, Signing signing) {
        this.settings = settings;
        this.signing = signing;
    }

    @PostMapping("/connect/esign/response")
    ResponseEntity<Void> answer(
            @RequestParam(defaultValue = "") String eSignResponse, @RequestParam(defaultValue = "") String msg) {
        if (!settings.on()) {
            return ResponseEntity.notFound().build();
        }
        String word = signing.answer((eSignResponse.isEmpty() ? msg : eSignResponse).getBytes(UTF_8));
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header("Location", "/signatures?came=" + word)
                .build();
    }
}
