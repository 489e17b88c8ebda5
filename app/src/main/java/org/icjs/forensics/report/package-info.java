/** The report to who asked. */
@org.jspecify.annotations.NullMarked
package org.icjs.forensics.report;
