/** Information before or without an FIR, and the end of an investigation, as the diaries have it. */
@org.jspecify.annotations.NullMarked
package org.icjs.police.diary;
