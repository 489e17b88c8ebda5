/** The form of every act: made from the entry's type, shown, read, filed, and shown again where something is wrong. */
@org.jspecify.annotations.NullMarked
package org.icjs.desk.act;
