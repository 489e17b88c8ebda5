/**
 * The same person across records: links between person records, what officers decided of them, the person's page, and who is told of what
 * becomes of a person. No fact is copied: a person is a view of records, each read from its own case file.
 */
@ApplicationModule(
        allowedDependencies = {
            "desk",
            "desk :: casefile",
            "docket",
            "exchange",
            "identity",
            "journal",
            "kernel",
            "matching",
            "search",
            "search :: index",
            "web",
            "web :: form"
        })
@NullMarked
package org.icjs.persons;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
