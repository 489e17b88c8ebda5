package org.icjs.desk.journal;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.icjs.desk.casefile.CaseLine;
import org.icjs.desk.casefile.ReadingText;
import org.icjs.docket.EntryType;
import org.icjs.exchange.CaseFile;
import org.icjs.exchange.CaseFiles;
import org.icjs.identity.Actor;
import org.icjs.identity.Purpose;
import org.icjs.journal.AccessJournal;
import org.icjs.journal.Entries;
import org.icjs.journal.Keys;
import org.icjs.journal.Stored;
import org.icjs.kernel.CaseId;
import org.icjs.kernel.EntryId;
import org.icjs.kernel.IndiaTime;
import org.icjs.kernel.OfficeCode;
import org.icjs.kernel.OfficerCode;
import org.icjs.web.Links;
import org.icjs.web.Names;
import org.icjs.web.Numbers;
import org.icjs.web.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Pages of an office's journal and of its access journal, newest first. Reading another office's is journalled as an audit. */
@Component
class JournalPages {
    static final int PAGE = 40;

    private final Entries entries;
    private final AccessJournal accessJournal;
    private final CaseFiles caseFiles;
    private final Keys keys;
    private final Names names;

    JournalPages(Entries entries, AccessJournal accessJournal, CaseFiles caseFiles, Keys keys, Names names) {
        this.entries = entries;
        this.accessJournal = accessJournal;
        this.caseFiles = caseFiles;
        this.keys = keys;
        this.names = names;
    }

    /**
     * One page.
     *
     * @param older the number before which the next page ends; null on the last one
     */
    record Shown<R>(List<R> rows, @Nullable Long older) {}

    Shown<JournalRow> entries(Actor reader, OfficeCode office, long before, Texts texts) {
        audited(reader, office, "journal " + office + " before " + before);
        List<Stored> found = entries.before(office, before, PAGE + 1);
        List<Stored> page = found.stream().limit(PAGE).toList();
        Map<CaseId, CaseFile> files = files(reader, office, page);
        long covered = keys.covered(office);
        return new Shown<>(
                page.stream().map(stored -> row(stored, files, covered, texts)).toList(),
                found.size() > PAGE ? page.getLast().envelope().seq() : null);
    }

    Shown<ReadingRow> readings(Actor reader, OfficeCode office, long before, Texts texts) {
        audited(reader, office, "access journal " + office + " before " + before);
        List<AccessJournal.Access> found = accessJournal.before(office, before, PAGE + 1);
        List<AccessJournal.Access> page = found.stream().limit(PAGE).toList();
        return new Shown<>(
                page.stream().map(access -> row(access, texts)).toList(),
                found.size() > PAGE ? page.getLast().seq() : null);
    }

    private void audited(Actor reader, OfficeCode office, String what) {
        if (!office.equals(reader.office())) {
            accessJournal.record(reader.office(), reader.officer(), Purpose.AUDIT.name(), what, null);
        }
    }

    private Map<CaseId, CaseFile> files(Actor reader, OfficeCode office, List<Stored> page) {
        List<CaseId> ids = page.stream()
                .map(Stored::docket)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return office.equals(reader.office())
                ? caseFiles.list(reader, ids, "journal").stream()
                        .collect(Collectors.toMap(file -> file.docket().id(), Function.identity()))
                : Map.of();
    }

    private JournalRow row(Stored stored, Map<CaseId, CaseFile> files, long covered, Texts texts) {
        @Nullable CaseId docket = stored.docket();
        @Nullable CaseFile file = docket == null ? null : files.get(docket);
        String type = stored.envelope().type();
        return new JournalRow(
                Numbers.lakh(stored.envelope().seq()),
                IndiaTime.show(stored.envelope().recordedAt()),
                EntryType.named(type)
                        .map(known -> texts.of("entry." + known.name() + ".done"))
                        .orElseGet(() -> texts.of("entry.unknown.done", type)),
                officer(new OfficerCode(stored.envelope().officer()), texts),
                file == null ? "" : CaseLine.of(file, texts, names).text(),
                file == null
                        ? null
                        : Links.entry(
                                file.docket().id(),
                                new EntryId(stored.envelope().id())),
                covered >= stored.envelope().seq());
    }

    private String officer(OfficerCode code, Texts texts) {
        return code.equals(Keys.SYSTEM) ? texts.of("desk.system") : names.officer(code);
    }

    private ReadingRow row(AccessJournal.Access access, Texts texts) {
        return new ReadingRow(
                Numbers.lakh(access.seq()),
                IndiaTime.show(access.at()),
                names.officer(access.officer()),
                Stream.of(Purpose.values())
                        .filter(purpose -> purpose.name().equals(access.purpose()))
                        .findFirst()
                        .map(texts::of)
                        .orElse(access.purpose()),
                ReadingText.of(access.what(), texts),
                access.docket() == null ? null : Links.file(access.docket()));
    }
}
