package org.icjs.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.icjs.docket.Ask;
import org.icjs.docket.ClearanceEntry;
import org.icjs.docket.CourtEntry;
import org.icjs.docket.Docket;
import org.icjs.docket.Entry;
import org.icjs.docket.EntryType;
import org.icjs.docket.Fact;
import org.icjs.docket.Field;
import org.icjs.docket.ForensicEntry;
import org.icjs.docket.OfficeRole;
import org.icjs.docket.PoliceEntry;
import org.icjs.docket.PrisonEntry;
import org.icjs.docket.RecordEntry;
import org.icjs.docket.Recorded;
import org.icjs.docket.Shape;
import org.icjs.docket.StationEntry;
import org.icjs.docket.Unknown;
import org.icjs.kernel.CaseId;
import org.icjs.kernel.EntryId;
import org.icjs.kernel.OfficeCode;
import org.icjs.kernel.OfficerCode;
import org.icjs.kernel.Uuids;
import org.icjs.verifier.Group;
import org.junit.jupiter.api.Test;

class SharingMatrixTest {
    private static final Set<OfficeRole> ALL_ROLES = EnumSet.allOf(OfficeRole.class);
    private static final Set<Class<? extends Entry>> OPENING =
            Set.of(PoliceEntry.FirRegistered.class, StationEntry.GeneralDiaryEntered.class);
    private static final Class<? extends Entry> OPENING_ABOVE = ClearanceEntry.ClearanceApplied.class;
    private static final OfficeCode STATION = new OfficeCode("MZ-PS-BAWNGKAWN");

    private final SharingMatrix matrix = SharingMatrix.load();

    @Test
    void listsEveryTypeOnceInTheOrderOfTheLaw() {
        assertThat(matrix.rows().stream().map(MatrixRow::type)).containsExactlyElementsOf(EntryType.all());
    }

    @Test
    void agreesWithAReaderOfItsOwnOnWhoMayFileWhat() throws IOException {
        MatrixOracle oracle = MatrixOracle.read();
        Random random = new Random(2026);
        int allowed = 0;
        for (int i = 0; i < 200_000; i++) {
            EntryType type = any(random, EntryType.all());
            OfficeKind kind = any(random, List.of(OfficeKind.values()));
            Set<OfficeRole> roles = some(random, OfficeRole.values());
            Set<Duty> duties = some(random, Duty.values());
            boolean may = matrix.mayFile(type, kind, roles, duties);
            assertThat(may)
                    .as("%s by %s %s %s", type, kind, roles, duties)
                    .isEqualTo(oracle.mayFile(type.name(), kind.name(), names(roles), names(duties)));
            allowed += may ? 1 : 0;
        }
        assertThat(allowed).isGreaterThan(300);
    }

    @Test
    void agreesWithAReaderOfItsOwnOnWhoMayReadWhat() throws IOException {
        MatrixOracle oracle = MatrixOracle.read();
        Random random = new Random(2027);
        for (int i = 0; i < 50_000; i++) {
            EntryType type = any(random, EntryType.all());
            Set<OfficeRole> roles = some(random, OfficeRole.values());
            StringBuilder letters = new StringBuilder();
            for (Group group : matrix.groups(type, roles).stream().sorted().toList()) {
                letters.append(group.word().charAt(0));
            }
            assertThat(letters).as("%s by %s", type, roles).hasToString(oracle.letters(type.name(), names(roles)));
        }
    }

    @Test
    void whoHasNoPartOrNoDutyGetsNothing() {
        for (EntryType type : EntryType.all()) {
            assertThat(matrix.groups(type, Set.of())).isEmpty();
            for (OfficeKind kind : OfficeKind.values()) {
                assertThat(matrix.mayFile(type, kind, ALL_ROLES, Set.of())).isFalse();
                assertThat(matrix.mayFile(type, kind, Set.of(), EnumSet.allOf(Duty.class)))
                        .as("%s by %s without a part in the case", type, kind)
                        .isEqualTo((OPENING.contains(type.record()) && kind == OfficeKind.POLICE_STATION)
                                || (type.record() == OPENING_ABOVE && kind == OfficeKind.POLICE_SUPERVISION));
            }
        }
    }

    @Test
    void whatIsNotListedIsNeitherFiledNorShared() {
        SharingMatrix empty = SharingMatrix.of(List.of());
        for (EntryType type : EntryType.all()) {
            assertThat(empty.groups(type, ALL_ROLES)).isEmpty();
            assertThat(empty.mayCorrect(type, OfficeKind.COURT, EnumSet.allOf(Duty.class)))
                    .isFalse();
            for (OfficeKind kind : OfficeKind.values()) {
                assertThat(empty.mayFile(type, kind, ALL_ROLES, EnumSet.allOf(Duty.class)))
                        .isFalse();
            }
        }
    }

    @Test
    void anFirOpensACaseOrFollowsTheGeneralDiaryInOne() {
        EntryType fir = EntryType.of(PoliceEntry.FirRegistered.class);
        EntryType diary = EntryType.of(StationEntry.GeneralDiaryEntered.class);
        assertThat(matrix.mayFile(fir, OfficeKind.POLICE_STATION, Set.of(), Set.of(Duty.STATION_OFFICER)))
                .isTrue();
        assertThat(matrix.mayFile(
                        fir, OfficeKind.POLICE_STATION, Set.of(OfficeRole.INVESTIGATOR), Set.of(Duty.STATION_OFFICER)))
                .isTrue();
        assertThat(matrix.mayFile(fir, OfficeKind.COURT, Set.of(OfficeRole.COURT), Set.of(Duty.STATION_OFFICER)))
                .isFalse();
        assertThat(matrix.mayFile(
                        diary,
                        OfficeKind.POLICE_STATION,
                        Set.of(OfficeRole.INVESTIGATOR),
                        Set.of(Duty.STATION_OFFICER)))
                .isFalse();
    }

    /** BNSS 192(2), (3): a court may call for the diary; nobody outside the police is given it. */
    @Test
    void theCaseDiaryIsForThePoliceAndTheCourt() {
        EntryType diary = EntryType.of(PoliceEntry.DiaryWritten.class);
        for (OfficeRole role : OfficeRole.values()) {
            boolean given = Set.of(OfficeRole.INVESTIGATOR, OfficeRole.SUPERVISOR, OfficeRole.COURT)
                    .contains(role);
            assertThat(matrix.groups(diary, role).isEmpty()).as(role.name()).isEqualTo(!given);
        }
    }

    @Test
    void laboratoriesAndJailsAreGivenNothingProtectedButTheirOwn() {
        for (EntryType type : EntryType.all()) {
            if (!type.agency().equals("forensics")) {
                assertThat(matrix.groups(type, OfficeRole.LABORATORY))
                        .as(type.name())
                        .doesNotContain(Group.PROTECTED);
            }
        }
        for (MatrixRow row : matrix.rows()) {
            if (!filing(row).contains(OfficeRole.JAIL)) {
                assertThat(matrix.groups(row.type(), OfficeRole.JAIL))
                        .as(row.type().name())
                        .doesNotContain(Group.PROTECTED);
            }
        }
        for (Class<? extends Entry> hidden : List.of(
                PoliceEntry.StatementRecorded.class,
                PoliceEntry.WitnessesNamed.class,
                CourtEntry.EvidenceRecorded.class)) {
            assertThat(matrix.groups(EntryType.of(hidden), Set.of(OfficeRole.LABORATORY, OfficeRole.JAIL)))
                    .isEmpty();
        }
    }

    /** BNSS 187(3), 479 and 487 are what it is told of: who is held, for what, since when, and by which order. */
    @Test
    void aLegalServicesAuthorityReadsOfCustodyOnlyAndNothingProtected() {
        for (EntryType type : EntryType.all()) {
            Set<Group> given = matrix.groups(type, OfficeRole.LEGAL_SERVICES);
            assertThat(given).as(type.name()).doesNotContain(Group.PROTECTED);
            if (!type.agency().equals("prisons")) {
                assertThat(matrix.groups(type, OfficeRole.JAIL)).as(type.name()).containsAll(given);
            }
            for (OfficeKind kind : OfficeKind.values()) {
                assertThat(matrix.mayFile(type, kind, Set.of(OfficeRole.LEGAL_SERVICES), EnumSet.allOf(Duty.class)))
                        .as(type.name())
                        .isFalse();
            }
        }
        for (Class<? extends Entry> held : List.of(
                PoliceEntry.PersonArrested.class, CourtEntry.RemandOrdered.class, PrisonEntry.PrisonerReleased.class)) {
            assertThat(matrix.groups(EntryType.of(held), OfficeRole.LEGAL_SERVICES))
                    .contains(Group.OPEN);
        }
    }

    @Test
    void everyOfficeReadsAllThatItFiled() {
        for (MatrixRow row : matrix.rows()) {
            if (row.filedBy() instanceof MatrixRow.By by) {
                Set<OfficeRole> roles = by.roles().isEmpty()
                        ? Set.of(by.kinds().iterator().next().role().orElseThrow())
                        : by.roles();
                for (OfficeRole role : roles) {
                    assertThat(matrix.groups(row.type(), role))
                            .as(row.type().name())
                            .containsExactlyInAnyOrder(Group.values());
                }
            }
        }
    }

    @Test
    void everyDutyThatMayFileExistsInThatKindOfOfficeAndEveryKindCanPlayThePart() {
        for (MatrixRow row : matrix.rows()) {
            if (row.filedBy() instanceof MatrixRow.By by) {
                String type = row.type().name();
                for (OfficeKind kind : by.kinds()) {
                    assertThat(by.duties()).as(type).anyMatch(duty -> duty.fits(kind));
                    assertThat(by.roles().isEmpty() || by.roles().stream().anyMatch(kind::canBe))
                            .as(type)
                            .isTrue();
                }
                assertThat(by.duties())
                        .as(type)
                        .allMatch(duty -> by.kinds().stream().anyMatch(duty::fits));
                assertThat(by.roles())
                        .as(type)
                        .allMatch(role -> by.kinds().stream().anyMatch(kind -> kind.canBe(role)));
            }
        }
    }

    @Test
    void whoCanFileAnEntryCanReadTheEntriesThatItAnswers() {
        for (MatrixRow row : matrix.rows()) {
            for (OfficeRole role : filing(row)) {
                for (Class<? extends Entry> answered : answered(row.type())) {
                    assertThat(matrix.groups(EntryType.of(answered), role))
                            .as("%s answers %s", row.type(), answered.getSimpleName())
                            .contains(Group.OPEN);
                }
            }
        }
    }

    private static Set<OfficeRole> filing(MatrixRow row) {
        return row.filedBy() instanceof MatrixRow.By by ? by.roles() : Set.of();
    }

    /** Else a form would ask again what the case knows. */
    @Test
    void whoFilesAnEntryCanReadTheFactsThatItsFormShows() {
        for (MatrixRow row : matrix.rows()) {
            for (OfficeRole role : filing(row)) {
                Set<Fact> shown = EnumSet.noneOf(Fact.class);
                shown.addAll(row.type().reuses());
                row.type().fields().stream()
                        .filter(field -> field.ask() == Ask.UNLESS_KNOWN)
                        .map(Field::fact)
                        .filter(Objects::nonNull)
                        .forEach(shown::add);
                assertThat(shown)
                        .as("facts of %s that %s can't read", row.type(), role)
                        .allMatch(fact -> readable(fact, role));
            }
        }
    }

    @Test
    void aCorrectionIsSharedAsWhatItCorrectsInTheEnd() {
        Docket docket = Docket.empty(new CaseId(Uuids.v7(Instant.EPOCH, new Random(1))));
        Recorded diary = recorded(1, new PoliceEntry.DiaryWritten("Searched the house."));
        Recorded corrected = recorded(2, correction(diary.id()));
        Recorded again = recorded(3, correction(corrected.id()));
        Recorded dangling = recorded(4, correction(new EntryId(Uuids.v7(Instant.EPOCH, new Random(9)))));
        Recorded unknown = recorded(5, new Unknown("police.NotYetThoughtOf", 1));
        for (Recorded entry : List.of(diary, corrected, again)) {
            docket = docket.with(entry);
        }
        assertThat(matrix.groups(EntryType.of(RecordEntry.FactCorrected.class), ALL_ROLES))
                .isEmpty();
        assertThat(matrix.sharedAs(docket, again)).contains(EntryType.of(PoliceEntry.DiaryWritten.class));
        assertThat(matrix.groups(docket, again, Set.of(OfficeRole.COURT))).contains(Group.PROTECTED);
        assertThat(matrix.groups(docket, again, Set.of(OfficeRole.PROSECUTOR))).isEmpty();
        assertThat(matrix.sharedAs(docket, dangling)).isEqualTo(Optional.empty());
        assertThat(matrix.groups(docket, unknown, ALL_ROLES)).isEmpty();
    }

    @Test
    void anOfficeCorrectsOnlyWhatItsDutyCouldFile() {
        EntryType released = EntryType.of(PrisonEntry.PrisonerReleased.class);
        assertThat(matrix.mayCorrect(released, OfficeKind.JAIL, Set.of(Duty.JAILER)))
                .isTrue();
        assertThat(matrix.mayCorrect(released, OfficeKind.COURT, Set.of(Duty.MAGISTRATE)))
                .isFalse();
        assertThat(matrix.mayCorrect(
                        EntryType.of(ForensicEntry.ReportIssued.class),
                        OfficeKind.LABORATORY,
                        Set.of(Duty.LAB_RECEIPT)))
                .isFalse();
        assertThat(matrix.mayCorrect(
                        EntryType.of(RecordEntry.BodyErased.class),
                        OfficeKind.STATE_HEADQUARTERS,
                        EnumSet.allOf(Duty.class)))
                .isFalse();
    }

    @Test
    void everyPartInACaseHasAPurposeAndAuditIsNoneOfThem() {
        for (OfficeRole role : OfficeRole.values()) {
            assertThat(matrix.purposes(role)).isNotEmpty().doesNotContain(Purpose.AUDIT);
        }
    }

    @Test
    void refusesAFileWithAnythingItDoesNotKnow() {
        for (String line : List.of(
                "police.Nothing,POLICE_STATION/NEW/STATION_OFFICER,o,o,o,o,o,o,o",
                "police.DiaryWritten,POLICE_STATION/NEW/BOSS,o,o,o,o,o,o,o",
                "police.DiaryWritten,POLICE_STATION/STATION_OFFICER,o,o,o,o,o,o,o",
                "police.DiaryWritten,POLICE_STATION/NEW/STATION_OFFICER,o,o,o,o,o,x,o",
                "police.DiaryWritten,POLICE_STATION/NEW/STATION_OFFICER,op,o,o,o,o,o,o",
                "police.DiaryWritten,POLICE_STATION/NEW/STATION_OFFICER,=,=,=,=,=,=,=")) {
            assertThatThrownBy(() -> MatrixOracle.rowOf(line)).as(line).isInstanceOf(IllegalArgumentException.class);
        }
    }

    /** With {@code -Dicjs.write-docs=true} writes the document instead. */
    @Test
    void theDocumentIsUpToDate() throws IOException {
        Path document = Path.of("../docs/sharing-matrix.md");
        if (Boolean.getBoolean("icjs.write-docs")) {
            Files.writeString(document, MatrixDocument.text());
        }
        assertThat(document).hasContent(MatrixDocument.text());
    }

    private static List<Class<? extends Entry>> answered(EntryType type) {
        return type.fields().stream()
                .map(Field::targets)
                .flatMap(List::stream)
                .filter(answered -> answered != Entry.class)
                .toList();
    }

    private boolean readable(Fact fact, OfficeRole role) {
        return EntryType.all().stream()
                .anyMatch(type -> type.fields().stream()
                        .filter(field -> states(field, fact))
                        .anyMatch(field -> matrix.groups(type, role).contains(field.group())));
    }

    private static boolean states(Field field, Fact fact) {
        return field.fact() == fact
                || (field.shape() instanceof Shape.Many(Shape.Parts(var inner), var _, var _)
                        && inner.fields().stream().anyMatch(part -> part.fact() == fact));
    }

    private static Entry correction(EntryId entry) {
        return new RecordEntry.FactCorrected(entry, "/text", Group.PROTECTED, "\"Searched the hut.\"", "Misread");
    }

    private static Recorded recorded(int seq, Entry entry) {
        Instant at = Instant.parse("2026-11-23T05:00:00Z").plusSeconds(seq);
        return new Recorded(
                new EntryId(Uuids.v7(at, new Random(seq))),
                STATION,
                seq,
                new OfficerCode("MZP-1"),
                at,
                at,
                Map.of(),
                entry);
    }

    private static <T> T any(Random random, List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /** Often few, sometimes none, so that refusals are for one reason. */
    private static <E extends Enum<E>> Set<E> some(Random random, E[] all) {
        Set<E> some = EnumSet.noneOf(all[0].getDeclaringClass());
        for (int i = random.nextInt(4); i > 0; i--) {
            some.add(all[random.nextInt(all.length)]);
        }
        return some;
    }

    private static Set<String> names(Set<? extends Enum<?>> codes) {
        return Set.copyOf(codes.stream().map(Enum::name).toList());
    }
}
