/** The acts of a prosecution office. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Prosecution",
        allowedDependencies = {"kernel", "docket"})
@org.jspecify.annotations.NullMarked
package org.icjs.prosecution;
