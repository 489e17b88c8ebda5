/**
 * e-Office, in which Governments keep their files: a request for sanction, or another letter, goes out as a file package, and the receipt
 * and the decision come back as packages. By a watched folder, or by REST where an account is given. e-Office has no public description
 * of an interface: the package and the calls are this system's own, written down in {@code docs/connectors.md}.
 */
@org.jspecify.annotations.NullMarked
package org.icjs.connect.eoffice;
