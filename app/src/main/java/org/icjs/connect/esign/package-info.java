/**
 * Legal signatures on papers: PAdES (ETSI EN 319 142-1) made by e-Sign, where the officer's key is kept by a service licensed by the
 * Controller of Certifying Authorities and only a hash leaves this system, or by a key that the officer has.
 */
@org.jspecify.annotations.NullMarked
package org.icjs.connect.esign;
