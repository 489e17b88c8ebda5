/**
 * Files of ANSI/NIST-ITL 1-2011 (and its predecessors back to 2000) in the traditional encoding: records of type 1 (the transaction), 2 (text
 * about the person), 4 and 14 (prints). Plain Java.
 */
@org.jspecify.annotations.NullMarked
package org.icjs.fingerprints.nist;
