/**
 * The published language of all pillars: the entries, the facts that they state, and the docket that they fold into.
 * Pure; knows no framework.
 */
@org.jspecify.annotations.NullMarked
package org.icjs.docket;
