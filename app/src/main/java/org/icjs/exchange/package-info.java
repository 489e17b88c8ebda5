/**
 * Carries entries to the offices that are entitled to them: routing by the data sharing matrix, an access table that SQL filters by, a
 * feed for each office, the public API, and live news for open pages. Who reads a case file reads it through {@link
 * org.icjs.exchange.CaseFiles}, and nowhere else.
 */
@ApplicationModule(
        allowedDependencies = {
            "docket",
            "identity",
            "journal",
            "kernel",
            "law",
            "places",
            "verifier",
            "web",
            "web :: form",
            "web :: traffic"
        })
@NullMarked
package org.icjs.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
