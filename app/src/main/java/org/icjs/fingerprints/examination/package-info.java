/** Prints from a scene: searched for candidates, on which two examiners conclude. */
@org.jspecify.annotations.NullMarked
package org.icjs.fingerprints.examination;
