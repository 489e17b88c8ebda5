/** What the investigation does and finds besides arrests and seizures. */
@org.jspecify.annotations.NullMarked
package org.icjs.police.investigation;
