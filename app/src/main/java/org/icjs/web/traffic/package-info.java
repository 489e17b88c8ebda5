/** Bytes on the wire, counted by what they were for: the measurement that bandwidth plans rest on. */
@org.springframework.modulith.NamedInterface("traffic")
@org.jspecify.annotations.NullMarked
package org.icjs.web.traffic;
