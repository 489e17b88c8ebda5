/**
 * Who is who: offices, officers and their postings, API clients, sign-in; and the data sharing matrix, which says who may file what and
 * read what, for which purpose.
 */
@ApplicationModule(allowedDependencies = {"docket", "kernel", "verifier"})
@NullMarked
package org.icjs.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
