/** What stood against entries when they were recorded, for whoever supervises. */
@org.jspecify.annotations.NullMarked
package org.icjs.desk.contradiction;
