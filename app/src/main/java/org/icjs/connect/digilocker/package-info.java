/**
 * DigiLocker, to which this system is an issuer (Issuer API 1.12): it asks for a paper by its particulars and gets its number and
 * content, or asks for the content by the number. What is not ready is pushed later.
 */
@org.jspecify.annotations.NullMarked
package org.icjs.connect.digilocker;
