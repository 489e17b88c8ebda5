/** Compensation of victims. */
@org.jspecify.annotations.NullMarked
package org.icjs.courts.compensation;
