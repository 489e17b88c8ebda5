package org.icjs.connect.eoffice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.icjs.connect.Bytes;
import org.icjs.connect.sandbox.EofficeStandIn;
import org.icjs.connect.sandbox.EofficeStandIn.FileIn;
import org.icjs.database.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The watched folders: nothing is lost while they are away, what is half written is left alone, and nothing leads out of them. */
class OutageTest {
    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.fresh();

    private final Path folder;
    private final Path out;
    private final Path in;
    private final Desk desk;
    private final Despatch despatch;

    OutageTest(@TempDir Path folder) {
        this.folder = folder;
        out = folder.resolve("out");
        in = folder.resolve("in");
        desk = new Desk(DATABASE.application(), folder);
        despatch = desk.despatch(new FolderCarriage(new EofficeSettings.Folders(out, in), desk.clock));
    }

    @BeforeEach
    void begin() {
        desk.jdbc
                .sql("update eoffice_file set state = 'ERASED', package = null")
                .update();
        desk.jdbc.sql("delete from connect_call").update();
    }

    /** Away, as a share that can't be mounted. */
    private void away(boolean away) throws IOException {
        for (Path one : List.of(out, in)) {
            Path aside = folder.resolve(one.getFileName() + ".aside");
            if (away) {
                Files.move(one, aside);
            } else {
                Files.move(aside, one);
            }
        }
    }

    @Test
    void aSanctionGoesOutAndComesBackAfterTwoDaysOfOutage() throws IOException {
        away(true);
        FilePackage.Words words = desk.request();
        for (int hour = 0; hour < 48; hour++) {
            despatch.run();
            assertThat(desk.file(words.id()).state()).isEqualTo(OfficeFile.State.WAITING);
            desk.clock.forward(Duration.ofHours(1));
        }
        assertThat(desk.register.waiting()).isEqualTo(1);
        assertThat(desk.file(words.id()).fault()).isEqualTo("folder");
        assertThat(desk.calls.errors(Eoffice.NAME, 500))
                .as("tried later and later, and told no oftener")
                .hasSizeLessThan(60);

        away(false);
        despatch.run();
        assertThat(desk.file(words.id()).state()).isEqualTo(OfficeFile.State.SENT);
        List<FileIn> came = desk.government.files();
        assertThat(came).singleElement().satisfies(file -> {
            assertThat(file.id()).isEqualTo(words.id().toString());
            assertThat(file.number()).isEqualTo(words.number());
            assertThat(new String(file.letter().array(), 0, 5, StandardCharsets.US_ASCII))
                    .isEqualTo("%PDF-");
        });

        desk.government.say(words.id().toString(), desk.government.today("RECEIPT", "", ""));
        away(true);
        despatch.run();
        desk.clock.forward(Duration.ofDays(2));
        away(false);
        desk.government.say(words.id().toString(), desk.government.today("DECISION", "GIVEN", "Well founded."));
        despatch.run();
        despatch.run();
        OfficeFile file = desk.file(words.id());
        assertThat(file.state()).isEqualTo(OfficeFile.State.ANSWERED);
        assertThat(file.receivedOn()).isEqualTo("2026-11-25");
        assertThat(file.answer())
                .isEqualTo(new OfficeFile.Decided(LocalDate.of(2026, 11, 27), true, "Well founded.", true));
        assertThat(left(in)).as("nothing is left over").isEmpty();
        assertThat(desk.government.files()).as("it came once").hasSize(1);
    }

    @Test
    void whatIsHalfWrittenIsLeftAloneUntilItIsWholeOrOld() throws IOException {
        FileIn to = sent();
        byte[] whole = desk.government.answer(to, desk.government.today("RECEIPT", "", ""));
        Path file = in.resolve("answer.zip");
        Files.write(file, Arrays.copyOf(whole, whole.length / 2));
        Files.setLastModifiedTime(file, FileTime.from(desk.clock.instant()));
        Files.write(in.resolve(".hidden.zip"), whole);
        Files.write(in.resolve("other.part"), whole);
        despatch.run();
        assertThat(file).exists();
        assertThat(desk.file(UUID.fromString(to.id())).state()).isEqualTo(OfficeFile.State.SENT);

        Files.write(file, whole);
        despatch.run();
        assertThat(file).doesNotExist();
        assertThat(desk.file(UUID.fromString(to.id())).state()).isEqualTo(OfficeFile.State.RECEIVED);

        Files.write(file, Arrays.copyOf(whole, whole.length / 2));
        Files.setLastModifiedTime(file, FileTime.from(desk.clock.instant().minus(Duration.ofMinutes(11))));
        despatch.run();
        assertThat(file).doesNotExist();
        assertThat(left(in.resolve("refused"))).singleElement().asString().contains("malformed");
    }

    @Test
    void linksAreNotFollowedInOrOut() throws IOException {
        FileIn to = sent();
        Path elsewhere = Files.write(
                folder.resolve("elsewhere"), desk.government.answer(to, desk.government.today("RECEIPT", "", "")));
        Files.createSymbolicLink(in.resolve("link.zip"), elsewhere);
        Files.createDirectory(in.resolve("folder.zip"));
        despatch.run();
        assertThat(desk.file(UUID.fromString(to.id())).state()).isEqualTo(OfficeFile.State.SENT);
        assertThat(elsewhere).exists();
        assertThat(Files.isSymbolicLink(in.resolve("link.zip"))).isFalse();

        FilePackage.Words words = desk.request();
        Path victim = Files.writeString(folder.resolve("victim"), "untouched");
        Files.createSymbolicLink(out.resolve("." + words.id() + ".part"), victim);
        Files.createSymbolicLink(out.resolve(words.id() + ".zip"), victim);
        despatch.run();
        assertThat(victim).hasContent("untouched");
        assertThat(desk.government.files()).hasSize(2);
    }

    @Test
    void aPackageOfTheWayOutCanBeHandedOverTwiceAndTheLargeIsRefused() throws IOException {
        FolderCarriage way = new FolderCarriage(new EofficeSettings.Folders(out, in), desk.clock);
        UUID id = UUID.randomUUID();
        assertThat(way.send(id, Bytes.of(new byte[] {1}))).isEqualTo(Carriage.HANDED_OVER);
        assertThat(way.send(id, Bytes.of(new byte[] {1}))).isEqualTo(Carriage.HANDED_OVER);
        assertThat(left(out)).hasSize(1);

        Files.write(in.resolve("large.zip"), new byte[Unpacked.PACKAGE_MAX + 1]);
        despatch.run();
        assertThat(desk.results()).contains("tooLarge");
    }

    private FileIn sent() {
        FilePackage.Words words = desk.request();
        despatch.run();
        return desk.government.files().stream()
                .filter(file -> file.id().equals(words.id().toString()))
                .findFirst()
                .orElseThrow();
    }

    private static List<Path> left(Path of) throws IOException {
        try (Stream<Path> all = Files.list(of)) {
            return all.toList();
        }
    }

    /** The stand-in's own zip reader sees the same. */
    @Test
    void aChangedPackageIsNotTakenByTheOtherSide() throws IOException {
        FilePackage.Words words = desk.request();
        byte[] zip = desk.register.sentPackage(words.id()).orElseThrow().array();
        assertThat(desk.government.read(zip)).isPresent();
        EofficeStandIn other = new EofficeStandIn(
                folder.resolve("o"), folder.resolve("i"), desk.theirs, desk.theirs.certificate(), desk.clock);
        assertThat(other.read(zip)).as("signed by another").isEmpty();
    }
}
