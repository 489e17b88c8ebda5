package org.icjs.connect.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/** The stand-ins, started before the program that talks to them, and the settings by which it finds them. */
public final class Sandbox implements AutoCloseable {
    private static final String ORG = "in.icjs.sandbox";

    private final DigiLockerStandIn digiLocker;
    private final List<String> arguments;

    private Sandbox(DigiLockerStandIn digiLocker, List<String> arguments) {
        this.digiLocker = digiLocker;
        this.arguments = List.copyOf(arguments);
    }

    /** @param folder for keys, made anew at each start */
    public static Sandbox start(Path folder, Clock clock) {
        try {
            Files.createDirectories(folder);
            String apiKey = TestKeys.secret();
            String secret = TestKeys.secret();
            String password = TestKeys.secret();
            Path key = folder.resolve("digilocker.p12");
            TestKeys.write(key, password, "Issuer of papers", clock.instant());
            DigiLockerStandIn digiLocker = new DigiLockerStandIn(ORG, apiKey, secret, clock);
            return new Sandbox(
                    digiLocker,
                    List.of(
                            "--icjs.sandbox=true",
                            "--icjs.connect.digilocker.org-id=" + ORG,
                            "--icjs.connect.digilocker.api-key=" + apiKey,
                            "--icjs.connect.digilocker.signing-key-file=" + key,
                            "--icjs.connect.digilocker.signing-password=" + password,
                            "--icjs.connect.digilocker.push-url=" + digiLocker.pushUrl(),
                            "--icjs.connect.digilocker.client-id=SANDBOX1",
                            "--icjs.connect.digilocker.client-secret=" + secret));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Settings for the program, as its command line takes them. They never leave the process. */
    public List<String> arguments() {
        return arguments;
    }

    public DigiLockerStandIn digiLocker() {
        return digiLocker;
    }

    @Override
    public void close() {
        digiLocker.close();
    }
}
