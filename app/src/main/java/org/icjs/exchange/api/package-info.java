/** The public API: entries are filed, case files read and feeds followed, by pages of other systems and by programs. */
@org.jspecify.annotations.NullMarked
package org.icjs.exchange.api;
