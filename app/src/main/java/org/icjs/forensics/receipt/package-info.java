/** Parcels received, compared and accepted, or sent back. */
@org.jspecify.annotations.NullMarked
package org.icjs.forensics.receipt;
