/** Exhibits sent to a laboratory, and its report received. */
@org.jspecify.annotations.NullMarked
package org.icjs.police.examination;
