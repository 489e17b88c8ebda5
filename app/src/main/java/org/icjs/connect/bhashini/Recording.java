package org.icjs.connect.bhashini;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.icjs.connect.Bytes;

/**
 * Recorded speech, in a format that the service documents for it: known by its first bytes, since names of files prove nothing.
 *
 * @param samplingRate samples a second, at least {@value #RATE_MIN}
 */
public record Recording(Format format, int samplingRate, Bytes content) {
    /** The least that the service takes. */
    static final int RATE_MIN = 8000;

    /** Most bytes of one: five minutes as the pages record it. */
    public static final int SIZE_MAX = 10 << 20;

    private static final int[] MP3_RATES = {44100, 48000, 32000};

    /** How it is laid down. */
    public enum Format {
        WAV("audio/wav"),
        FLAC("audio/flac"),
        MP3("audio/mpeg");

        private final String mediaType;

        Format(String mediaType) {
            this.mediaType = mediaType;
        }

        String wire() {
            return name().toLowerCase(Locale.ROOT);
        }

        public String mediaType() {
            return mediaType;
        }
    }

    /** Nothing where it is none of the formats, too large, or of a lower rate. */
    public static Optional<Recording> of(byte[] file) {
        if (file.length > SIZE_MAX || file.length < 44) {
            return Optional.empty();
        }
        String head = new String(file, 0, 4, StandardCharsets.ISO_8859_1);
        Optional<Recording> found = switch (head) {
            case "RIFF" ->
                Wav.read(file)
                        .filter(wav -> wav.samples().size() > 0)
                        .map(wav -> new Recording(Format.WAV, wav.samplingRate(), Bytes.of(file)));
            case "fLaC" -> Optional.of(new Recording(Format.FLAC, flacRate(file), Bytes.of(file)));
            default -> mp3Rate(file).map(rate -> new Recording(Format.MP3, rate, Bytes.of(file)));
        };
        return found.filter(one -> one.samplingRate() >= RATE_MIN && one.samplingRate() <= 192_000);
    }

    /** STREAMINFO, the first block (RFC 9639, section 8.2): 20 bits. */
    private static int flacRate(byte[] file) {
        return (file[18] & 0xff) << 12 | (file[19] & 0xff) << 4 | (file[20] & 0xff) >> 4;
    }

    /** Of the first frame, behind an ID3 tag if there is one. */
    private static Optional<Integer> mp3Rate(byte[] file) {
        int at = file[0] == 'I' && file[1] == 'D' && file[2] == '3'
                ? 10 + ((file[6] & 0x7f) << 21 | (file[7] & 0x7f) << 14 | (file[8] & 0x7f) << 7 | (file[9] & 0x7f))
                : 0;
        if (at + 4 > file.length || (file[at] & 0xff) != 0xff || (file[at + 1] & 0xe6) != 0xe2) {
            return Optional.empty();
        }
        int version = file[at + 1] >> 3 & 3;
        int rate = file[at + 2] >> 2 & 3;
        if (version == 1 || rate == 3) {
            return Optional.empty();
        }
        return Optional.of(MP3_RATES[rate] / (version == 3 ? 1 : version == 2 ? 2 : 4));
    }
}
