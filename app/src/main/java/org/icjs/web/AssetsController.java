package org.icjs.web;

import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;

/** Serves {@link Assets}, to anybody. */
@Controller
class AssetsController {
    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final Assets assets;

    AssetsController(Assets assets) {
        this.assets = assets;
    }

    @GetMapping("/assets/{version}/{name}")
    ResponseEntity<byte[]> asset(
            @PathVariable String version,
            @PathVariable String name,
            @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, required = false) @Nullable String accepted) {
        Asset asset = assets.find(name).orElse(null);
        if (asset == null) {
            return ResponseEntity.notFound().build();
        }
        boolean gzip = accepted != null && accepted.toLowerCase(Locale.ROOT).contains("gzip");
        ResponseEntity.BodyBuilder response = ResponseEntity.ok()
                // A page from before an update asks for files that are gone: it gets today's, once.
                .cacheControl(version.equals(assets.version()) ? FOR_EVER : CacheControl.noStore())
                .header(HttpHeaders.CONTENT_TYPE, asset.mediaType())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        return gzip
                ? response.header(HttpHeaders.CONTENT_ENCODING, "gzip").body(asset.gzip())
                : response.body(asset.plain());
    }

    @GetMapping("/favicon.ico")
    ResponseEntity<byte[]> icon() {
        return asset(assets.version(), "icjs.svg", null);
    }
}
