/** Who examines, and what was seen in each exhibit. */
@org.jspecify.annotations.NullMarked
package org.icjs.forensics.examination;
