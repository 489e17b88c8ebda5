/** Papers as PDF: letters, and reports with tables and pictures. The same content makes the same bytes. */
@org.jspecify.annotations.NullMarked
package org.icjs.web.paper;
