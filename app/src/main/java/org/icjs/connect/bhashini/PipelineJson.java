package org.icjs.connect.bhashini;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.icjs.connect.Bytes;
import org.icjs.connect.bhashini.Pipeline.Endpoint;
import org.icjs.connect.bhashini.Pipeline.Service;
import org.icjs.verifier.FormatException;
import org.icjs.verifier.Json;
import org.jspecify.annotations.Nullable;

/**
 * Requests and answers of the two calls as the Bhashini APIs document them: Pipeline Config ({@code getModelsPipeline}) and Pipeline
 * Compute. What is not as documented is read as nothing.
 */
final class PipelineJson {
    private static final int SIZE_MAX = 4 << 20;
    private static final String LANGUAGE = "[a-z]{2,3}";
    private static final String ID = "[\\x21-\\x7e]{1,200}";

    private PipelineJson() {}

    /** Asks for all models of one task. */
    static byte[] discovery(Task task, String pipelineId) {
        return object(
                        "pipelineTasks", list(object("taskType", text(task.wire()))),
                        "pipelineRequestConfig", object("pipelineId", text(pipelineId)))
                .canonicalBytes();
    }

    /** What discovery told of one task. */
    record Discovered(Endpoint endpoint, List<Service> services) {}

    static Optional<Discovered> discovered(Task task, Bytes body) {
        return read(body)
                .flatMap(answer -> endpoint(member(answer, "pipelineInferenceAPIEndPoint"))
                        .map(endpoint -> new Discovered(
                                endpoint,
                                items(member(answer, "pipelineResponseConfig")).stream()
                                        .filter(one -> string(one, "taskType").equals(task.wire()))
                                        .flatMap(one -> items(member(one, "config")).stream())
                                        .flatMap(one -> service(task, one).stream())
                                        .toList())));
    }

    private static Optional<Endpoint> endpoint(@Nullable Json json) {
        Json key = member(json, "inferenceApiKey");
        String header = string(key, "name");
        String value = string(key, "value");
        if (!header.matches("[A-Za-z][A-Za-z0-9-]{0,60}") || !value.matches("[\\x20-\\x7e]{1,1000}")) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Endpoint(URI.create(string(json, "callbackUrl")), header, value));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /** Nothing for a model whose languages can't be asked for by their codes. */
    private static Optional<Service> service(Task task, Json config) {
        Json language = member(config, "language");
        boolean pair = task == Task.TRANSLATION || task == Task.TRANSLITERATION;
        Service service = new Service(
                task,
                string(language, "sourceLanguage"),
                pair ? string(language, "targetLanguage") : "",
                string(config, "serviceId"));
        return Optional.of(service)
                .filter(one -> one.source().matches(LANGUAGE) && one.id().matches(ID))
                .filter(one -> !pair || one.target().matches(LANGUAGE));
    }

    /** To be brought into another language or script. */
    static byte[] texts(Service service, List<String> texts) {
        Map<String, Json> config = new LinkedHashMap<>();
        config.put(
                "language", object("sourceLanguage", text(service.source()), "targetLanguage", text(service.target())));
        if (service.task() == Task.TRANSLITERATION) {
            config.put("isSentence", new Json.Bool(true));
            config.put("numSuggestions", new Json.Num(1));
        }
        return compute(service, config, inputs(texts), List.of());
    }

    /** To be written down. */
    static byte[] speech(Service service, Recording recording) {
        Map<String, Json> config = new LinkedHashMap<>();
        config.put("language", object("sourceLanguage", text(service.source())));
        config.put("audioFormat", text(recording.format().wire()));
        config.put("samplingRate", new Json.Num(recording.samplingRate()));
        String content = Base64.getEncoder().encodeToString(recording.content().array());
        return compute(
                service,
                config,
                List.of(object("source", new Json.Null())),
                List.of(object("audioContent", text(content))));
    }

    /** To be spoken; the least sampling rate that the service has, since people listen on thin links. */
    static byte[] voice(Service service, List<String> texts) {
        Map<String, Json> config = new LinkedHashMap<>();
        config.put("language", object("sourceLanguage", text(service.source())));
        config.put("gender", text("female"));
        config.put("samplingRate", new Json.Num(Recording.RATE_MIN));
        return compute(service, config, inputs(texts), List.of());
    }

    private static byte[] compute(Service service, Map<String, Json> config, List<Json> inputs, List<Json> audio) {
        config.put("serviceId", text(service.id()));
        return object(
                        "pipelineTasks",
                        list(object("taskType", text(service.task().wire()), "config", new Json.Obj(config))),
                        "inputData",
                        object("input", new Json.Arr(inputs), "audio", new Json.Arr(audio)))
                .canonicalBytes();
    }

    private static List<Json> inputs(List<String> texts) {
        return texts.stream().<Json>map(one -> object("source", text(one))).toList();
    }

    /** The texts of an answer, one for each input; nothing where it has others. */
    static Optional<List<String>> textsOf(Task task, Bytes body, int count) {
        List<String> texts = new ArrayList<>();
        for (Json output : outputs(task, body, "output")) {
            Json said = member(output, task == Task.ASR ? "source" : "target");
            switch (said) {
                case Json.Str(var value) -> texts.add(value);
                case Json.Arr(var all)
                when !all.isEmpty() && all.getFirst() instanceof Json.Str(var value) -> texts.add(value);
                case null, default -> {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(texts).filter(all -> all.size() == count);
    }

    /** The sounds of an answer (WAV), one for each input; nothing where it has others. */
    static Optional<List<Bytes>> soundsOf(Bytes body, int count) {
        List<Bytes> sounds = new ArrayList<>();
        for (Json audio : outputs(Task.TTS, body, "audio")) {
            try {
                byte[] sound = Base64.getDecoder().decode(string(audio, "audioContent"));
                if (Wav.read(sound).isEmpty()) {
                    return Optional.empty();
                }
                sounds.add(Bytes.of(sound));
            } catch (IllegalArgumentException _) {
                return Optional.empty();
            }
        }
        return Optional.of(sounds).filter(all -> all.size() == count);
    }

    private static List<Json> outputs(Task task, Bytes body, String name) {
        return read(body).map(answer -> items(member(answer, "pipelineResponse"))).orElse(List.of()).stream()
                .filter(one -> string(one, "taskType").equals(task.wire()))
                .flatMap(one -> items(member(one, name)).stream())
                .toList();
    }

    private static Optional<Json> read(Bytes body) {
        try {
            return Optional.of(Json.readWithDecimals(new String(body.array(), StandardCharsets.UTF_8), SIZE_MAX));
        } catch (FormatException _) {
            return Optional.empty();
        }
    }

    private static @Nullable Json member(@Nullable Json json, String name) {
        return json instanceof Json.Obj(var members) ? members.get(name) : null;
    }

    private static String string(@Nullable Json json, String name) {
        return member(json, name) instanceof Json.Str(var value) ? value : "";
    }

    private static List<Json> items(@Nullable Json json) {
        return json instanceof Json.Arr(var items) ? items : List.of();
    }

    private static Json text(String value) {
        return new Json.Str(value);
    }

    private static Json list(Json one) {
        return new Json.Arr(List.of(one));
    }

    private static Json object(String name, Json value) {
        return new Json.Obj(Map.of(name, value));
    }

    private static Json object(String name, Json value, String other, Json its) {
        return new Json.Obj(Map.of(name, value, other, its));
    }
}
