/** Papers as PDF: paragraphs on A4 sheets that an archive can keep (PDF/A), with a code that a telephone reads where there is one. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.icjs.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
