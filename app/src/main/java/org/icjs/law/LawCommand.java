package org.icjs.law;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.icjs.kernel.Act;
import org.icjs.kernel.IndiaTime;
import org.icjs.kernel.Refused;
import org.icjs.kernel.Section;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints how an offence is classed, limb by limb. Needs no server. */
@Command(
        name = "law",
        mixinStandardHelpOptions = true,
        description = "Shows how an offence is classed, limb by limb, with the law that says so.",
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:shown", "1:no such offence on file", "2:not a section"})
public final class LawCommand implements Callable<Integer> {
    private static final int NEAR = 5;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "SECTION", description = "Act and number, for example \"BNS 303(2)\"")
    private List<String> words = List.of();

    private final Wording wording = new Wording(Locale.ENGLISH);
    private final Offences offences = Offences.standard();

    @Override
    public Integer call() {
        PrintWriter err = commandLine().getErr();
        String typed = String.join(" ", words);
        Section section;
        try {
            section = Section.parse(typed);
        } catch (Refused refused) {
            err.println(
                    refused.code().equals("section.act")
                            ? wording.say("command.unknownAct", typed, actsOnFile())
                            : wording.say("command.malformed", typed));
            return 2;
        }
        return offences.find(section).map(this::show).orElseGet(() -> {
            err.println(wording.say(
                    offences.standing(section) == Standing.NOT_AN_OFFENCE
                            ? "command.notAnOffence"
                            : "command.notOnFile",
                    section));
            List<Section> near = offences.near(section, NEAR);
            if (!near.isEmpty()) {
                err.println(wording.say(
                        "command.near", near.stream().map(Section::toString).collect(Collectors.joining(", "))));
            }
            return 1;
        });
    }

    private int show(List<Offence> limbs) {
        PrintWriter out = commandLine().getOut();
        limbs.forEach(offence -> show(offence, out));
        out.flush();
        return 0;
    }

    private void show(Offence offence, PrintWriter out) {
        Classification classed = offence.classification();
        String limb = offence.limbs() == 1 ? "" : ", " + wording.say("command.limb", offence.limb());
        out.println(offence.section() + limb + ": " + offence.label());
        line(out, "punishment", wording.punishment(offence.punishment()), "");
        line(out, "cognizable", answer(classed.cognizable()), why(classed.cognizable(), offence));
        line(out, "bailable", answer(classed.bailable()), why(classed.bailable(), offence));
        line(
                out,
                "court",
                wording.say("court." + classed.court().answer()),
                "(" + classed.court().cited() + ")");
        line(out, "custody", wording.say("custody." + classed.custody().answer()), why(classed.custody(), offence));
        line(out, "forensicVisit", answer(classed.forensicVisit()), why(classed.forensicVisit(), offence));
        line(out, "compounding", wording.say("compounding." + offence.compounding()), "");
        line(out, "inForce", inForce(offence), "");
        line(out, "certainty", wording.say("certainty." + offence.certainty()), "");
        out.println();
    }

    private String answer(Finding<Answer> finding) {
        return wording.say("answer." + finding.answer());
    }

    private String why(Finding<?> finding, Offence offence) {
        return wording.reason(finding, offence) + " (" + finding.cited() + ")";
    }

    private String inForce(Offence offence) {
        if (offence.from() == null) {
            return wording.say("command.never");
        }
        String from = IndiaTime.show(offence.from());
        return offence.to() == null
                ? wording.say("command.from", from)
                : wording.say("command.until", from, IndiaTime.show(offence.to()));
    }

    private void line(PrintWriter out, String name, String answer, String why) {
        String start = String.format(Locale.ROOT, "  %-15s %s", wording.say("command." + name), answer);
        out.println(why.isEmpty() ? start : start + ". " + why);
    }

    /** Picocli gives the specification before it calls. */
    private CommandLine commandLine() {
        return Objects.requireNonNull(spec).commandLine();
    }

    private String actsOnFile() {
        return Arrays.stream(Act.values())
                .filter(act -> offences.all().stream()
                        .anyMatch(offence -> offence.section().act() == act))
                .map(Act::name)
                .collect(Collectors.joining(", "));
    }
}
