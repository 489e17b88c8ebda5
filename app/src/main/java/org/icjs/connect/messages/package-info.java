/**
 * Short messages to people outside: by SMS and by e-mail. {@link org.icjs.connect.messages.Outbox} takes them, a queue in the database
 * keeps them until they are gone.
 */
@NamedInterface("messages")
@NullMarked
package org.icjs.connect.messages;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
