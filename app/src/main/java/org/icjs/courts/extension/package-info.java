/** Custody beyond the first period of a special Act. */
@org.jspecify.annotations.NullMarked
package org.icjs.courts.extension;
