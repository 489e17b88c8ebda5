/** The law's clocks in time: what falls due on the desk, on the case's page and in the jail, and who is warned of it when. */
@org.jspecify.annotations.NullMarked
package org.icjs.desk.clock;
