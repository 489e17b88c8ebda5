package org.icjs.connect.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.icjs.connect.sandbox.BhashiniWords.all;
import static org.icjs.connect.sandbox.BhashiniWords.at;
import static org.icjs.connect.sandbox.BhashiniWords.first;
import static org.icjs.connect.sandbox.BhashiniWords.object;
import static org.icjs.connect.sandbox.BhashiniWords.text;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.icjs.verifier.FormatException;
import org.icjs.verifier.Json;

/**
 * Bhashini as its public documentation describes it: Pipeline Config with what it offers, and Pipeline Compute ({@link
 * BhashiniWords}).
 */
public final class BhashiniStandIn implements AutoCloseable {
    private static final String CONFIG = "/ulca/apis/v0/model/getModelsPipeline";
    private static final String COMPUTE = "/services/inference/pipeline";

    private final LocalServer server;
    private final Exchanges exchanges;
    private final String userId;
    private final String apiKey;
    private volatile String inferenceKey = "sandbox-inference-key";
    private volatile Behaviour behaviour = Behaviour.ANSWERS;
    private volatile boolean mizo = true;
    private volatile String callback = "";

    /** How it answers. */
    public enum Behaviour {
        ANSWERS,
        UNAUTHORIZED,
        FORBIDDEN,
        QUOTA,
        FAILS,
        /** A page for people where JSON was promised. */
        HTML,
        REDIRECTS,
        /** Says how long the answer is, and breaks off in its middle. */
        HALF,
        SLOW,
        OVERSIZED,
        NOT_JSON,
        /** JSON of another shape. */
        OTHER_SHAPE,
        /** Fewer texts than were asked for. */
        TOO_FEW,
        /** Leaves out what it has no word for. */
        DROPS_MARKS,
        REFUSES_INPUT
    }

    public BhashiniStandIn(String userId, String apiKey, Clock clock) throws IOException {
        this.userId = userId;
        this.apiKey = apiKey;
        this.exchanges = new Exchanges(clock);
        this.server = new LocalServer()
                .answer(CONFIG, http -> answer(http, "→ getModelsPipeline", this::config))
                .answer(COMPUTE, http -> answer(http, "→ pipeline", this::compute));
        server.begin();
    }

    public URI url() {
        return server.url(CONFIG);
    }

    public List<Exchange> exchanges() {
        return exchanges.all();
    }

    public void behave(Behaviour how) {
        behaviour = how;
    }

    /** Whether it offers anything in Mizo. */
    public void offerMizo(boolean offers) {
        mizo = offers;
    }

    /** From now on compute wants another key, which discovery tells. */
    public void changeKey(String key) {
        inferenceKey = key;
    }

    /** Where discovery sends those who compute; empty for here. */
    public void sendElsewhere(String url) {
        callback = url;
    }

    private interface Answering {
        Json answer(HttpExchange http, Json request) throws Refusal;
    }

    /** A status with the service's own words. */
    private static final class Refusal extends Exception {
        private static final long serialVersionUID = 1;
        private final int status;

        Refusal(int status, String message) {
            super(message);
            this.status = status;
        }
    }

    private void answer(HttpExchange http, String what, Answering answering) throws IOException {
        byte[] asked = http.getRequestBody().readAllBytes();
        int status = 200;
        Json answer;
        try {
            answer = answering.answer(http, Json.read(asked, 32 << 20));
        } catch (FormatException _) {
            status = 400;
            answer = message("Malformed request");
        } catch (Refusal refusal) {
            status = refusal.status;
            answer = message(String.valueOf(refusal.getMessage()));
        }
        send(http, what, shown(new String(asked, UTF_8)), status, answer.canonical());
    }

    private void send(HttpExchange http, String what, String request, int status, String answer) throws IOException {
        Behaviour how = behaviour;
        int code = switch (how) {
            case UNAUTHORIZED -> 401;
            case FORBIDDEN -> 403;
            case QUOTA -> 429;
            case FAILS -> 500;
            case REDIRECTS -> 302;
            default -> status;
        };
        String text = switch (how) {
            case HTML -> "<!doctype html><html lang=\"en\"><title>Sign in</title></html>";
            case NOT_JSON -> "{\"pipelineResponse\": [";
            case OTHER_SHAPE -> "{\"status\": \"ok\", \"score\": 0.5}";
            case OVERSIZED -> "x".repeat(13 << 20);
            case UNAUTHORIZED, FORBIDDEN, QUOTA, FAILS ->
                message("sandbox: " + how).canonical();
            default -> answer;
        };
        exchanges.add(what, request, code, shown(text), null);
        if (how == Behaviour.SLOW) {
            wait(http);
        }
        http.getResponseHeaders().set("Content-Type", how == Behaviour.HTML ? "text/html" : "application/json");
        if (how == Behaviour.REDIRECTS) {
            http.getResponseHeaders().set("Location", server.url("/elsewhere").toString());
        }
        byte[] bytes = text.getBytes(UTF_8);
        http.sendResponseHeaders(code, bytes.length);
        try (OutputStream out = http.getResponseBody()) {
            out.write(bytes, 0, how == Behaviour.HALF ? bytes.length / 2 : bytes.length);
        }
    }

    private static void wait(HttpExchange http) {
        try {
            TimeUnit.SECONDS.sleep(3);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            http.close();
        }
    }

    /** Recordings are long, and say nothing on a page. */
    private static String shown(String json) {
        return json.replaceAll("(\"audioContent\":\")([A-Za-z0-9+/]{24})[A-Za-z0-9+/=]+", "$1$2…");
    }

    private Json config(HttpExchange http, Json request) throws Refusal {
        if (!userId.equals(http.getRequestHeaders().getFirst("userID"))
                || !apiKey.equals(http.getRequestHeaders().getFirst("ulcaApiKey"))) {
            throw new Refusal(401, "Unauthorized to access this pipeline");
        }
        String task = text(at(first(at(request, "pipelineTasks")), "taskType"));
        List<Json> offered = offered(task);
        if (offered.isEmpty()
                || text(at(at(request, "pipelineRequestConfig"), "pipelineId")).isEmpty()) {
            throw new Refusal(400, "No such task in this pipeline");
        }
        return object(Map.of(
                "languages",
                new Json.Arr(List.of()),
                "pipelineResponseConfig",
                new Json.Arr(List.of(object(Map.of("taskType", new Json.Str(task), "config", new Json.Arr(offered))))),
                "pipelineInferenceAPIEndPoint",
                object(Map.of(
                        "callbackUrl",
                        new Json.Str(callback.isEmpty() ? server.url(COMPUTE).toString() : callback),
                        "inferenceApiKey",
                        object(Map.of("name", new Json.Str("Authorization"), "value", new Json.Str(inferenceKey))),
                        "isMultilingualEnabled",
                        new Json.Bool(true),
                        "isSyncApi",
                        new Json.Bool(true)))));
    }

    private List<Json> offered(String task) {
        List<String> languages = mizo ? List.of("lus", "en", "hi") : List.of("en", "hi");
        List<Json> offered = new ArrayList<>();
        for (String from : languages) {
            if (task.equals("asr") || task.equals("tts")) {
                offered.add(model(task, from, ""));
            }
            for (String to : languages) {
                boolean letters = task.equals("transliteration") && from.equals("en") && to.equals("hi");
                if ((task.equals("translation") && !from.equals(to)) || letters) {
                    offered.add(model(task, from, to));
                }
            }
        }
        return offered;
    }

    private static Json model(String task, String from, String to) {
        Map<String, Json> language = new LinkedHashMap<>(Map.of("sourceLanguage", new Json.Str(from)));
        if (!to.isEmpty()) {
            language.put("targetLanguage", new Json.Str(to));
        }
        return object(Map.of(
                "serviceId",
                new Json.Str("sandbox/" + task + "-" + from + (to.isEmpty() ? "" : "-" + to) + "--v1"),
                "modelId",
                new Json.Str("sandbox"),
                "language",
                new Json.Obj(language),
                "domain",
                new Json.Arr(List.of(new Json.Str("general")))));
    }

    private Json compute(HttpExchange http, Json request) throws Refusal {
        if (!inferenceKey.equals(http.getRequestHeaders().getFirst("Authorization"))) {
            throw new Refusal(401, "Invalid key");
        }
        Json task = first(at(request, "pipelineTasks"));
        String type = text(at(task, "taskType"));
        Json config = at(task, "config");
        String from = text(at(at(config, "language"), "sourceLanguage"));
        String to = text(at(at(config, "language"), "targetLanguage"));
        if (behaviour == Behaviour.REFUSES_INPUT || !offered(type).contains(model(type, from, to))) {
            throw new Refusal(400, "Service is not available for this language");
        }
        List<Json> inputs = all(at(at(request, "inputData"), "input"));
        return object(Map.of(
                "pipelineResponse",
                new Json.Arr(List.of(
                        switch (type) {
                            case "asr" ->
                                BhashiniWords.heard(at(at(request, "inputData"), "audio"), config, from)
                                        .orElseThrow(() -> new Refusal(422, "No audio"));
                            case "tts" -> BhashiniWords.spoken(inputs);
                            default -> BhashiniWords.said(type, inputs, to, behaviour);
                        }))));
    }

    private static Json message(String text) {
        return object(Map.of("message", new Json.Str(text)));
    }

    @Override
    public void close() {
        server.close();
    }
}
