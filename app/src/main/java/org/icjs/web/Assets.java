package org.icjs.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Style and script of all pages. Their address holds the hash of them all, so that a browser keeps them for ever and fetches
 * them anew when one changes; scripts import each other by relative address.
 */
@Component
public final class Assets {
    private static final List<String> NAMES = List.of(
            "govuk-frontend.min.css",
            "icjs.css",
            "early.js",
            "htmx.min.js",
            "sse.js",
            "icjs.js",
            "components.js",
            "govuk-frontend.min.js",
            "icjs.svg",
            "beat.js",
            "citizen.css",
            "citizen.js",
            "dictate.js");

    private final Map<String, Asset> assets;
    private final String version;

    Assets() {
        assets = new LinkedHashMap<>();
        NAMES.forEach(name -> assets.put(name, Asset.of(name, read(name))));
        version = hash();
    }

    /** The address of one file, for example {@code /assets/3f2a…/icjs.css}. */
    public String url(String name) {
        if (!assets.containsKey(name)) {
            throw new IllegalArgumentException("no such asset: " + name);
        }
        return "/assets/" + version + "/" + name;
    }

    String version() {
        return version;
    }

    Optional<Asset> find(String name) {
        return Optional.ofNullable(assets.get(name));
    }

    List<Asset> all() {
        return List.copyOf(assets.values());
    }

    private static byte[] read(String name) {
        try (InputStream in = Assets.class.getResourceAsStream("/assets/" + name)) {
            if (in == null) {
                throw new IllegalStateException("asset " + name + " is not in the program");
            }
            byte[] bytes = in.readAllBytes();
            return name.equals("govuk-frontend.min.css") ? ours(bytes) : bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The design system's style without its typeface and crest, which are licensed to GOV.UK alone. */
    static byte[] ours(byte[] govuk) {
        return new String(govuk, StandardCharsets.UTF_8)
                .replaceAll("@font-face\\{[^}]*}", "")
                .replace("GDS Transport,arial,sans-serif", "var(--icjs-font)")
                .replaceAll("url\\(/assets/[^)]*\\)", "none")
                .replaceAll("/\\*# sourceMappingURL=[^*]*\\*/", "")
                .getBytes(StandardCharsets.UTF_8);
    }

    private String hash() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            assets.values().forEach(asset -> digest.update(asset.plain()));
            return HexFormat.of().formatHex(digest.digest(), 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
