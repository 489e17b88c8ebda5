/**
 * Fingerprints: ten fingers enrolled, compared one with one and one with many, prints from a scene searched for an examiner to decide,
 * exchanged as ANSI/NIST-ITL, and destroyed as the law demands. What is stored of a finger stands in this module's own tables, outside the
 * journals.
 */
@ApplicationModule(
        allowedDependencies = {"docket", "exchange", "identity", "journal", "kernel", "verifier", "web", "web :: form"})
@NullMarked
package org.icjs.fingerprints;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
