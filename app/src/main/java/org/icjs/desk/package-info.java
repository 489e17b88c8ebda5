/**
 * What an officer works with: his office's list of what to do next, the case file, the form of each act, the journal, offices and their
 * officers. One desk serves all pillars: what there is to do follows from their acts.
 */
@ApplicationModule(
        allowedDependencies = {
            "clocks",
            "docket",
            "exchange",
            "identity",
            "journal",
            "kernel",
            "law",
            "paper",
            "verifier",
            "web",
            "web :: form"
        })
@NullMarked
package org.icjs.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
