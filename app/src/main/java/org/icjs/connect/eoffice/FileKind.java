package org.icjs.connect.eoffice;

import org.icjs.docket.Entry;
import org.icjs.docket.EntryType;
import org.icjs.docket.PoliceEntry.DiaryWritten;
import org.icjs.docket.StationEntry.SanctionReceived;

/** What a file is about, and which entry its answer becomes. */
enum FileKind {
    /** A request for sanction to prosecute: BNSS 218(1). */
    SANCTION(SanctionReceived.class),
    /** Any other letter in a case; its answer goes into the case diary: BNSS 192(1). */
    LETTER(DiaryWritten.class);

    private final Class<? extends Entry> answer;

    FileKind(Class<? extends Entry> answer) {
        this.answer = answer;
    }

    /** Who may file the entry of the answer may send the file. */
    EntryType answer() {
        return EntryType.of(answer);
    }
}
