/** The police report received, compared, and registered or returned. */
@org.jspecify.annotations.NullMarked
package org.icjs.courts.report;
