/** The pages of search: the question with its purpose, what was found, who searched for whom, and the state of the index. */
@org.jspecify.annotations.NullMarked
package org.icjs.search.page;
