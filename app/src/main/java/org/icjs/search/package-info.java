/** One index over persons, cases, vehicles, property and phones of all pillars. */
@ApplicationModule(allowedDependencies = {"kernel", "matching"})
@NullMarked
package org.icjs.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
