package org.icjs.docket;

import org.icjs.kernel.OfficeCode;
import org.jspecify.annotations.Nullable;

/**
 * Something passed from one office to another: sent, received, compared, then accepted with the receiver's number or
 * returned with the defect. Each step is an entry, so that both "we sent it" and "we never got it" can be proved.
 *
 * @param to null while the docket does not say which office is to have it
 */
public record Handover(
        Kind kind,
        Recorded sent,
        @Nullable OfficeCode to,
        @Nullable Recorded received,
        @Nullable Recorded compared,
        @Nullable Recorded accepted,
        @Nullable Recorded returned) {

    /** What is passed on. */
    public enum Kind {
        /** An arrested person to the Magistrate. */
        PRODUCTION,
        /** A warrant of custody to a jail. */
        WARRANT,
        /** An order of release to a jail. */
        RELEASE_ORDER,
        /** Exhibits to a laboratory. */
        EXAMINATION,
        /** A laboratory's report to the station. */
        LABORATORY_REPORT,
        /** A draft police report to the prosecution. */
        SCRUTINY,
        /** The police report to the court. */
        POLICE_REPORT
    }

    static Handover sent(Kind kind, Recorded sent, @Nullable OfficeCode to) {
        return new Handover(kind, sent, to, null, null, null, null);
    }

    /** Whether nothing more is to come of it. */
    public boolean closed() {
        return accepted != null || returned != null;
    }

    Handover received(Recorded by) {
        return new Handover(kind, sent, to, received == null ? by : received, compared, accepted, returned);
    }

    Handover compared(Recorded by) {
        Handover seen = received(by);
        return new Handover(kind, sent, to, seen.received, compared == null ? by : compared, accepted, returned);
    }

    Handover accepted(Recorded by) {
        Handover seen = compared(by);
        return new Handover(kind, sent, to, seen.received, seen.compared, by, returned);
    }

    Handover returned(Recorded by) {
        Handover seen = received(by);
        return new Handover(kind, sent, to, seen.received, compared, accepted, by);
    }
}
