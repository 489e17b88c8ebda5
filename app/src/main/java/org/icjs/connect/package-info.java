/**
 * What joins the system to services of others: one package each, behind one small interface each, off until configured. Without one,
 * or while it is down, no legal act waits.
 */
@ApplicationModule(allowedDependencies = {"identity", "journal", "kernel", "verifier", "web"})
@NullMarked
package org.icjs.connect;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
