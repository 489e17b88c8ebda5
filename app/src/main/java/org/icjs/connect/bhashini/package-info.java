/**
 * Bhashini, the language service of the Government of India: speech to text, translation, transliteration, text to speech. What it makes
 * is always marked as made by machine, and goes nowhere before a person has read and accepted it. Without it all is typed and read by
 * people, as before.
 */
@NamedInterface("bhashini")
@NullMarked
package org.icjs.connect.bhashini;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
