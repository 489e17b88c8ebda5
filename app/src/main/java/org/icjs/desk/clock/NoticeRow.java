package org.icjs.desk.clock;

import java.util.List;

/**
 * A warning that waits to be acknowledged.
 *
 * @param open whether the deadline still runs; else it was met or stopped since
 * @param told who was told of this deadline, and when
 */
public record NoticeRow(long id, DueRow due, boolean open, List<String> told) {}
