/** Inquiries into deaths in custody. */
@org.jspecify.annotations.NullMarked
package org.icjs.courts.death;
