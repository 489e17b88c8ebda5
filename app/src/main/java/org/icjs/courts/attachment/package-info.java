/** Property attached, of those who stay away and as proceeds of crime. */
@org.jspecify.annotations.NullMarked
package org.icjs.courts.attachment;
