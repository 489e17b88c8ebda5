/** Prisoners admitted on a warrant, warrants noted against prisoners, and warrants returned. */
@org.jspecify.annotations.NullMarked
package org.icjs.prisons.admission;
