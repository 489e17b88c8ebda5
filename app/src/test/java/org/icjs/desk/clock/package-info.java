@org.jspecify.annotations.NullMarked
package org.icjs.desk.clock;
