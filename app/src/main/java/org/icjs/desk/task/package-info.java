/** What an office is to do: tasks as they follow from the acts, and the page that an officer sees first. */
@org.jspecify.annotations.NullMarked
package org.icjs.desk.task;
