/** The acts of a police station, from the first information to the police report. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Police",
        allowedDependencies = {"kernel", "docket", "law"})
@org.jspecify.annotations.NullMarked
package org.icjs.police;
