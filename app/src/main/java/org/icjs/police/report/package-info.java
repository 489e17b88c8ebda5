/** The police report (charge sheet), and the draft of it that the prosecution scrutinises. */
@org.jspecify.annotations.NullMarked
package org.icjs.police.report;
