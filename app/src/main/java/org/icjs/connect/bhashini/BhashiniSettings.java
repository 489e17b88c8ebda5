package org.icjs.connect.bhashini;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.icjs.connect.Settings;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * {@code icjs.connect.bhashini.…}: {@code user-id}, {@code api-key} (or {@code api-key-file}) and {@code pipeline-id} of the account;
 * {@code url} of Pipeline Config; {@code compute-hosts}, to which alone texts and recordings are sent, whatever address discovery names;
 * {@code per-minute} (60) and {@code per-day} (10000) calls; {@code seconds} (30) for an answer.
 */
@Component
final class BhashiniSettings {
    private static final String CONFIG = "https://meity-auth.ulcacontrib.org/ulca/apis/v0/model/getModelsPipeline";
    private static final String COMPUTE = "dhruva-api.bhashini.gov.in";
    private static final Set<String> HERE = Set.of("localhost", "127.0.0.1");

    private final List<String> missing;
    private final String userId;
    private final String apiKey;
    private final String pipelineId;
    private final URI url;
    private final Set<String> computeHosts;
    private final long perMinute;
    private final long perDay;
    private final Duration within;

    BhashiniSettings(Environment environment) {
        Settings settings = new Settings(environment, "bhashini");
        userId = settings.need("user-id");
        apiKey = settings.secret("api-key");
        pipelineId = settings.need("pipeline-id");
        computeHosts = Arrays.stream(
                        settings.find("compute-hosts").orElse(COMPUTE).split("[,\\s]+", -1))
                .map(host -> host.toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
        perMinute = settings.number("per-minute", 60);
        perDay = settings.number("per-day", 10_000);
        within = Duration.ofSeconds(settings.number("seconds", 30));
        List<String> all = new ArrayList<>(settings.missing());
        String given = settings.find("url").orElse(CONFIG);
        url = secret(given) ? URI.create(given) : URI.create(CONFIG);
        if (!secret(given)) {
            all.add("icjs.connect.bhashini.url");
        }
        missing = List.copyOf(all);
    }

    /** Whether nobody on the way can read what goes there: over TLS, or not out of this machine. */
    private static boolean secret(String address) {
        try {
            URI uri = URI.create(address);
            String host = uri.getHost();
            return host != null
                    && ("https".equals(uri.getScheme()) || ("http".equals(uri.getScheme()) && HERE.contains(host)));
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    /** Whether texts and recordings may be sent there. */
    boolean mayCompute(URI at) {
        return secret(at.toString())
                && at.getHost() != null
                && computeHosts.contains(at.getHost().toLowerCase(Locale.ROOT));
    }

    List<String> missing() {
        return missing;
    }

    boolean on() {
        return missing.isEmpty();
    }

    String userId() {
        return userId;
    }

    String apiKey() {
        return apiKey;
    }

    String pipelineId() {
        return pipelineId;
    }

    URI url() {
        return url;
    }

    long perMinute() {
        return perMinute;
    }

    long perDay() {
        return perDay;
    }

    Duration within() {
        return within;
    }
}
