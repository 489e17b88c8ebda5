package org.icjs.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.icjs.database.TestDatabase;
import org.icjs.docket.AFir;
import org.icjs.docket.Act;
import org.icjs.docket.Entry;
import org.icjs.docket.OfficeRole;
import org.icjs.docket.PoliceEntry;
import org.icjs.docket.Registers;
import org.icjs.kernel.AreaCode;
import org.icjs.kernel.CaseId;
import org.icjs.kernel.District;
import org.icjs.kernel.OfficeCode;
import org.icjs.kernel.OfficerCode;
import org.icjs.kernel.RegisterNumber;
import org.icjs.kernel.Section;
import org.jspecify.annotations.Nullable;

/** A journal over a test database, without Spring: everything exists, and who is not called NOBODY may file. */
final class TestJournal implements AutoCloseable {
    static final OfficeCode STATION = new OfficeCode("MZ-PS-AIZAWL");
    static final OfficeCode COURT = new OfficeCode("MZ-CJM-AIZAWL");
    static final OfficerCode OFFICER = new OfficerCode("MZP-1042");
    private static final Path PASSPHRASE = passphrase();
    private static final AtomicInteger KEYS = new AtomicInteger();

    final Registry registry;

    private TestJournal(Registry registry) {
        this.registry = registry;
    }

    private static Path passphrase() {
        try {
            Path file = Files.createTempFile("passphrase", null);
            Files.writeString(file, "the passphrase of all tests");
            file.toFile().deleteOnExit();
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Builder on(TestDatabase database) {
        return new Builder(database);
    }

    static TestJournal open(TestDatabase database) {
        return on(database).open();
    }

    /** What surrounds it. */
    static final class Builder {
        private final TestDatabase database;
        private final List<Projection> projections = new ArrayList<>();
        private final List<Act<?>> acts = new ArrayList<>();
        private final List<Follower> followers = new ArrayList<>();
        private @Nullable Path data;
        private String state = "MZ";
        private Function<String, List<CaseId>> rolls = _ -> List.of();

        private Builder(TestDatabase database) {
            this.database = database;
        }

        Builder with(Projection projection) {
            projections.add(projection);
            return this;
        }

        Builder with(Act<?> act) {
            acts.add(act);
            return this;
        }

        Builder with(Follower follower) {
            followers.add(follower);
            return this;
        }

        /** @param other the other cases in which a prisoner of that one is held */
        Builder rolls(Function<String, List<CaseId>> other) {
            rolls = other;
            return this;
        }

        Builder in(Path folder) {
            data = folder;
            return this;
        }

        TestJournal open() {
            StateKey.KeyPlace place = data == null
                    ? new StateKey.KeyPlace(state, PASSPHRASE, null)
                    : new StateKey.KeyPlace(state, data.resolve("secret/keys"), data.resolve("root-key.txt"));
            Registry registry = new Registry(
                    database.application(),
                    database.erasure(),
                    Clock.systemUTC(),
                    place,
                    () -> new Surroundings(
                            (_, officer, _, _) -> !officer.code().startsWith("NOBODY"),
                            new EverythingExists(rolls),
                            office -> office.equals(COURT) ? Optional.of("MZAZ02") : Optional.empty(),
                            acts,
                            projections,
                            followers,
                            List.of()));
            registry.start();
            return new TestJournal(registry);
        }
    }

    Journal journal() {
        return registry.journal;
    }

    /** Records, and insists that it is accepted. */
    Receipt file(Filing filing) {
        Outcome outcome = journal().append(filing);
        if (outcome instanceof Outcome.Accepted(var receipt, var _)) {
            return receipt;
        }
        throw new AssertionError("not accepted but " + outcome);
    }

    Receipt fir() {
        return file(firFiling());
    }

    /** A new case with its first entry. */
    CaseId newCase() {
        CaseId id = fir().docket();
        if (id == null) {
            throw new AssertionError("a report without a case");
        }
        return id;
    }

    Receipt diary(CaseId docket, String text) {
        return file(filing(docket, new PoliceEntry.DiaryWritten(text)));
    }

    static Filing firFiling() {
        return filing(null, AFir.of("BNS 305(a)").against("Zoramthanga").entry());
    }

    static Filing filing(@Nullable CaseId docket, Entry entry) {
        return filing(STATION, docket, entry, "k-" + KEYS.incrementAndGet());
    }

    static Filing filing(OfficeCode office, @Nullable CaseId docket, Entry entry, String key) {
        return new Filing(office, OFFICER, docket, entry, Instant.now(), key, null, false);
    }

    static void await(BooleanSupplier condition) {
        Instant deadline = Instant.now().plus(Duration.ofSeconds(60));
        while (!condition.getAsBoolean()) {
            if (Instant.now().isAfter(deadline)) {
                throw new AssertionError("did not come in time");
            }
            LockSupport.parkNanos(10_000_000);
        }
    }

    /** Waits until it is the writer of its database. */
    TestJournal leading() {
        await(registry::leading);
        return this;
    }

    @Override
    public void close() {
        registry.stop();
    }

    private record EverythingExists(Function<String, List<CaseId>> rolls) implements Registers {
        @Override
        public boolean fits(OfficeCode office, OfficeRole role) {
            return true;
        }

        @Override
        public boolean posted(OfficerCode officer, OfficeCode office) {
            return true;
        }

        @Override
        public boolean exists(Section section) {
            return true;
        }

        @Override
        public boolean exists(AreaCode area) {
            return true;
        }

        @Override
        public boolean lies(AreaCode area, District district) {
            return true;
        }

        @Override
        public int limbs(Section section) {
            return 99;
        }

        @Override
        public List<CaseId> otherMatters(OfficeCode jail, RegisterNumber prisoner, CaseId than) {
            return rolls.apply(than.toString());
        }
    }
}
