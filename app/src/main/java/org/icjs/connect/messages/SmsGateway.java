package org.icjs.connect.messages;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.stream.Collectors;

/**
 * An SMS gateway over HTTP: a form is posted, a short text comes back with the gateway's number of the message. Names of the form's
 * fields and the shape of the answer are settings, since each gateway has its own; template numbers are those under which the texts are
 * registered with the telephone companies.
 */
final class SmsGateway implements Carrier {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int ANSWER_MAX_BYTES = 16 * 1024;

    private final SmsSettings settings;
    private final HttpClient client;

    SmsGateway(SmsSettings settings) {
        this.settings = settings;
        // A redirect could lead the message and the key to somebody else.
        this.client = HttpClient.newBuilder()
                .connectTimeout(PATIENCE)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    @Override
    public Address.Channel channel() {
        return Address.Channel.SMS;
    }

    @Override
    public Answer carry(Outgoing message) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(settings.url()))
                .timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form(message)))
                .build();
        try {
            HttpResponse<InputStream> answer = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream body = answer.body()) {
                byte[] text = body.readNBytes(ANSWER_MAX_BYTES + 1);
                return text.length > ANSWER_MAX_BYTES
                        ? new Answer.Away("answer-too-long")
                        : read(answer.statusCode(), new String(text, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            return new Answer.Away(e instanceof java.net.http.HttpTimeoutException ? "timeout" : "unreachable");
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return new Answer.Away("stopped");
        }
    }

    private Answer read(int status, String text) {
        if (status == 429 || status >= 500 || (status >= 300 && status < 400)) {
            return new Answer.Away("status-" + status);
        }
        if (status != 200) {
            return new Answer.Refused("status-" + status);
        }
        Matcher taken = settings.taken().matcher(text);
        // A page of HTML, or anything else that is not its answer, is not its answer.
        return taken.find() ? new Answer.Taken(taken.group(1)) : new Answer.Away("no-answer");
    }

    private String form(Outgoing message) {
        Map<String, String> fields = new LinkedHashMap<>(settings.fixed());
        fields.put(settings.fieldTo(), message.to());
        fields.put(settings.fieldText(), message.text());
        settings.template(message.notice(), message.language())
                .ifPresent(number -> fields.put(settings.fieldTemplate(), number));
        return fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
