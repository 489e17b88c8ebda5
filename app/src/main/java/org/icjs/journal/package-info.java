/**
 * The journals: append, sequence, hash chain, Merkle tree, signed checkpoints, verification, replay; and the journal of who read what.
 * Other modules take part in an append through {@link org.icjs.journal.Projection} and follow behind through
 * {@link org.icjs.journal.Follower}; nothing here knows them.
 */
@ApplicationModule(allowedDependencies = {"docket", "identity", "kernel", "verifier"})
@NullMarked
package org.icjs.journal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
