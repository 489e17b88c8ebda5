/** The bandwidth plan as pages: upload, plan, downloads; and what this server has carried. For State headquarters. */
@org.jspecify.annotations.NullMarked
package org.icjs.network.page;
