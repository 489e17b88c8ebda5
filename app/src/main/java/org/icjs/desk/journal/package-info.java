/** What the office has recorded, and what it has read. */
@org.jspecify.annotations.NullMarked
package org.icjs.desk.journal;
