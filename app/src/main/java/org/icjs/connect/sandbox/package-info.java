/**
 * Stand-ins of the services outside, in this process: they speak the documented protocols over the loopback, so that a demonstration and
 * the tests need none of the services. Only with {@code ./icjs run --sandbox}.
 */
@NamedInterface("sandbox")
@NullMarked
package org.icjs.connect.sandbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
