package org.icjs.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.icjs.network.Inputs;
import org.icjs.network.Plan;
import org.icjs.network.PlanFiles;
import org.icjs.network.Planner;
import org.icjs.network.Wording;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The bandwidth plan for as many stations as India has, from the text of its lists to the workbook, in a JVM of its own. */
@Command(
        name = "plan",
        description = "Seconds and memory of a bandwidth plan for all police stations of India.",
        mixinStandardHelpOptions = true)
final class PlanBench implements Callable<Integer> {
    private static final String DONE = "Done: ";
    private static final int DISTRICTS = 780;
    private static final double GIB_KIB = 1 << 20;

    @Option(names = "--sites", paramLabel = "N", defaultValue = "17798", description = "Default: ${DEFAULT-VALUE}")
    private int sites;

    @Option(
            names = "--rounds",
            paramLabel = "N",
            defaultValue = "3",
            description = "Processes, one after another. Default: ${DEFAULT-VALUE}")
    private int rounds;

    @Option(names = "--once", hidden = true)
    private boolean once;

    @Option(names = "--json", paramLabel = "FILE", description = "Writes the table there as well.")
    private @Nullable Path json;

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (once) {
            System.out.println(DONE + once());
            return 0;
        }
        Map<String, String> head = new LinkedHashMap<>();
        head.put("machine", Machine.describe());
        head.put("commit", Machine.commit());
        head.put("date", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
        head.put("command", "./icjs bench plan --sites " + sites + " --rounds " + rounds);
        head.forEach((name, value) -> System.out.println(name + ": " + value));
        List<Double> seconds = new ArrayList<>();
        List<Double> memory = new ArrayList<>();
        List<Double> files = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            String[] said = child().split(" ", -1);
            seconds.add(Double.parseDouble(said[0]));
            files.add(Double.parseDouble(said[1]));
            memory.add(Double.parseDouble(said[2]) / GIB_KIB);
        }
        Results results = new Results();
        results.atMost(
                "plan for %,d stations, lists read, from a cold JVM, worst of %d".formatted(sites, rounds),
                10,
                worst(seconds),
                "10 s",
                "%.1f s".formatted(worst(seconds)));
        results.figure("its workbook and data written besides", "%.1f s".formatted(worst(files)));
        results.atMost(
                "memory of the process at its most", 1, worst(memory), "1 GiB", "%.2f GiB".formatted(worst(memory)));
        results.print();
        if (json != null) {
            results.write(json, head);
        }
        return 0;
    }

    private static double worst(List<Double> figures) {
        return figures.stream().mapToDouble(Double::doubleValue).max().orElse(0);
    }

    private String child() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-Xmx640m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "plan",
                        "--once",
                        "--sites",
                        Integer.toString(sites))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String done = "";
        try (BufferedReader output = process.inputReader()) {
            for (@Nullable String line = output.readLine(); line != null; line = output.readLine()) {
                if (line.startsWith(DONE)) {
                    done = line.substring(DONE.length());
                }
            }
        }
        if (process.waitFor() != 0 || done.isEmpty()) {
            throw new IOException("the plan's process failed");
        }
        return done;
    }

    private String once() throws IOException {
        Inputs.File siteFile = new Inputs.File("sites.csv", sites().getBytes(StandardCharsets.UTF_8));
        Inputs.File linkFile = new Inputs.File("links.csv", links().getBytes(StandardCharsets.UTF_8));
        Inputs.File districts = new Inputs.File("districts.csv", districts().getBytes(StandardCharsets.UTF_8));
        long from = System.nanoTime();
        Plan plan = switch (Inputs.read(siteFile, linkFile, null, districts)) {
            case Inputs.Read.Good(var inputs) -> Planner.plan(inputs);
            case Inputs.Read.Bad(var problems) -> throw new IOException(Wording.say(problems.getFirst()));
        };
        double planned = (System.nanoTime() - from) / 1e9;
        if (plan.sites().size() != sites) {
            throw new IOException("sites are missing from the plan");
        }
        from = System.nanoTime();
        long bytes = PlanFiles.WORKBOOK.of(plan).length + (long) PlanFiles.DATA.of(plan).length;
        double written = (System.nanoTime() - from) / 1e9;
        if (bytes == 0) {
            throw new IOException("nothing was written");
        }
        return planned + " " + written + " " + peakKib();
    }

    private static long peakKib() throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("/proc/self/status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .sum();
        }
    }

    private static String districts() {
        StringBuilder csv = new StringBuilder("code,name\n");
        for (int i = 1; i <= DISTRICTS; i++) {
            csv.append(i).append(",District ").append(i).append('\n');
        }
        return csv.toString();
    }

    /** Sizes spread as stations are: many small ones, some large. */
    private String sites() {
        StringBuilder csv = new StringBuilder("office,name,kind,district_lgd,terminals,firs_per_year,arrests_per_year,"
                + "hearings_per_year,prisoners,video_minutes_per_year,vc_hours_per_year,exhibits_per_year,on_grid,"
                + "outage_hours_per_month\n");
        for (int i = 0; i < sites; i++) {
            int firs = 40 + (int) (3000.0 * (i % 97) * (i % 97) / 9409);
            csv.append("PS-%d,Police Station %d,POLICE_STATION,%d,%d,%d,%d,0,0,%d,%d,%d,%s,%d%n"
                    .formatted(
                            i,
                            i,
                            1 + i % DISTRICTS,
                            4 + i % 12,
                            firs,
                            firs,
                            firs * 6,
                            20 + i % 60,
                            firs / 2,
                            i % 3 == 0 ? "yes" : "no",
                            i % 40));
        }
        return csv.toString();
    }

    private static String links() {
        StringBuilder csv = new StringBuilder(
                "technology,provider,committed_kbps,burst_kbps,delay_ms,uptime_percent,one_time_inr,yearly_inr,available_in,assumed\n");
        int[] rates = {512, 1024, 2048, 4096, 10_240};
        for (int rate : rates) {
            csv.append("grid,State,%d,%d,20,99,60000,%d,all,yes%n".formatted(rate, rate, 20_000 + rate * 15));
            csv.append("MPLS,Operator,%d,%d,60,98.5,30000,%d,all,yes%n".formatted(rate, rate, 50_000 + rate * 60));
        }
        csv.append("4G,Mobile,1024,20480,90,97.5,6000,12000,all,yes\n");
        csv.append("VSAT,Satellite,2048,4096,620,99.5,175000,420000,all,yes\n");
        return csv.toString();
    }
}
