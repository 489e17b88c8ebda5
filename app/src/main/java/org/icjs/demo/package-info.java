/**
 * Cases for a demonstration: made by a seed, in every stage, filed through the journal as any other act. All persons in them are
 * invented.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Demonstration",
        allowedDependencies = {"kernel", "docket", "identity", "identity :: demo", "journal"})
@org.jspecify.annotations.NullMarked
package org.icjs.demo;
