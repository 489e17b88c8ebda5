package org.icjs.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.icjs.identity.demo.Demonstration;
import org.icjs.kernel.OfficerCode;

/** A person with a browser: fetches a page with what belongs to it, keeps that, and signs in. */
final class Visitor implements AutoCloseable {
    private static final Pattern LINKED = Pattern.compile(
            "(?:href|src)=\"(/assets/[^\"]+)\"|(?:from|import)\\s*\"(\\./[^\"]+)\"|url\\([\"']?([^)\"':]+)");
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final Wire wire;
    private final Set<String> kept = new HashSet<>();
    private String cookie = "";

    Visitor(URI base) throws IOException {
        wire = new Wire(base);
    }

    /** Fetches a page and what belongs to it and is not kept yet. @return all bytes that came */
    int open(String path) throws IOException {
        int bytes = 0;
        Deque<String> wanted = new ArrayDeque<>();
        wanted.add(path);
        while (!wanted.isEmpty()) {
            String next = wanted.remove();
            Wire.Answer answer = get(next);
            if (answer.status() != 200) {
                throw new IOException(next + " was answered " + answer.status());
            }
            bytes += answer.wireBytes();
            Matcher linked = LINKED.matcher(answer.text());
            while (linked.find()) {
                String found = linked.group(1) != null
                        ? linked.group(1)
                        : URI.create(next)
                                .resolve(linked.group(2) != null ? linked.group(2) : linked.group(3))
                                .getPath();
                if (kept.add(found)) {
                    wanted.add(found);
                }
            }
        }
        return bytes;
    }

    /** Has been let in elsewhere, with this cookie. */
    void cookie(String given) {
        cookie = given;
    }

    Wire.Answer get(String path) throws IOException {
        return keep(wire.get(path, headers()));
    }

    void signIn(OfficerCode officer) throws IOException {
        Matcher token = TOKEN.matcher(get("/signin").text());
        if (!token.find()) {
            throw new IOException("the sign-in page has no form token");
        }
        String form = "officer=" + officer + "&password=" + encoded(Demonstration.PASSWORD) + "&_csrf="
                + encoded(token.group(1));
        Wire.Answer answer = keep(wire.post(
                "/signin",
                headers() + "Content-Type: application/x-www-form-urlencoded\r\n",
                form.getBytes(StandardCharsets.US_ASCII)));
        if (answer.status() != 302 || answer.header("Location").orElse("").contains("signin")) {
            throw new IOException("signing in was answered " + answer.status());
        }
    }

    private Wire.Answer keep(Wire.Answer answer) {
        answer.header("Set-Cookie")
                .filter(set -> set.startsWith("icjs="))
                .ifPresent(set -> cookie = set.substring(0, (set + ";").indexOf(';')));
        return answer;
    }

    private String headers() {
        return "Accept: text/html,*/*\r\nAccept-Encoding: gzip\r\nAccept-Language: en\r\n"
                + (cookie.isEmpty() ? "" : "Cookie: " + cookie + "\r\n");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        wire.close();
    }
}
