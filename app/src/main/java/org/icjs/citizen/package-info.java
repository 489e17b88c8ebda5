/**
 * What people outside may see and ask: a party or his advocate follows his case, asks the officer, gives a complaint by electronic
 * communication. Nobody has an account: a one-time code goes to the number that stands in the case file. Who has no part in a case gets
 * the same answers, in the same time, as for a case that does not exist.
 */
@ApplicationModule(
        allowedDependencies = {
            "clocks",
            "connect",
            "connect :: bhashini",
            "connect :: messages",
            "docket",
            "exchange",
            "identity",
            "journal",
            "kernel",
            "law",
            "places",
            "verifier",
            "web",
            "web :: form"
        })
@NullMarked
package org.icjs.citizen;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
