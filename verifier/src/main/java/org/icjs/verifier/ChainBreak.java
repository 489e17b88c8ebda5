package org.icjs.verifier;

/** How a break between two neighbours is told. */
final class ChainBreak {
    private ChainBreak() {}

    static Problem between(Envelope before, Envelope after) {
        return Problem.of(
                Problem.Kind.BROKEN_CHAIN,
                before,
                "its envelope does not have the hash that entry " + after.seq()
                        + " continues from: it was altered after it was recorded, or entry " + after.seq() + " was");
    }
}
