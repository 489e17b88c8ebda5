package org.icjs.connect.messages;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Set;
import org.springframework.core.env.Environment;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Where a gateway says what became of a message. Only who has the key of {@code icjs.messages.sms.delivery-key-file} is heard. */
@RestController
class DeliveryController {
    private static final Set<String> ARRIVED = Set.of("DELIVERED", "DELIVRD");

    private final MessageQueue queue;
    private final byte[] key;

    DeliveryController(MessageQueue queue, Environment environment) {
        this.queue = queue;
        String file = environment.getProperty("icjs.messages.sms.delivery-key-file", "");
        this.key = file.isEmpty() ? new byte[0] : SmsSettings.secret(file).getBytes(StandardCharsets.UTF_8);
    }

    @PostMapping("/connect/messages/delivery")
    ResponseEntity<Void> delivered(
            @RequestHeader(name = "ICJS-Key", defaultValue = "") String given,
            @RequestParam String id,
            @RequestParam String state) {
        if (key.length == 0 || !MessageDigest.isEqual(key, given.getBytes(StandardCharsets.UTF_8))) {
            return ResponseEntity.status(401).build();
        }
        return queue.delivered(id, ARRIVED.contains(state))
                ? ResponseEntity.noContent().build()
                : ResponseEntity.notFound().build();
    }
}
