package org.icjs.search.federated;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.icjs.verifier.Json;
import org.icjs.verifier.JsonException;

/** Asks all sources at once. None of them delays the answer beyond its own deadline, and none can make it fail. */
public final class Sources implements AutoCloseable {
    private static final int ANSWER_MAX = 1 << 20;
    private static final int RECORDS_MAX = 20;
    private static final int TEXT_MAX = 300;

    private final List<Source> sources;
    private final HttpClient client =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

    public Sources(List<Source> sources) {
        this.sources = List.copyOf(sources);
    }

    /**
     * Sends the question to every source.
     *
     * @param question by field: what is looked for, {@code purpose}, and {@code office} and {@code officer} who ask
     * @return complete as soon as each has answered or its time is over, in the order of the settings; never fails
     */
    public CompletableFuture<List<Reply>> ask(Map<String, String> question) {
        List<CompletableFuture<Reply>> asked =
                sources.stream().map(source -> ask(source, question)).toList();
        return CompletableFuture.allOf(asked.toArray(CompletableFuture[]::new))
                .thenApply(_ -> asked.stream().map(CompletableFuture::join).toList());
    }

    private CompletableFuture<Reply> ask(Source source, Map<String, String> question) {
        Map<String, Json> members = new TreeMap<>();
        question.forEach((field, value) -> members.put(field, new Json.Str(value)));
        HttpRequest request = HttpRequest.newBuilder(source.url())
                .header("Authorization", "Bearer " + source.token())
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(new Json.Obj(members).canonical(), UTF_8))
                .build();
        CompletableFuture<HttpResponse<byte[]>> sent =
                client.sendAsync(request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), ANSWER_MAX));
        return sent.copy()
                .orTimeout(source.deadline().toMillis(), TimeUnit.MILLISECONDS)
                .handle((response, failure) -> {
                    sent.cancel(true);
                    return failure == null ? read(source.name(), response) : failed(source.name(), failure);
                });
    }

    private static Reply failed(String source, Throwable failure) {
        Throwable cause =
                failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        return cause instanceof TimeoutException ? new Reply.TimedOut(source) : new Reply.Failed(source);
    }

    private static Reply read(String source, HttpResponse<byte[]> response) {
        if (response.statusCode() == 401 || response.statusCode() == 403) {
            return new Reply.Refused(source);
        }
        if (response.statusCode() != 200) {
            return new Reply.Failed(source);
        }
        try {
            return Json.read(response.body()) instanceof Json.Obj(var members)
                            && members.get("records") instanceof Json.Arr(var items)
                    ? new Reply.Answered(
                            source,
                            items.stream()
                                    .limit(RECORDS_MAX)
                                    .map(Sources::record)
                                    .toList())
                    : new Reply.Failed(source);
        } catch (JsonException _) {
            return new Reply.Failed(source);
        }
    }

    private static Reply.Found record(Json item) {
        return item instanceof Json.Obj(var members)
                ? new Reply.Found(text(members.get("title")), text(members.get("detail")))
                : new Reply.Found("", "");
    }

    /** Shown as text only; a source can put in no markup and no address. */
    private static String text(@org.jspecify.annotations.Nullable Json value) {
        String text = value instanceof Json.Str(var told) ? told : "";
        return text.length() > TEXT_MAX ? text.substring(0, TEXT_MAX) : text;
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
