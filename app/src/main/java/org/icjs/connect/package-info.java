/**
 * What joins this system to those of others: one package for each behind {@link org.icjs.connect.Connector}. Each is off until it is
 * configured, and no act waits for one. What came and went is in {@link org.icjs.connect.Calls}, without personal data.
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
package org.icjs.connect;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
