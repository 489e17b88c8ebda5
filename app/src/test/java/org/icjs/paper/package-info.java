@org.jspecify.annotations.NullMarked
package org.icjs.paper;
