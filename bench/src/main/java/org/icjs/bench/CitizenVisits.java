package org.icjs.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.icjs.kernel.IndiaTime;
import org.icjs.kernel.OfficeCode;
import org.jspecify.annotations.Nullable;

/** Lets people in as they would come: number and telephone, a one-time code, and the cookie with which they look. */
final class CitizenVisits {
    /** Fewer than the messages that the demonstration's page shows, so that nobody's code is pushed off it. */
    private static final int AT_ONCE = 40;

    private static final Duration CODE_WAIT_MAX = Duration.ofSeconds(40);
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private static final Pattern CODE =
            Pattern.compile("(\\+9198\\d{8})(?:(?!\\+9198).){0,300}?one-time code is (\\d{6})", Pattern.DOTALL);
    private static final long READ_MILLIS = 50;

    private final URI base;
    private final OfficeCode station;
    private final Map<String, BlockingQueue<String>> codes = new ConcurrentHashMap<>();
    private final Set<String> read = ConcurrentHashMap.newKeySet();
    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(20))
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    CitizenVisits(URI base, OfficeCode station) {
        this.base = base;
        this.station = station;
    }

    /** The informant's telephone of the case of that number, from 0. */
    static String phone(int number) {
        return "+9198%08d".formatted(number);
    }

    /** What a form is sent with: one for each thread. */
    private record Form(String cookie, String token) {}

    /** @return a cookie for each person, those of one case one after the other */
    List<String> begin(int cases, int people) {
        List<String> cookies = new ArrayList<>();
        int most = Math.ceilDiv(people, cases);
        try (ScheduledExecutorService reader = Executors.newSingleThreadScheduledExecutor();
                ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
            ScheduledFuture<?> reading =
                    reader.scheduleWithFixedDelay(this::readCodes, 0, READ_MILLIS, TimeUnit.MILLISECONDS);
            List<Future<List<String>>> all = new ArrayList<>();
            for (int i = 0; i < cases; i++) {
                int number = i;
                int each = Math.min(most, people - number * most);
                all.add(threads.submit(() -> visits(number, each)));
            }
            for (Future<List<String>> one : all) {
                cookies.addAll(one.get());
            }
            reading.cancel(false);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a citizen was not let in", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        return cookies;
    }

    private List<String> visits(int number, int visits) throws IOException, InterruptedException {
        List<String> cookies = new ArrayList<>();
        HttpResponse<String> page = send(HttpRequest.newBuilder(base.resolve("/citizen/follow")));
        Form form = new Form(cookie(page, "citizen-form"), token(page.body()));
        for (int i = 0; i < visits; i++) {
            HttpResponse<String> asked = post(
                    "/citizen/follow",
                    form.cookie(),
                    "number=" + encoded((number + 1) + "/" + Year.now(IndiaTime.ZONE)) + "&station=" + station
                            + "&phone=" + encoded(phone(number)) + "&_csrf=" + encoded(form.token()));
            String mine = cookie(asked, "citizen-asked");
            HttpResponse<String> entered = post(
                    "/citizen/code",
                    form.cookie() + "; " + mine,
                    "code=" + code(phone(number)) + "&_csrf=" + encoded(form.token()));
            cookies.add(cookie(entered, "citizen"));
        }
        return cookies;
    }

    /** One reads the page that shows a demonstration's messages, for all who wait. */
    private void readCodes() {
        try {
            Matcher found = CODE.matcher(send(HttpRequest.newBuilder(base.resolve("/citizen/demonstration")))
                    .body()
                    .replace("&#43;", "+"));
            while (found.find()) {
                String phone = found.group(1);
                String code = found.group(2);
                if (read.add(phone + " " + code)) {
                    codes.computeIfAbsent(phone, _ -> new LinkedBlockingQueue<>())
                            .add(code);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private String code(String phone) throws IOException, InterruptedException {
        @Nullable
        String code = codes.computeIfAbsent(phone, _ -> new LinkedBlockingQueue<>())
                .poll(CODE_WAIT_MAX.toSeconds(), TimeUnit.SECONDS);
        if (code == null) {
            throw new IOException("no code came to the telephone of case " + phone);
        }
        return code;
    }

    private HttpResponse<String> post(String path, String cookies, String form)
            throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(base.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Cookie", cookies)
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(
                request.header("Accept", "text/html")
                        .header("Accept-Language", "en")
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static String cookie(HttpResponse<String> answer, String name) {
        return answer.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith(name + "=") && !cookie.startsWith(name + "=;"))
                .map(cookie -> cookie.substring(0, cookie.indexOf(';')))
                .findFirst()
                .orElseThrow(() -> new UncheckedIOException(
                        new IOException("answered " + answer.statusCode() + " without the cookie " + name)));
    }

    private static String token(String page) {
        Matcher token = TOKEN.matcher(page);
        if (!token.find()) {
            throw new IllegalStateException("the page has no form token");
        }
        return token.group(1);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
