/** The golden cases, and the command that walks them through the public API as each officer in turn. */
@ApplicationModule(allowedDependencies = {"kernel", "docket", "identity", "identity :: demo", "verifier"})
@NullMarked
package org.icjs.journey;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
