package org.icjs.connect.digilocker;

import org.icjs.connect.Bytes;
import org.icjs.connect.papers.Copy;
import org.jspecify.annotations.Nullable;

/** What DigiLocker is told. */
sealed interface Reply {
    /** A word for the log. */
    String word();

    /**
     * Status 1.
     *
     * @param pdf null if it was not asked for
     * @param xml signed
     */
    record Given(String word, Copy copy, @Nullable Bytes pdf, Bytes xml) implements Reply {}

    /** Status 9: it is to come, and will be pushed. */
    record Pending() implements Reply {
        @Override
        public String word() {
            return "pending";
        }
    }

    /**
     * Status 0.
     *
     * @param status of HTTP
     * @param word {@code notFound} wherever a reason would say something of a case
     */
    record Refused(int status, String word) implements Reply {
        static final Refused NOT_FOUND = new Refused(200, "notFound");
        static final Refused BUSY = new Refused(503, "busy");
    }
}
