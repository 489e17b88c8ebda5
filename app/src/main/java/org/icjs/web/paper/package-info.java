/** Papers as PDF: letters, and reports with tables and pictures. The same content makes the same bytes. */
@org.springframework.modulith.NamedInterface("paper")
@org.jspecify.annotations.NullMarked
package org.icjs.web.paper;
