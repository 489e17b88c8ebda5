/** What a State asks in its tender for ICJS 2.0, what this program shows of it, and where. */
@org.jspecify.annotations.NullMarked
package org.icjs.network.rfp;
