package org.icjs.connect;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import org.springframework.stereotype.Component;

/**
 * Calls to systems outside, none of which can hold us up or flood us: a time for the whole answer, a size, no redirects, the machine's
 * trusted certificates.
 */
@Component
public final class Outside implements AutoCloseable {
    private static final Duration CONNECT_MAX = Duration.ofSeconds(5);
    /** A letter with its paper fits: docs/connectors.md tells other sides of 10 MB. */
    private static final int SIZE_MAX = 12 << 20;

    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(CONNECT_MAX)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    /** What came of a call. */
    public sealed interface Answer {
        /**
         * @param type without parameters, in small letters; empty if none was told
         */
        record Got(int status, String type, Bytes body) implements Answer {}

        /** @param why {@code timeout}, {@code tls}, {@code unreachable}, {@code redirect}, {@code tooLarge} or {@code broken} */
        record Failed(String why) implements Answer {}
    }

    /** Sends a body and takes the whole answer, or says what failed, within the time given. */
    public Answer post(URI to, Map<String, String> headers, byte[] body, Duration within) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(to).timeout(within).POST(HttpRequest.BodyPublishers.ofByteArray(body));
        headers.forEach(request::header);
        return send(request.build(), within);
    }

    /** Fetches what is there, within the time given. */
    public Answer get(URI from, Duration within) {
        return get(from, Map.of(), within);
    }

    /** Fetches what is there, within the time given. */
    public Answer get(URI from, Map<String, String> headers, Duration within) {
        HttpRequest.Builder request = HttpRequest.newBuilder(from).timeout(within);
        headers.forEach(request::header);
        return send(request.build(), within);
    }

    private Answer send(HttpRequest request, Duration within) {
        CompletableFuture<Answer> answer = client.sendAsync(request, HttpResponse.BodyHandlers.ofInputStream())
                .thenApplyAsync(Outside::read, Thread::startVirtualThread);
        try {
            return answer.get(within.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException _) {
            answer.cancel(true);
            return new Answer.Failed("timeout");
        } catch (ExecutionException e) {
            return new Answer.Failed(why(e));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return new Answer.Failed("broken");
        }
    }

    private static Answer read(HttpResponse<InputStream> response) {
        if (response.statusCode() / 100 == 3) {
            close(response.body());
            return new Answer.Failed("redirect");
        }
        try (InputStream in = response.body()) {
            byte[] body = in.readNBytes(SIZE_MAX + 1);
            if (body.length > SIZE_MAX) {
                return new Answer.Failed("tooLarge");
            }
            String type = response.headers().firstValue("Content-Type").orElse("");
            return new Answer.Got(
                    response.statusCode(), type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT), Bytes.of(body));
        } catch (IOException _) {
            return new Answer.Failed("broken");
        }
    }

    private static void close(InputStream in) {
        try {
            in.close();
        } catch (IOException _) {
            // Nobody reads it.
        }
    }

    private static String why(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof HttpTimeoutException) {
                return "timeout";
            }
            if (cause instanceof SSLException) {
                return "tls";
            }
        }
        return failure.getCause() instanceof java.net.ConnectException ? "unreachable" : "broken";
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
