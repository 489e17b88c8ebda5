/**
 * Checks journals and proof bundles with nothing but a JDK, and holds the one implementation of the entry's format
 * ({@code docs/journal-format.md}).
 *
 * <p>Values: {@link org.icjs.verifier.Json} (canonical JSON), {@link org.icjs.verifier.Hash}, {@link
 * org.icjs.verifier.Envelope}, {@link org.icjs.verifier.WireEntry}, {@link org.icjs.verifier.Commitments}. Trees: {@link
 * org.icjs.verifier.MerkleTree} grows one, {@link org.icjs.verifier.Merkle} makes and verifies proofs. Signatures: {@link
 * org.icjs.verifier.Checkpoint} and {@link org.icjs.verifier.KeyStatement} are texts that a {@link org.icjs.verifier.Signer} turns
 * into a {@link org.icjs.verifier.SignedNote}. Whole checks: {@link org.icjs.verifier.BundleCheck}, {@link
 * org.icjs.verifier.JournalCheck}, and {@link org.icjs.verifier.Main}, the command.
 *
 * <p>What has a wrong form is refused by {@link org.icjs.verifier.FormatException}, which never repeats content; what has the right
 * form and does not verify is a {@link org.icjs.verifier.Problem}.
 */
@org.jspecify.annotations.NullMarked
package org.icjs.verifier;
