package org.icjs.verifier;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The command line, read. */
final class Arguments {
    private static final Set<String> WITH_VALUE =
            Set.of("--url", "--office", "--root", "--token", "--client", "--officer", "--state", "--issuer", "--code");
    private static final Set<String> ONLY_WITH_URL = Set.of("--office", "--token", "--client", "--officer", "--state");

    private final Map<String, String> values = new HashMap<>();
    private @Nullable String bundle;
    private boolean json;

    /** The user asked for something that the command does not do; the message says what. */
    static final class UsageException extends Exception {
        private static final long serialVersionUID = 1L;

        UsageException(String message) {
            super(message);
        }
    }

    private Arguments() {}

    static Arguments read(List<String> words) throws UsageException {
        Arguments arguments = new Arguments();
        Deque<String> left = new ArrayDeque<>(words);
        if ("verify".equals(left.peek())) {
            left.pop();
        }
        while (!left.isEmpty()) {
            arguments.take(left.pop(), left);
        }
        arguments.requireSense();
        return arguments;
    }

    private void take(String word, Deque<String> left) throws UsageException {
        if (WITH_VALUE.contains(word)) {
            if (left.isEmpty()) {
                throw new UsageException(word + " needs a value");
            }
            if (values.put(word, left.pop()) != null) {
                throw new UsageException(word + " is given twice");
            }
        } else if (word.equals("--json")) {
            json = true;
        } else if (word.startsWith("-")) {
            throw new UsageException("unknown option " + word);
        } else if (bundle != null) {
            throw new UsageException("more than one file is named");
        } else {
            bundle = word;
        }
    }

    private void requireSense() throws UsageException {
        if (values.containsKey("--issuer")) {
            if (bundle == null || !Set.of("--issuer", "--code").containsAll(values.keySet())) {
                throw new UsageException("--issuer goes with a paper, and with --code only");
            }
            return;
        }
        if (values.containsKey("--code")) {
            throw new UsageException("--code goes with --issuer only");
        }
        if ((bundle == null) == !values.containsKey("--url")) {
            throw new UsageException("name either a bundle or --url");
        }
        if (!values.containsKey("--root")) {
            throw new UsageException("--root is needed: who verifies pins the State's root key");
        }
        if (values.containsKey("--token") && values.containsKey("--client")) {
            throw new UsageException("give --token or --client, not both");
        }
        if (values.containsKey("--officer") && !values.containsKey("--client")) {
            throw new UsageException("--officer goes with --client only");
        }
        for (String option : ONLY_WITH_URL) {
            if (bundle != null && values.containsKey(option)) {
                throw new UsageException(option + " goes with --url only");
            }
        }
    }

    /** Whether a paper is to be checked, not journals. */
    boolean ofPaper() {
        return values.containsKey("--issuer");
    }

    /** The certificates by which papers count. */
    Issuers issuers() throws UsageException, UnreadableException {
        Path file = path(values.get("--issuer"));
        try {
            return Issuers.read(file == null ? new byte[0] : Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UnreadableException("the issuer's certificate cannot be read", e);
        } catch (FormatException e) {
            throw new UsageException("--issuer: " + e.getMessage());
        }
    }

    /** The text of a square code, or its file; null if none was given. */
    @Nullable
    String code() {
        return values.get("--code");
    }

    /** The bundle's or the paper's file; null where a server is to be read. */
    @Nullable
    Path bundle() throws UsageException {
        return path(bundle);
    }

    URI url() throws UsageException {
        try {
            URI url = new URI(values.getOrDefault("--url", ""));
            boolean http = "http".equals(url.getScheme()) || "https".equals(url.getScheme());
            if (!http || url.getHost() == null || url.getQuery() != null || url.getFragment() != null) {
                throw new UsageException("--url is not the http(s) address of a server");
            }
            return url;
        } catch (URISyntaxException _) {
            throw new UsageException("--url is not an address");
        }
    }

    @Nullable
    String office() {
        return values.get("--office");
    }

    Access access() throws UsageException {
        String token = values.get("--token");
        if (token != null) {
            return new Access.Token(token);
        }
        String client = values.get("--client");
        if (client == null) {
            return new Access.Open();
        }
        int colon = client.indexOf(':');
        if (colon < 1) {
            throw new UsageException("--client is not ID:SECRET");
        }
        return new Access.Client(client.substring(0, colon), client.substring(colon + 1), values.get("--officer"));
    }

    @Nullable
    Path state() throws UsageException {
        return path(values.get("--state"));
    }

    boolean json() {
        return json;
    }

    /** The pinned key: a verifier key line itself, or the name of a file that holds one. */
    RootKey root() throws UsageException, UnreadableException {
        String value = values.getOrDefault("--root", "");
        String line = value;
        if (!value.startsWith("icjs/") || !value.contains("+")) {
            Path file = path(value);
            try {
                line = file == null ? "" : Files.readString(file).strip();
            } catch (IOException e) {
                throw new UnreadableException("the root key's file cannot be read", e);
            }
        }
        try {
            return new RootKey(VerifierKey.parse(line));
        } catch (FormatException e) {
            throw new UsageException("--root: " + e.getMessage());
        }
    }

    private static @Nullable Path path(@Nullable String name) throws UsageException {
        try {
            return name == null ? null : Path.of(name);
        } catch (InvalidPathException _) {
            throw new UsageException("a file's name is not one");
        }
    }
}
