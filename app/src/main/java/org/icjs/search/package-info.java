/**
 * One index over persons, cases, vehicles, property and phones of all pillars, fed from the journals; and the pages in which officers search
 * it, each time for a purpose that is journalled before an answer.
 */
@ApplicationModule(
        allowedDependencies = {
            "desk :: casefile",
            "docket",
            "exchange",
            "identity",
            "journal",
            "kernel",
            "matching",
            "verifier",
            "web",
            "web :: form"
        })
@NullMarked
package org.icjs.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
