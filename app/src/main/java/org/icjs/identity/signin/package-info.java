/** How officers and programs show who they are: passwords, sessions, tokens, and the gates in front of every URL. */
@org.jspecify.annotations.NullMarked
package org.icjs.identity.signin;
