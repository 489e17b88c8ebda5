/** The first information report, its copy, and what the informant is told afterwards. */
@org.jspecify.annotations.NullMarked
package org.icjs.police.fir;
