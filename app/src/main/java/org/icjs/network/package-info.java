/**
 * From a list of sites and the links on offer to a bandwidth plan with its cost: demand from measured traffic, queueing, choice of links,
 * money over five years. This package is pure: same input, same output, and no framework. Its pages stand in {@code page}, the answers to
 * a State's list of requirements in {@code rfp}.
 */
@ApplicationModule(allowedDependencies = {"identity", "kernel", "paper", "verifier", "web", "web :: traffic"})
@NullMarked
package org.icjs.network;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
