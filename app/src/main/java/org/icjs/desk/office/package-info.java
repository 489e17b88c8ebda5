/** Offices and the officers posted there. */
@org.jspecify.annotations.NullMarked
package org.icjs.desk.office;
