package org.icjs.desk.clock;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.icjs.clocks.Deadline;
import org.icjs.clocks.Status;
import org.icjs.docket.Recorded;
import org.icjs.exchange.CaseFile;
import org.icjs.kernel.EntryId;
import org.icjs.verifier.Group;
import org.icjs.web.Link;
import org.icjs.web.Links;
import org.icjs.web.Names;
import org.icjs.web.Texts;
import org.icjs.web.Tone;
import org.icjs.web.form.ValueText;
import org.jspecify.annotations.Nullable;

/**
 * A case's clocks as one office may see them. Who has to act sees that he has to and by when, and so does who may see an entry that it
 * rests on. The sentence, which tells what those entries say, is for readers of all of them. The rest is counted, not shown.
 */
final class ClocksView {
    /** What an entry says of days, sections and capacities; what is protected is never in a clock's sentence. */
    private static final Set<Group> TOLD = EnumSet.of(Group.OPEN, Group.RESTRICTED);

    private final CaseFile file;
    private final List<Deadline> deadlines;
    private final Instant now;
    private final Texts texts;
    private final ValueText values;

    ClocksView(CaseFile file, List<Deadline> deadlines, Instant now, Texts texts, Names names) {
        this.file = file;
        this.deadlines = deadlines;
        this.now = now;
        this.texts = texts;
        this.values = new ValueText(texts, names, file.docket(), file.sight());
    }

    /** One clock of a case as an office may see it. */
    static ClockRow row(CaseFile file, Deadline deadline, Instant now, Texts texts, Names names) {
        return new ClocksView(file, List.of(deadline), now, texts, names).row(deadline);
    }

    /** What somebody still has to do, nearest first. */
    List<ClockRow> open() {
        return deadlines.stream()
                .filter(this::shown)
                .filter(Deadline::open)
                .sorted(Comparator.comparing(
                        Deadline::due, Comparator.nullsLast(Comparator.<@Nullable Instant>naturalOrder())))
                .map(this::row)
                .toList();
    }

    List<ClockRow> cannotTell() {
        return rows(EnumSet.of(Status.CANNOT_TELL));
    }

    List<ClockRow> done() {
        return rows(EnumSet.of(Status.MET_ON_TIME, Status.MET_LATE, Status.STOPPED, Status.NOT_APPLICABLE));
    }

    /** Clocks that rest on nothing that the reader may see. */
    long withheld() {
        return deadlines.stream().filter(deadline -> !shown(deadline)).count();
    }

    private List<ClockRow> rows(Set<Status> of) {
        return deadlines.stream()
                .filter(this::shown)
                .filter(deadline -> of.contains(deadline.status()))
                .map(this::row)
                .toList();
    }

    private boolean shown(Deadline deadline) {
        return file.roles().contains(deadline.owner())
                || deadline.basis().isEmpty()
                || deadline.basis().stream().anyMatch(this::sees);
    }

    private boolean sees(EntryId entry) {
        return file.docket().entry(entry).filter(file::sees).isPresent();
    }

    private boolean isTold(EntryId entry) {
        return file.docket()
                .entry(entry)
                .map(file::groups)
                .filter(groups -> groups.containsAll(TOLD))
                .isPresent();
    }

    private ClockRow row(Deadline deadline) {
        List<Link> basis = deadline.basis().stream()
                .flatMap(entry -> file.docket().entry(entry).stream())
                .filter(file::sees)
                .map(this::link)
                .toList();
        boolean right = Due.isRight(deadline.rule());
        TimeLeft left =
                deadline.due() == null ? null : TimeLeft.of(deadline.due(), deadline.byTheHour(), right, now, texts);
        return new ClockRow(
                ClockTexts.name(deadline.rule(), texts),
                deadline.section().toString(),
                deadline.person() == null ? "" : values.person(deadline.person()),
                status(deadline, right),
                tone(deadline.status(), right),
                left == null ? "" : left.due(),
                deadline.open() ? left : null,
                deadline.basis().stream().allMatch(this::isTold) ? ClockTexts.because(deadline.because(), values) : "",
                texts.of(deadline.owner()),
                basis,
                deadline.basis().size() - basis.size());
    }

    private Link link(Recorded recorded) {
        return Link.of(values.act(recorded), Links.entry(file.docket().id(), recorded.id()));
    }

    private String status(Deadline deadline, boolean right) {
        String of = right && deadline.open() ? "desk.clock.right." : "desk.clock.status.";
        return texts.of(of + deadline.status().name());
    }

    private static Tone tone(Status status, boolean right) {
        return switch (status) {
            case RUNNING -> Tone.BLUE;
            case BREACHED -> right ? Tone.ORANGE : Tone.RED;
            case MET_LATE, CANNOT_TELL -> Tone.YELLOW;
            case MET_ON_TIME -> Tone.GREEN;
            case STOPPED, NOT_APPLICABLE -> Tone.GREY;
        };
    }
}
