/** Property seized and kept in the malkhana. */
@org.jspecify.annotations.NullMarked
package org.icjs.police.seizure;
