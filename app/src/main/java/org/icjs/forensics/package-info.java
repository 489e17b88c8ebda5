/** The acts of a laboratory, from the parcels received to its report. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Forensics",
        allowedDependencies = {"kernel", "docket"})
@org.jspecify.annotations.NullMarked
package org.icjs.forensics;
