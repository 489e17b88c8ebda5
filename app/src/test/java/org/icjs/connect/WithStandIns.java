package org.icjs.connect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.stream.Collectors;
import org.icjs.WholeProgram;
import org.icjs.connect.sandbox.DigiLockerStandIn;
import org.icjs.connect.sandbox.Sandbox;
import org.icjs.docket.Docket;
import org.icjs.docket.Fact;
import org.icjs.journal.Dockets;
import org.icjs.kernel.CaseId;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The whole program with the stand-ins beside it, as {@code ./icjs run --sandbox} starts them. */
@Import(WithStandIns.StandIns.class)
public abstract class WithStandIns extends WholeProgram {
    protected static final Sandbox SANDBOX = sandbox();

    @Autowired
    Dockets dockets;

    @TestConfiguration(proxyBeanMethods = false)
    static class StandIns {
        @Bean(destroyMethod = "")
        Sandbox sandbox() {
            return SANDBOX;
        }
    }

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        setting().forEach((name, value) -> registry.add(name, () -> value));
    }

    static Map<String, String> setting() {
        return SANDBOX.arguments().stream()
                .map(argument -> argument.substring(2).split("=", 2))
                .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1]));
    }

    static String setting(String name) {
        return setting().getOrDefault(name, "");
    }

    private static Sandbox sandbox() {
        try {
            return Sandbox.start(Files.createTempDirectory("sandbox"), "http://localhost", Clock.systemUTC());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    protected static SigningKey issuersKey() {
        return SigningKey.read(
                Path.of(setting("icjs.connect.digilocker.signing-key-file")),
                setting("icjs.connect.digilocker.signing-password"));
    }

    protected DigiLockerStandIn digiLocker() {
        return SANDBOX.digiLocker();
    }

    protected Docket docket(String id) {
        return dockets.load(CaseId.parse(id));
    }

    /** As a person would type it, without the register's letters. */
    String firNumber(String docket) {
        return docket(docket)
                .known(Fact.FIR_NUMBER)
                .orElseThrow()
                .value()
                .toString()
                .replace("FIR ", "");
    }

    HttpResponse<String> post(String path, byte[] body, String type, @Nullable String digest) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body));
        if (digest != null) {
            request.header("x-digilocker-hmac", digest);
        }
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** As DigiLocker sends it. */
    protected HttpResponse<String> ask(String path, byte[] body) {
        return post(path, body, "application/xml", digiLocker().digest(body));
    }

    static void isRefused(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/xml"));
        assertThat(answer.body()).contains("Status=\"0\"").doesNotContain("Exception", "DataContent", "<URI>");
    }
}
