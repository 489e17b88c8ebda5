package org.icjs.connect.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import org.icjs.connect.SigningKey;

/** The stand-ins, started before the program that talks to them, and the settings by which it finds them. */
public final class Sandbox implements AutoCloseable {
    private static final String ORG = "in.icjs.sandbox";

    private final DigiLockerStandIn digiLocker;
    private final EsignStandIn esign;
    private final BhashiniStandIn bhashini;
    private final EofficeStandIn eoffice;
    private final List<String> arguments;

    private Sandbox(
            DigiLockerStandIn digiLocker,
            EsignStandIn esign,
            BhashiniStandIn bhashini,
            EofficeStandIn eoffice,
            List<String> arguments) {
        this.digiLocker = digiLocker;
        this.esign = esign;
        this.bhashini = bhashini;
        this.eoffice = eoffice;
        this.arguments = List.copyOf(arguments);
    }

    /**
     * @param folder for keys, made anew at each start
     * @param program where browsers reach this system, {@code http://localhost:8080}
     */
    public static Sandbox start(Path folder, String program, Clock clock) {
        try {
            Files.createDirectories(folder);
            String apiKey = secret();
            String secret = secret();
            String password = secret();
            Path key = folder.resolve("digilocker.p12");
            TestAuthority issuers = new TestAuthority("Issuers of the sandbox", "", clock);
            SigningKey issuer = issuers.issue("Issuer of papers");
            write(key, TestAuthority.pkcs12(issuer, password));
            // For who checks a paper from the sandbox.
            TestAuthority.write(folder.resolve("digilocker.pem"), issuer.certificate());
            SigningKey asker = issuers.issue("Asker for signatures");
            Path askers = folder.resolve("esign.p12");
            write(askers, TestAuthority.pkcs12(asker, password));
            EsignStandIn esign = new EsignStandIn(asker.certificate(), clock);
            Path service = folder.resolve("esign-service.pem");
            TestAuthority.write(service, esign.certificate());
            Path roots = folder.resolve("esign-roots.pem");
            TestAuthority.write(roots, esign.authority().root());
            DigiLockerStandIn digiLocker = new DigiLockerStandIn(ORG, apiKey, secret, clock);
            BhashiniStandIn bhashini = new BhashiniStandIn("SANDBOX1", apiKey, clock);
            SigningKey writer = issuers.issue("Writer of letters");
            Path writers = folder.resolve("eoffice.p12");
            write(writers, TestAuthority.pkcs12(writer, password));
            SigningKey government = issuers.issue("Government");
            Path governments = folder.resolve("eoffice-government.pem");
            TestAuthority.write(governments, government.certificate());
            EofficeStandIn eoffice = new EofficeStandIn(
                    folder.resolve("eoffice").resolve("out"),
                    folder.resolve("eoffice").resolve("in"),
                    government,
                    writer.certificate(),
                    clock);
            return new Sandbox(
                    digiLocker,
                    esign,
                    bhashini,
                    eoffice,
                    List.of(
                            "--icjs.sandbox=true",
                            "--icjs.connect.digilocker.org-id=" + ORG,
                            "--icjs.connect.digilocker.api-key=" + apiKey,
                            "--icjs.connect.digilocker.signing-key-file=" + key,
                            "--icjs.connect.digilocker.signing-password=" + password,
                            "--icjs.connect.digilocker.push-url=" + digiLocker.pushUrl(),
                            "--icjs.connect.digilocker.client-id=SANDBOX1",
                            "--icjs.connect.digilocker.client-secret=" + secret,
                            "--icjs.connect.esign.asp-id=SANDBOX1",
                            "--icjs.connect.esign.url=" + esign.url(),
                            "--icjs.connect.esign.response-url=" + program + "/connect/esign/response",
                            "--icjs.connect.esign.key-file=" + askers,
                            "--icjs.connect.esign.key-password=" + password,
                            "--icjs.connect.esign.service-certificate-file=" + service,
                            "--icjs.connect.esign.trust-file=" + roots,
                            "--icjs.connect.bhashini.user-id=SANDBOX1",
                            "--icjs.connect.bhashini.api-key=" + apiKey,
                            "--icjs.connect.bhashini.pipeline-id=SANDBOX1",
                            "--icjs.connect.bhashini.url=" + bhashini.url(),
                            "--icjs.connect.bhashini.compute-hosts=localhost",
                            "--icjs.connect.eoffice.out-folder=" + eoffice.out(),
                            "--icjs.connect.eoffice.in-folder=" + eoffice.in(),
                            "--icjs.connect.eoffice.key-file=" + writers,
                            "--icjs.connect.eoffice.key-password=" + password,
                            "--icjs.connect.eoffice.certificate-file=" + governments));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Settings for the program, as its command line takes them. They never leave the process. */
    public List<String> arguments() {
        return arguments;
    }

    private static String secret() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        Files.write(file, bytes);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    }

    public EsignStandIn esign() {
        return esign;
    }

    public BhashiniStandIn bhashini() {
        return bhashini;
    }

    public EofficeStandIn eoffice() {
        return eoffice;
    }

    public DigiLockerStandIn digiLocker() {
        return digiLocker;
    }

    @Override
    public void close() {
        digiLocker.close();
        esign.close();
        bhashini.close();
    }
}
