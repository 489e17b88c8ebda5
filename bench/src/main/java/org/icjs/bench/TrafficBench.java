package org.icjs.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.icjs.identity.demo.Demonstration;
import org.icjs.journey.Api;
import org.icjs.journey.GoldenCase;
import org.icjs.journey.Step;
import org.icjs.journey.Walk;
import org.icjs.kernel.CaseId;
import org.icjs.kernel.OfficeCode;
import org.icjs.kernel.OfficerCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * What the golden cases take on the wire. Each officer signs in once with an empty browser; before each act he opens his desk, the case
 * file and the act's form, and afterwards the case file's newest entry; the act itself goes through the API, with the facts that the form
 * would send. Then every office's feed is read as another node would read it. The figures are the server's own.
 */
@Command(
        name = "traffic",
        description = "Bytes on the wire of whole cases, by kind and name: the profile that bandwidth plans rest on.",
        mixinStandardHelpOptions = true)
final class TrafficBench implements Callable<Integer> {
    private static final Pattern ENTRY = Pattern.compile("href=\"(/cases/[0-9a-f-]+/entries/[0-9a-f-]+)\"");

    @Option(names = "--out", paramLabel = "FILE", description = "Writes the profile there.")
    private Path out = Path.of("traffic.csv");

    @Option(names = "--data", paramLabel = "DIR", description = "A new folder for the server. Default: a temporary one")
    private Path data = Path.of("");

    private final Demonstration people = Demonstration.shipped();
    private final Map<OfficerCode, Visitor> visitors = new HashMap<>();
    private final Map<OfficeCode, OfficerCode> readers = new LinkedHashMap<>();
    private int items;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Path folder = data.toString().isEmpty() ? Files.createTempDirectory("icjs-traffic") : data;
        if (data.toString().isEmpty() && !folder.toFile().setExecutable(true, false)) {
            throw new IOException(folder + " can't be opened for the database's account");
        }
        String counted;
        try (ServerProcess server = ServerProcess.start(folder);
                Api api = new Api(server.base(), _ -> Demonstration.CLIENT_SECRET)) {
            for (GoldenCase golden : GoldenCase.all()) {
                walk(golden, server.base(), api);
            }
            for (Map.Entry<OfficeCode, OfficerCode> reader : readers.entrySet()) {
                feed(server.base(), api.token(reader.getKey()), reader.getValue());
            }
            try (Visitor planner = new Visitor(server.base())) {
                planner.signIn(people.auditor().code());
                counted = planner.get("/network/traffic.csv").text();
            }
            for (Visitor visitor : visitors.values()) {
                visitor.close();
            }
        }
        Files.writeString(out, profile(counted));
        System.out.println("Written to " + out);
        return 0;
    }

    private void walk(GoldenCase golden, URI base, Api api) throws IOException {
        Walk walk = new Walk(api, people::officer, Instant.now().minus(Walk.LONGEST), "traffic/" + golden.name());
        for (Step step : golden.steps()) {
            Visitor visitor = visitor(base, people.officer(step.office(), step.by()));
            CaseId docket = walk.dockets().get(step.docket());
            visitor.open("/desk");
            if (docket == null) {
                visitor.open("/acts/" + step.type().name());
            } else {
                visitor.open("/cases/" + docket);
                visitor.get("/cases/" + docket + "/acts/" + step.type().name());
            }
            Walk.Stride stride =
                    walk.walk(new GoldenCase(golden.name(), List.of(step))).getFirst();
            if (!stride.refusal().isEmpty()) {
                throw new IOException(step.type() + " was refused: " + stride.refusal());
            }
            readers.putIfAbsent(step.office(), people.officer(step.office(), step.by()));
            newest(visitor, Objects.requireNonNull(walk.dockets().get(step.docket())));
        }
    }

    private Visitor visitor(URI base, OfficerCode officer) throws IOException {
        Visitor known = visitors.get(officer);
        if (known == null) {
            known = new Visitor(base);
            known.signIn(officer);
            visitors.put(officer, known);
        }
        return known;
    }

    /** The page that an officer comes to when his act is recorded. */
    private static void newest(Visitor visitor, CaseId docket) throws IOException {
        List<String> entries = new ArrayList<>();
        Matcher found = ENTRY.matcher(visitor.get("/cases/" + docket).text());
        while (found.find()) {
            entries.add(found.group(1));
        }
        if (!entries.isEmpty()) {
            visitor.open(entries.getLast());
        }
    }

    /** All that has come to an office, compressed, in one answer as after a night without a link. */
    private void feed(URI base, String token, OfficerCode officer) throws IOException {
        try (Wire wire = new Wire(base)) {
            Wire.Answer answer = wire.get(
                    "/api/v1/feed?limit=500",
                    "Authorization: Bearer " + token + "\r\nICJS-Officer: " + officer
                            + "\r\nAccept-Encoding: gzip\r\n");
            items += answer.text().split("\"n\":", -1).length - 1;
        }
    }

    private String profile(String counted) throws IOException, InterruptedException {
        int head = counted.indexOf('\n') + 1;
        return counted.substring(0, head)
                + about("measured", LocalDate.now(ZoneOffset.UTC).toString())
                + about("command", "./icjs bench traffic --out FILE")
                + about("commit", Machine.commit())
                + about("machine", Machine.describe())
                + counted.substring(head)
                + count("cases", GoldenCase.all().size())
                + count("feed items", items)
                + count("officers", visitors.size());
    }

    private static String about(String what, String text) {
        return "# " + what + ",\"" + text + "\",,,,,\r\n";
    }

    private static String count(String what, int count) {
        return "COUNT," + what + "," + count + ",0,0,0,0\r\n";
    }
}
