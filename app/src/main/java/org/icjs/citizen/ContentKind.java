package org.icjs.citizen;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** What may be attached, known by the first bytes of the content: names and what browsers say of a file prove nothing. */
enum ContentKind {
    JPEG("image/jpeg", "jpg"),
    PNG("image/png", "png"),
    WEBP("image/webp", "webp"),
    HEIC("image/heic", "heic"),
    PDF("application/pdf", "pdf"),
    MP4("video/mp4", "mp4"),
    WEBM("video/webm", "webm"),
    MP3("audio/mpeg", "mp3"),
    OGG("audio/ogg", "ogg"),
    WAV("audio/wav", "wav"),
    AMR("audio/amr", "amr");

    private final String mediaType;
    private final String ending;

    ContentKind(String mediaType, String ending) {
        this.mediaType = mediaType;
        this.ending = ending;
    }

    String mediaType() {
        return mediaType;
    }

    String ending() {
        return ending;
    }

    /** Empty where it is none of these. */
    static Optional<ContentKind> of(byte[] content) {
        String head = new String(Arrays.copyOf(content, 16), StandardCharsets.ISO_8859_1);
        if (head.startsWith("\u00ff\u00d8\u00ff")) {
            return Optional.of(JPEG);
        }
        if (head.startsWith("\u0089PNG\r\n\u001a\n")) {
            return Optional.of(PNG);
        }
        if (head.startsWith("RIFF")) {
            return head.startsWith("WEBP", 8)
                    ? Optional.of(WEBP)
                    : head.startsWith("WAVE", 8) ? Optional.of(WAV) : Optional.empty();
        }
        if (head.startsWith("ftyp", 4)) {
            return Optional.of(head.startsWith("hei", 8) || head.startsWith("mif1", 8) ? HEIC : MP4);
        }
        return others(head);
    }

    private static Optional<ContentKind> others(String head) {
        if (head.startsWith("%PDF-")) {
            return Optional.of(PDF);
        }
        if (head.startsWith("\u001aE\u00df\u00a3")) {
            return Optional.of(WEBM);
        }
        if (head.startsWith("ID3") || (head.charAt(0) == '\u00ff' && (head.charAt(1) & 0xE6) == 0xE2)) {
            return Optional.of(MP3);
        }
        if (head.startsWith("OggS")) {
            return Optional.of(OGG);
        }
        return head.startsWith("#!AMR") ? Optional.of(AMR) : Optional.empty();
    }
}
