/** Orders of release compared, other matters looked for, and prisoners released: LAW-REVIEW 7. */
@org.jspecify.annotations.NullMarked
package org.icjs.prisons.release;
