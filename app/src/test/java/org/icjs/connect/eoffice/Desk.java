package org.icjs.connect.eoffice;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.icjs.connect.Bytes;
import org.icjs.connect.Calls;
import org.icjs.connect.SigningKey;
import org.icjs.connect.sandbox.EofficeStandIn;
import org.icjs.connect.sandbox.TestAuthority;
import org.icjs.docket.Docket;
import org.icjs.docket.StationEntry.SanctionAuthority;
import org.icjs.identity.Actor;
import org.icjs.identity.Duty;
import org.icjs.identity.OfficeKind;
import org.icjs.identity.SetClock;
import org.icjs.journal.Dockets;
import org.icjs.kernel.CaseId;
import org.icjs.kernel.OfficeCode;
import org.icjs.kernel.OfficerCode;
import org.icjs.kernel.PersonRef;
import org.icjs.paper.Letter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.transaction.support.TransactionTemplate;

/** A station's side of e-Office on a database of its own, and the Government's beside it, with a clock that is set. */
final class Desk {
    static final OfficeCode STATION = new OfficeCode("MZ-PS-BAWNGKAWN");
    static final SanctionAuthority STATE = SanctionAuthority.STATE_GOVERNMENT;
    private static final Actor OFFICER = new Actor(
            new OfficerCode("MZP-1001"), STATION, OfficeKind.POLICE_STATION, Set.of(Duty.STATION_OFFICER), "SI");

    final SetClock clock = new SetClock(Instant.parse("2026-11-23T08:00:00Z"));
    final TestAuthority authority = new TestAuthority("Root", "", clock);
    final SigningKey ours = authority.issue("Station");
    final SigningKey theirs = authority.issue("Government");
    final JdbcClient jdbc;
    final FileRegister register;
    final Intake intake;
    final Calls calls;
    final EofficeStandIn government;
    private final CaseId docket = new CaseId(UUID.randomUUID());

    /** Nobody has entered anything. */
    private static final Dockets NONE = new Dockets() {
        @Override
        public Optional<Docket> find(CaseId id) {
            return Optional.empty();
        }

        @Override
        public Docket load(CaseId id) {
            return Docket.empty(id);
        }
    };

    Desk(DataSource source, Path folder) {
        jdbc = JdbcClient.create(source);
        register = new FileRegister(jdbc, clock);
        calls = new Calls(jdbc, clock);
        MockEnvironment environment = new MockEnvironment()
                .withProperty(
                        "icjs.connect.eoffice.out-folder", folder.resolve("out").toString())
                .withProperty(
                        "icjs.connect.eoffice.in-folder", folder.resolve("in").toString())
                .withProperty(
                        "icjs.connect.eoffice.certificate-file",
                        certificate(folder).toString());
        EofficeSettings settings = new EofficeSettings(environment);
        intake = new Intake(
                settings,
                register,
                NONE,
                jdbc,
                new TransactionTemplate(new DataSourceTransactionManager(source)),
                clock);
        try {
            government =
                    new EofficeStandIn(folder.resolve("out"), folder.resolve("in"), theirs, ours.certificate(), clock);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path certificate(Path folder) {
        try {
            return Files.writeString(
                    folder.resolve("government.pem"),
                    "-----BEGIN CERTIFICATE-----\n"
                            + Base64.getMimeEncoder()
                                    .encodeToString(theirs.certificate().getEncoded())
                            + "\n-----END CERTIFICATE-----\n",
                    StandardOpenOption.CREATE);
        } catch (IOException | java.security.GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    Despatch despatch(Carriage way) {
        return new Despatch(Optional.of(way), register, intake, calls);
    }

    /** A request for sanction that waits to go out. */
    FilePackage.Words request() {
        return file(FileKind.SANCTION);
    }

    FilePackage.Words file(FileKind kind) {
        FilePackage.Words words = new FilePackage.Words(
                UUID.randomUUID(),
                register.nextNumber(STATION),
                kind,
                STATION.code(),
                "Bawngkawn Police Station",
                "State Government",
                "BNSS 218(1)",
                "Sanction to prosecute",
                Classification.CONFIDENTIAL,
                "He was on duty.",
                "SI",
                clock.instant());
        Bytes letter = Bytes.of(Letter.pdf("Letter", "en", List.of("Letter")));
        register.put(
                words,
                OFFICER,
                docket,
                Optional.of(new PersonRef(1)),
                STATE,
                FilePackage.of(words, letter, Optional.of(ours)));
        return words;
    }

    OfficeFile file(UUID id) {
        return register.find(id, STATION).orElseThrow();
    }

    List<String> results() {
        return calls.last(Eoffice.NAME, 50).stream().map(call -> call.result()).toList();
    }
}
