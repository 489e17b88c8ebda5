/** Officers and API clients to try the system with; in a system that is not a demonstration they can't be used. */
@org.springframework.modulith.NamedInterface("demo")
@org.jspecify.annotations.NullMarked
package org.icjs.identity.demo;
