/**
 * Places by code: State, districts, sub-districts, blocks, towns and village councils by the Local Government Directory, with their
 * Census codes, populations, other names and the time from which and until which they are. Spellings change, codes do not.
 *
 * <p>What ships ({@code places/mizoram.csv}) are facts of the Local Government Directory (lgdirectory.gov.in) and of the Census of India
 * 2011, used under the Government Open Data Licence – India.
 */
@ApplicationModule(allowedDependencies = {"database", "identity", "kernel", "web"})
@NullMarked
package org.icjs.places;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
