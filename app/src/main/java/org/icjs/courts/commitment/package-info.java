/** Commitment to the Court of Session, and more time for what the law lets a court lengthen. */
@org.jspecify.annotations.NullMarked
package org.icjs.courts.commitment;
