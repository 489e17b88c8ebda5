package org.icjs.clocks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.icjs.docket.ACase.OFFICER;
import static org.icjs.docket.ACase.STATION;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.icjs.docket.Codec;
import org.icjs.docket.CourtEntry;
import org.icjs.docket.Docket;
import org.icjs.docket.EntryType;
import org.icjs.docket.PoliceEntry;
import org.icjs.docket.PrisonEntry;
import org.icjs.docket.RandomEntries;
import org.icjs.docket.Recorded;
import org.icjs.kernel.CaseId;
import org.icjs.kernel.EntryId;
import org.icjs.kernel.Uuids;
import org.junit.jupiter.api.Test;

/** Whatever stands in a docket, no rule throws, and each sentence can be said. */
class OddDocketsTest {
    private static final List<Class<?>> OF_CUSTODY = List.of(
            PoliceEntry.FirRegistered.class,
            PoliceEntry.PersonArrested.class,
            PoliceEntry.SectionsAltered.class,
            PoliceEntry.PoliceReportFiled.class,
            CourtEntry.ArresteeProduced.class,
            CourtEntry.RemandOrdered.class,
            CourtEntry.BailApplied.class,
            CourtEntry.BailGranted.class,
            CourtEntry.BondAccepted.class,
            CourtEntry.ChargeFramed.class,
            CourtEntry.DelayFound.class,
            CourtEntry.JudgmentPronounced.class,
            CourtEntry.SentencePassed.class,
            PrisonEntry.PrisonerAdmitted.class,
            PrisonEntry.WarrantNoted.class,
            PrisonEntry.PrisonerReleased.class,
            PrisonEntry.PrisonerEscaped.class,
            PrisonEntry.PrisonerDied.class,
            PrisonEntry.UndertrialReleaseApplied.class);

    private final SplittableRandom random = new SplittableRandom(58);
    private final ClockWording wording = new ClockWording(Locale.ENGLISH);

    @Test
    void randomDocketsWithAndWithoutTheirFactsAreAnswered() {
        Moment moment = ACustody.moment("2027-03-01T10:00");
        int said = 0;
        for (int i = 0; i < 3000; i++) {
            Docket docket = docket(i % 2 == 0);
            for (Deadline deadline : CustodyRules.of(docket, moment)) {
                assertThat(wording.say(deadline.because())).endsWith(".").doesNotContain("{");
                said++;
            }
        }
        assertThat(said).isGreaterThan(3000);
    }

    @Test
    void theSharedCountIsThatOfEachRule() {
        Moment moment = ACustody.moment("2027-03-01T10:00");
        for (int i = 0; i < 300; i++) {
            Docket docket = docket(false);
            assertThat(CustodyRules.of(docket, moment))
                    .isEqualTo(CustodyRules.ALL.stream()
                            .flatMap(rule -> rule.in(docket, moment).stream())
                            .toList());
        }
    }

    /** Every text of these rules begins with the name of one, and no rule is without a name. */
    @Test
    void everyTextBelongsToARule() throws IOException {
        TreeSet<String> names = new TreeSet<>(List.of("custody"));
        CustodyRules.ALL.forEach(rule -> names.add(rule.name()));
        try (InputStream in =
                Objects.requireNonNull(OddDocketsTest.class.getResourceAsStream("/messages/clocks.properties"))) {
            PropertyResourceBundle texts = new PropertyResourceBundle(in);
            CustodyRules.ALL.forEach(
                    rule -> assertThat(wording.name(rule.name())).isNotBlank());
            for (Status status : Status.values()) {
                assertThat(wording.status(status)).isNotBlank();
            }
            for (Gap.Kind kind : Gap.Kind.values()) {
                assertThat(texts.containsKey("clock.custody.gap." + kind)).isTrue();
            }
            assertThat(texts.keySet())
                    .filteredOn(key -> key.startsWith("clock."))
                    .anyMatch(key -> names.contains(key.split("\\.", -1)[1]));
        }
    }

    private Docket docket(boolean holes) {
        CaseId id = new CaseId(Uuids.v7(Instant.EPOCH, random));
        List<EntryId> targets = new ArrayList<>();
        Docket docket = Docket.empty(id);
        Instant at = ACustody.at("2025-12-01T10:00");
        int length = 2 + random.nextInt(14);
        for (int i = 0; i < length; i++) {
            EntryType type = type(i);
            RandomEntries entries = new RandomEntries(random, true, targets);
            Instant then = at.plus(Duration.ofHours(random.nextInt(-200, 9000)));
            EntryId entry = new EntryId(Uuids.v7(then, random));
            Recorded recorded = new Recorded(
                    entry,
                    STATION,
                    i + 1,
                    OFFICER,
                    then,
                    then,
                    Map.of(),
                    holes && random.nextInt(3) == 0
                            ? Codec.stored(type.name(), type.version(), Map.of())
                            : entries.any(type));
            docket = docket.with(recorded);
            targets.add(entry);
        }
        return docket;
    }

    private EntryType type(int at) {
        Class<?> record = at == 0 ? OF_CUSTODY.getFirst() : OF_CUSTODY.get(random.nextInt(OF_CUSTODY.size()));
        return EntryType.all().stream()
                .filter(type -> type.record().equals(record))
                .findFirst()
                .orElseThrow();
    }
}
