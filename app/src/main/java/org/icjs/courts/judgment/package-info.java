/** Judgment and sentence. */
@org.jspecify.annotations.NullMarked
package org.icjs.courts.judgment;
