/** The acts of a jail: admission on a warrant, production in court, release on an order. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Prisons",
        allowedDependencies = {"kernel", "docket"})
@org.jspecify.annotations.NullMarked
package org.icjs.prisons;
