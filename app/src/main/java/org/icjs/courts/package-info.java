/** The acts of a court, from first production to sentence. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Courts",
        allowedDependencies = {"kernel", "docket", "law"})
@org.jspecify.annotations.NullMarked
package org.icjs.courts;
