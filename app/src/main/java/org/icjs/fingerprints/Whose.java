package org.icjs.fingerprints;

import java.util.Optional;
import org.icjs.exchange.CaseFile;
import org.icjs.fingerprints.enrolment.PrintStore;
import org.icjs.fingerprints.enrolment.PrintStore.Enrolled;
import org.icjs.identity.Actor;
import org.icjs.kernel.CaseId;
import org.icjs.kernel.OfficeCode;
import org.icjs.web.Links;
import org.icjs.web.Names;
import org.icjs.web.Page;
import org.springframework.stereotype.Component;

/**
 * Whose prints a reference means, as far as the reader may know: his name where the office plays a part in that case, else the office to ask.
 * That a case was found in is journalled in it.
 */
@Component
public final class Whose {
    private final Door door;
    private final PrintStore store;
    private final Names names;

    Whose(Door door, PrintStore store, Names names) {
        this.door = door;
        this.store = store;
        this.names = names;
    }

    /**
     * What the reader is told.
     *
     * @param href of the case file; empty where the office is to be asked
     */
    public record Known(String text, String href) {}

    /** Empty if the prints were destroyed in the meantime. */
    public Optional<Known> of(Actor actor, String reference, CaseId searching, Page page) {
        return store.ofReference(reference).map(enrolled -> {
            if (!enrolled.docket().equals(searching)) {
                door.searched(actor, enrolled.docket(), "candidate of a fingerprint search");
            }
            return door.other(actor, enrolled.docket())
                    .map(file -> named(file, enrolled, page))
                    .orElseGet(() -> new Known(text("fingerprints.whose.ask", enrolled, "", page), ""));
        });
    }

    private Known named(CaseFile file, Enrolled enrolled, Page page) {
        String name = Door.name(file, enrolled.person());
        return new Known(text("fingerprints.whose.named", enrolled, name, page), Links.file(enrolled.docket()));
    }

    private String text(String key, Enrolled enrolled, String name, Page page) {
        return page.text(
                key,
                name,
                names.office(new OfficeCode(enrolled.office())),
                page.time(enrolled.takenAt()),
                enrolled.nationalNumber() == null ? "–" : enrolled.nationalNumber());
    }
}
