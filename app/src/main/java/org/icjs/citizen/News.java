package org.icjs.citizen;

import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.icjs.connect.messages.Address.Mobile;
import org.icjs.connect.messages.Message;
import org.icjs.connect.messages.Notice;
import org.icjs.connect.messages.Outbox;
import org.icjs.docket.CourtEntry;
import org.icjs.docket.Docket;
import org.icjs.docket.Entry;
import org.icjs.docket.Fact;
import org.icjs.docket.Known;
import org.icjs.docket.Party;
import org.icjs.docket.PoliceEntry;
import org.icjs.journal.Dockets;
import org.icjs.journal.Follower;
import org.icjs.journal.Stored;
import org.icjs.kernel.CaseId;
import org.icjs.kernel.OfficeCode;
import org.icjs.web.Names;
import org.icjs.web.Texts;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Tells the persons of a case what has happened in it, behind the journals. A message names the case by its number alone; not even by that
 * where the law keeps it from publication, since others may read the telephone. What is older than a day is no news.
 */
@Component
class News implements Follower {
    /** The acts that somebody is told of, and what is said. */
    private static final Map<Class<? extends Entry>, Notice> NOTICES = Map.of(
            PoliceEntry.FirRegistered.class, Notice.FIR_REGISTERED,
            PoliceEntry.ProgressTold.class, Notice.PROGRESS,
            PoliceEntry.PoliceReportFiled.class, Notice.PROGRESS,
            CourtEntry.JudgmentPronounced.class, Notice.PROGRESS,
            CourtEntry.CognizanceTaken.class, Notice.NEXT_DATE,
            CourtEntry.ChargeFramed.class, Notice.NEXT_DATE,
            CourtEntry.HearingHeld.class, Notice.NEXT_DATE);

    private static final Duration FRESH = Duration.ofDays(1);

    private final Dockets dockets;
    private final Outbox outbox;
    private final Talk talk;
    private final Names names;
    private final Clock clock;
    private final Locale language;

    /** @param language in which the State speaks to people who have not said which they read */
    News(
            Dockets dockets,
            Outbox outbox,
            Talk talk,
            Names names,
            Clock clock,
            @Value("${icjs.messages.language:en}") String language) {
        this.dockets = dockets;
        this.outbox = outbox;
        this.talk = talk;
        this.names = names;
        this.clock = clock;
        this.language = Locale.of(language);
    }

    @Override
    public String name() {
        return "citizen-news";
    }

    @Override
    public void take(List<Stored> entries, Connection connection) {
        Instant old = clock.instant().minus(FRESH);
        for (Stored stored : entries) {
            CaseId docket = stored.docket();
            if (docket != null
                    && stored.is(NOTICES.keySet())
                    && stored.envelope().recordedAt().isAfter(old)) {
                tell(stored, docket);
            }
        }
    }

    private void tell(Stored stored, CaseId id) {
        Entry entry = stored.entry();
        Optional<Notice> notice = notice(entry);
        if (notice.isPresent()) {
            Docket docket = dockets.load(id);
            people(docket, entry).forEach(phone -> {
                var _ = outbox.put(new Message(
                        "news-" + stored.envelope().id() + "-" + HexFormat.of().formatHex(phone.hash(), 0, 8),
                        notice.get(),
                        phone,
                        language,
                        values(notice.get(), docket, talk.texts(language)),
                        null));
            });
        }
    }

    private static Optional<Notice> notice(Entry entry) {
        return Optional.ofNullable(NOTICES.get(entry.getClass()));
    }

    /** Progress is told to whom it was told; the rest to who gave the information, the victim, and the accused once there is a court. */
    private static Stream<Mobile> people(Docket docket, Entry entry) {
        Stream<Party> told = entry instanceof PoliceEntry.ProgressTold progress
                ? docket.person(progress.person()).stream()
                : entry instanceof CourtEntry
                        ? Stream.of(
                                        docket.people(Party.Capacity.INFORMANT, Party.Capacity.VICTIM),
                                        docket.people(Party.Capacity.ACCUSED))
                                .flatMap(List::stream)
                        : docket.people(Party.Capacity.INFORMANT, Party.Capacity.VICTIM).stream();
        return told.flatMap(party -> PartyOf.phone(party.ref(), docket).stream())
                .filter(phone -> PartyOf.with(phone, docket).isPresent())
                .distinct();
    }

    private List<String> values(Notice notice, Docket docket, Texts texts) {
        OfficeCode station = CaseStory.station(docket);
        String number = number(docket, texts);
        return switch (notice) {
            case FIR_REGISTERED -> List.of(number, station == null ? "" : names.office(station));
            case NEXT_DATE -> List.of(number, next(docket, texts.locale()));
            default -> List.of(number);
        };
    }

    private static String next(Docket docket, Locale language) {
        return docket.known(Fact.NEXT_HEARING)
                .map(Known::value)
                .map(value -> value instanceof LocalDate day ? Talk.day(day, language) : "")
                .orElse("");
    }

    /** The case's number, or words that say nothing where the law keeps it from publication. */
    static String number(Docket docket, Texts texts) {
        return Publication.kept(docket)
                ? texts.of("notice.protected")
                : docket.known(Fact.FIR_NUMBER)
                        .map(Known::value)
                        .map(Object::toString)
                        .orElseGet(() -> texts.of("notice.protected"));
    }
}
