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
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.icjs.kernel.IndiaTime;
import org.icjs.kernel.OfficeCode;

/** Lets people in as they would come: number and telephone, a one-time code, and the cookie with which they look. */
final class CitizenVisits {
    private static final int AT_ONCE = 16;
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final URI base;
    private final OfficeCode station;
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

    /** @return a cookie for each person; case by case, so that nobody waits for a code that another's pushes off the list */
    List<String> begin(int cases, int people) {
        List<String> cookies = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Future<List<String>>> all = new ArrayList<>();
            for (int i = 0; i < cases; i++) {
                int number = i;
                int each = Math.min(Math.ceilDiv(people, cases), people - number * Math.ceilDiv(people, cases));
                all.add(threads.submit(() -> visits(number, each)));
            }
            for (Future<List<String>> one : all) {
                cookies.addAll(one.get());
            }
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
        String before = "";
        for (int i = 0; i < visits; i++) {
            HttpResponse<String> form = send(HttpRequest.newBuilder(base.resolve("/citizen/follow")));
            String csrf = cookie(form, "citizen-form");
            String token = token(form.body());
            HttpResponse<String> asked = post(
                    "/citizen/follow",
                    csrf,
                    "number=" + encoded((number + 1) + "/" + Year.now(IndiaTime.ZONE)) + "&station=" + station
                            + "&phone=" + encoded(phone(number)) + "&_csrf=" + encoded(token));
            String mine = cookie(asked, "citizen-asked");
            before = code(phone(number), before);
            HttpResponse<String> entered =
                    post("/citizen/code", csrf + "; " + mine, "code=" + before + "&_csrf=" + encoded(token));
            cookies.add(cookie(entered, "citizen"));
        }
        return cookies;
    }

    /** The newest code to a telephone, from the page that shows a demonstration's messages. */
    private String code(String phone, String before) throws IOException, InterruptedException {
        Pattern code = Pattern.compile(Pattern.quote(phone) + ".{0,200}?one-time code is (\\d{6})", Pattern.DOTALL);
        for (int tries = 0; tries < 400; tries++) {
            Matcher found = code.matcher(send(HttpRequest.newBuilder(base.resolve("/citizen/demonstration")))
                    .body()
                    .replace("&#43;", "+"));
            if (found.find() && !found.group(1).equals(before)) {
                return found.group(1);
            }
            Thread.sleep(100);
        }
        throw new IOException("no code came to the telephone of case " + phone);
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
