/** Arrest with its safeguards, medical examination, and forwarding to the Magistrate. */
@org.jspecify.annotations.NullMarked
package org.icjs.police.arrest;
