/** What a State asks in its tender for ICJS 2.0, what this program shows of it, and where. */
@org.springframework.modulith.NamedInterface("rfp")
@org.jspecify.annotations.NullMarked
package org.icjs.network.rfp;
