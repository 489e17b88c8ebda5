package org.icjs.citizen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.icjs.WholeProgram;
import org.icjs.connect.messages.Shown;
import org.icjs.docket.CourtEntry.AccusedExamined;
import org.icjs.docket.Docket;
import org.icjs.docket.Fact;
import org.icjs.docket.PoliceEntry.ContactNoted;
import org.icjs.docket.PoliceEntry.PersonArrested;
import org.icjs.docket.PoliceEntry.ProgressTold;
import org.icjs.identity.Browser;
import org.icjs.identity.Duty;
import org.icjs.identity.demo.Demonstration;
import org.icjs.journal.AccessJournal;
import org.icjs.journal.Dockets;
import org.icjs.journey.GoldenCase;
import org.icjs.kernel.CaseId;
import org.icjs.kernel.OfficeCode;
import org.icjs.web.PageTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The citizen's pages on the whole program: who is shown what, what is told to whom, and what a stranger can learn: nothing. */
class CitizenTest extends WholeProgram {
    private static final String INFORMANT = "94361 00017";
    private static final String WITNESS = "98621 00233";
    private static final Pattern CODE = Pattern.compile("\\b(\\d{6})\\b");
    private static final ClamStandIn CLAM = clam();

    /** What was sent before this test. */
    private List<Shown.One> before = List.of();

    @Autowired
    private Shown shown;

    @Autowired
    private Dockets dockets;

    @Autowired
    private AccessJournal accessJournal;

    @Autowired
    private Attachments attachments;

    @Autowired
    private JdbcClient jdbc;

    @DynamicPropertySource
    static void scanner(DynamicPropertyRegistry properties) {
        properties.add("icjs.citizen.clamav.host", () -> "127.0.0.1");
        properties.add("icjs.citizen.clamav.port", CLAM::port);
    }

    private static ClamStandIn clam() {
        try {
            return new ClamStandIn();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @AfterAll
    static void stop() throws IOException {
        CLAM.close();
    }

    @BeforeEach
    void forget() {
        jdbc.sql("delete from message_queue").update();
        jdbc.sql("delete from citizen_code").update();
        jdbc.sql("delete from citizen_try").update();
        before = shown.last();
        CLAM.goAway(false);
    }

    @Test
    void theInformantFollowsTheCaseAndIsShownNothingOfAnybodyElse() {
        Docket docket = theft(AccusedExamined.class);
        try (Browser citizen = new Browser(port)) {
            follow(citizen, number(docket), INFORMANT);
            Document page = page(citizen, "/citizen/case");

            assertThat(page.expectFirst("h1").text()).isEqualTo(number(docket) + ", Bawngkawn Police Station");
            assertThat(page.text())
                    .contains(
                            "The trial is going on",
                            "A free copy of the FIR",
                            "An arrest was made",
                            "The last date was ")
                    .doesNotContain("Zoramthanga")
                    .doesNotContain("9862100233")
                    .doesNotContain("Lalṭhanpuii");
            docket.people().stream()
                    .flatMap(party -> docket.known(Fact.PERSON_NAME, party.ref()).stream())
                    .forEach(name ->
                            assertThat(page.text()).doesNotContain(name.value().toString()));
            assertThat(page(citizen, "/citizen/case/fir").text()).contains("gold necklace", "BNS 303(2)");
        }
        assertThat(accessJournal.of(docket.id(), 20))
                .filteredOn(access -> access.purpose().equals("PARTY"))
                .extracting(AccessJournal.Access::what)
                .contains("citizen's page: case", "citizen's page: copy of the FIR");
    }

    @Test
    void whatIsDueIsToldWithItsDayAndItsSection() {
        try (Browser citizen = new Browser(port)) {
            follow(citizen, number(theft(PersonArrested.class)), INFORMANT);
            assertThat(page(citizen, "/citizen/case").text())
                    .contains("To be told how the investigation goes Was due by", "BNSS 193(3)(ii)")
                    .contains("The police are investigating", "No date is set yet");
        }
    }

    @Test
    void theAccusedAndTheAdvocateFollowOnceTheirNumbersAreNoted() {
        Docket docket = hurt();
        String number = number(docket);
        List<String> others = docket.people().stream()
                .flatMap(party -> docket.known(Fact.PERSON_NAME, party.ref()).stream())
                .map(name -> name.value().toString())
                .toList();
        for (String phone : List.of("98622 11406", "94361 55510")) {
            try (Browser citizen = new Browser(port)) {
                enter(citizen, asked(citizen, number, "MZ-PS-AIZAWL", phone));
                Document page = page(citizen, "/citizen/case");
                assertThat(page.text())
                        .contains("You were arrested", "To be brought before a Magistrate", "BNSS 230")
                        .doesNotContain(others);
                assertThat(page.select("a[href='/citizen/case/fir']")).isEmpty();
                assertThat(citizen.get("/citizen/case/fir").statusCode()).isEqualTo(404);
                assertThat(page.select("form[action='/citizen/case/messages']"))
                        .hasSize(phone.startsWith("98622") ? 1 : 0);
            }
        }
    }

    private String asked(Browser citizen, String number, String station, String phone) {
        citizen.post(
                "/citizen/follow", "/citizen/follow", Map.of("number", number, "station", station, "phone", phone));
        return code(phone);
    }

    /** The grievous hurt, as far as the numbers of the first accused and of his advocate are noted. */
    private Docket hurt() {
        GoldenCase whole = GoldenCase.all().stream()
                .filter(one -> one.steps().stream().anyMatch(step -> step.entry() == ContactNoted.class))
                .findFirst()
                .orElseThrow();
        int noted = 0;
        while (whole.steps().get(noted).entry() != ContactNoted.class) {
            noted++;
        }
        String docket = walk(new GoldenCase("hurt", whole.steps().subList(0, noted + 1)))
                .dockets()
                .values()
                .iterator()
                .next()
                .toString();
        return dockets.load(CaseId.parse(docket));
    }

    @Test
    void theCourtsNumberLeadsToTheSameCase() {
        Docket docket = theft(AccusedExamined.class);
        try (Browser citizen = new Browser(port)) {
            String cnr = docket.known(Fact.CNR).orElseThrow().value().toString();
            follow(citizen, cnr, INFORMANT);
            assertThat(page(citizen, "/citizen/case").expectFirst("h1").text()).startsWith(number(docket));
        }
    }

    /** Of an answer, all but what is a secret by itself. */
    private record Seen(int status, String location, List<String> cookies, String page) {}

    @Test
    void aStrangerLearnsNothingFromAnswers() {
        Docket docket = theft(PersonArrested.class);
        Seen known;
        Seen another;
        Seen witness;
        Seen unknown;
        try (Browser citizen = new Browser(port)) {
            known = seen(citizen, number(docket), INFORMANT);
            another = seen(citizen, number(docket), "98620 00000");
            witness = seen(citizen, number(docket), WITNESS);
            unknown = seen(citizen, "999999/2026", INFORMANT);
        }
        assertThat(another).isEqualTo(known);
        assertThat(witness).isEqualTo(known);
        assertThat(unknown).isEqualTo(known);
        awaitMessages(1);
        assertThat(shown.last().stream()
                        .filter(one -> one.text().contains("one-time"))
                        .map(Shown.One::to)
                        .toList()
                        .getFirst())
                .isEqualTo("+919436100017");
        assertThat(jdbc.sql("select count(*) from message_queue where notice = 'CODE'")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    private Seen seen(Browser citizen, String number, String phone) {
        HttpResponse<String> answer = ask(citizen, number, phone);
        HttpResponse<String> next = citizen.get("/citizen/code");
        return new Seen(
                answer.statusCode(),
                Browser.location(answer),
                answer.headers().allValues("Set-Cookie").stream()
                        .map(cookie -> cookie.replaceAll("=[^;]*", ""))
                        .toList(),
                next.body().replaceAll("name=\"_csrf\" value=\"[^\"]*\"", ""));
    }

    @Test
    void tenWrongCodesEndItAndForAnHourNoneIsGiven() {
        Docket docket = theft(PersonArrested.class);
        try (Browser citizen = new Browser(port)) {
            ask(citizen, number(docket), INFORMANT);
            String right = code(INFORMANT);
            String wrong = right.equals("000000") ? "000001" : "000000";
            for (int left = 9; left > 0; left--) {
                HttpResponse<String> answer = enter(citizen, wrong);
                assertThat(answer.statusCode()).isEqualTo(422);
                assertThat(PageTest.check(answer.body()).text()).contains("You can try " + left + " more times");
            }
            assertThat(enter(citizen, wrong).body()).contains("can not be used any more");
            assertThat(enter(citizen, right).statusCode()).isEqualTo(422);
            assertThat(citizen.get("/citizen/case").statusCode()).isEqualTo(404);

            long before = codes();
            ask(citizen, number(docket), INFORMANT);
            settle();
            assertThat(codes()).isEqualTo(before);
        }
    }

    @Test
    void anotherWhoIsNoPartyCanNotEnterAndTokensAreNotGuessed() {
        try (Browser citizen = new Browser(port)) {
            assertThat(citizen.get("/citizen/case").statusCode()).isEqualTo(404);
            assertThat(citizen.get("/citizen/case", "Cookie", "citizen=AAAA").statusCode())
                    .isEqualTo(404);
            assertThat(citizen.get("/citizen/complaint/mine").statusCode()).isEqualTo(404);
            assertThat(citizen.postRaw("/citizen/case/questions", "question=x").statusCode())
                    .isEqualTo(403);
        }
    }

    @Test
    void aQuestionStandsOnTheDeskAndItsAnswerIsTypedOnce() {
        Docket docket = theft(AccusedExamined.class);
        long told = docket.all(ProgressTold.class).size();
        try (Browser citizen = new Browser(port);
                Browser station = officer(STATION, Duty.STATION_OFFICER);
                Browser stranger = officer(STRANGER, Duty.STATION_OFFICER)) {
            follow(citizen, number(docket), INFORMANT);
            assertThat(citizen.post("/citizen/case", "/citizen/case/questions", Map.of("question", " "))
                            .statusCode())
                    .isEqualTo(422);
            String question = "When do I get my necklace back? <b>" + docket.id() + "</b>";
            assertThat(citizen.post("/citizen/case", "/citizen/case/questions", Map.of("question", question))
                            .statusCode())
                    .isEqualTo(302);
            assertThat(page(citizen, "/citizen/case").text()).contains("to be answered by");

            assertThat(page(station, "/desk").text()).contains("Questions of citizens");
            Document questions = page(station, "/questions");
            String id = questions.select("section").stream()
                    .filter(section -> section.text().contains(docket.id().toString()))
                    .map(section -> section.expectFirst("form").attr("action"))
                    .findFirst()
                    .orElseThrow();
            assertThat(questions.html()).contains("&lt;b&gt;" + docket.id());
            assertThat(stranger.post("/desk", id, Map.of("answer", "No.")).statusCode())
                    .isEqualTo(404);
            assertThat(station.post("/questions", id, Map.of("answer", "")).statusCode())
                    .isEqualTo(422);
            assertThat(station.post("/questions", id, Map.of("answer", "After the judgment.", "progress", "true"))
                            .statusCode())
                    .isEqualTo(302);

            assertThat(page(citizen, "/citizen/case").text()).contains("answered on", "After the judgment.");
        }
        assertThat(dockets.load(docket.id()).all(ProgressTold.class)).hasSize((int) told + 1);
    }

    @Test
    void threeQuestionsMayWait() {
        Docket docket = theft(PersonArrested.class);
        try (Browser citizen = new Browser(port)) {
            follow(citizen, number(docket), INFORMANT);
            for (int i = 0; i < 3; i++) {
                assertThat(citizen.post("/citizen/case", "/citizen/case/questions", Map.of("question", "And now?"))
                                .statusCode())
                        .isEqualTo(302);
            }
            assertThat(citizen.post("/citizen/case", "/citizen/case/questions", Map.of("question", "And now?"))
                            .statusCode())
                    .isEqualTo(422);
        }
    }

    @Test
    void aComplaintIsShownToTheStationOnceItsTelephoneIsProved() {
        try (Browser citizen = new Browser(port);
                Browser station = officer(STATION, Duty.STATION_OFFICER);
                Browser stranger = officer(STRANGER, Duty.STATION_OFFICER)) {
            HttpResponse<String> made = citizen.post("/citizen/complaint", "/citizen/complaint", complaint());
            assertThat(made.statusCode()).isEqualTo(302);
            assertThat(waiting(station)).isZero();
            enter(citizen, code("98620 55512"));
            Document mine = page(citizen, "/citizen/complaint/mine");
            assertThat(mine.text()).contains("Go to Bawngkawn Police Station by");

            Document list = page(station, "/complaints");
            String complaint = list.select(".icjs-list__what a").last() == null
                    ? ""
                    : list.select(".icjs-list__what a").last().attr("href");
            Document shownTo = page(station, complaint);
            assertThat(shownTo.html()).contains("&lt;script&gt;alert(1)").doesNotContain("<script>alert(1)");
            assertThat(stranger.get(complaint).statusCode()).isEqualTo(404);

            attach(
                    citizen,
                    "photo.jpg",
                    new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 1, 2},
                    "CLEAN");
            attach(
                    citizen,
                    "eicar.pdf",
                    ("%PDF-1.4\n" + ClamStandIn.EICAR).getBytes(StandardCharsets.US_ASCII),
                    "HARMFUL");
            attach(citizen, "eicar.com", ClamStandIn.EICAR.getBytes(StandardCharsets.US_ASCII), "UNKNOWN_KIND");
            attach(citizen, "empty.pdf", new byte[0], "EMPTY");
            CLAM.goAway(true);
            attach(citizen, "../../later.pdf", "%PDF-1.4 later".getBytes(StandardCharsets.US_ASCII), "WAITING");

            Document files = page(station, complaint);
            assertThat(files.select("a[href*=/files/]").eachText()).containsExactly("photo.jpg");
            HttpResponse<byte[]> file =
                    station.download(files.select("a[href*=/files/]").attr("href"));
            assertThat(file.body()).hasSize(6);
            assertThat(file.headers().firstValue("Content-Disposition").orElse(""))
                    .startsWith("attachment");
            CLAM.goAway(false);
            assertThat(attachments.release()).isEqualTo(1);
            assertThat(page(station, complaint).select("a[href*=/files/]").eachText())
                    .containsExactly("photo.jpg", "later.pdf");
            assertThat(page(citizen, "/citizen/complaint/mine").text()).contains("refused: harmful content");

            assertThat(station.post(complaint, complaint + "/closed", Map.of("answer", "Not a cognizable offence."))
                            .statusCode())
                    .isEqualTo(302);
            assertThat(page(citizen, "/citizen/complaint/mine").text())
                    .contains("Not a cognizable offence.", "BNSS 173(4)");
        }
    }

    @Test
    void anApplicationForClearanceReachesTheSuperintendentAndIsTakenInWithNothingTypedAgain() {
        Map<String, String> typed = new HashMap<>(Map.of(
                "station", "MZ-SP-AIZAWL",
                "fullName", "Lalremruata",
                "sex", "MALE",
                "age", "29",
                "parent", "Lalhmingliana",
                "address", "B-12",
                "addressArea", "Ailawng",
                "phone", "98620 55513",
                "purpose", "Employment",
                "addressee", "Mizoram Public Service Commission"));
        try (Browser citizen = new Browser(port);
                Browser officer = officer("MZ-SP-AIZAWL", Duty.SUPERVISOR);
                Browser station = officer(STATION, Duty.STATION_OFFICER)) {
            page(citizen, "/citizen/clearance");
            Map<String, String> less = new HashMap<>(typed);
            less.remove("parent");
            less.put("station", STATION);
            HttpResponse<String> refused = citizen.post("/citizen/clearance", "/citizen/clearance", less);
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(refused.body()).contains("Choose the office of the Superintendent", "Give the name in letters");

            assertThat(citizen.post("/citizen/clearance", "/citizen/clearance", typed)
                            .statusCode())
                    .isEqualTo(302);
            enter(citizen, code("98620 55513"));
            assertThat(page(citizen, "/citizen/complaint/mine").text())
                    .contains("Application EC-", "It waits at Superintendent of Police, Aizawl");

            String href = PageTest.check(officer.get("/complaints").body())
                    .expectFirst("a[href^=/complaints/]")
                    .attr("href");
            assertThat(station.get(href).statusCode()).isEqualTo(404);
            Document shown = PageTest.check(officer.get(href).body());
            assertThat(shown.text()).contains("Application for clearance EC-", "Lalremruata", "Employment");
            assertThat(shown.select("#close")).isEmpty();
            String taken = taken(officer, shown.expectFirst("#register"));
            assertThat(PageTest.check(officer.get(taken).body()).text())
                    .contains("Lalremruata", "Ailawng (LGD 264529)", "+919862055513", "PCC ");
            assertThat(page(citizen, "/citizen/complaint/mine").text()).contains("It is taken in as PCC ");
        }
    }

    /** The form comes filled, and is sent as it is; the address of the entry's page. */
    private static String taken(Browser officer, Element register) {
        HttpResponse<String> filled = officer.postRaw(register.attr("action"), sent(register), "Accept", "text/html");
        assertThat(filled.statusCode()).isEqualTo(200);
        Element form = PageTest.check(filled.body()).expectFirst("form[data-draft]");
        HttpResponse<String> answer = officer.postRaw(register.attr("action"), sent(form), "Accept", "text/html");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        return Browser.location(answer);
    }

    private static String sent(Element form) {
        return form.select("input[name], textarea[name], select[name]").stream()
                .filter(input -> !input.attr("type").equals("radio") || input.hasAttr("checked"))
                .map(input -> input.attr("name") + "="
                        + URLEncoder.encode(
                                input.tagName().equals("select")
                                        ? input.select("option[selected]").attr("value")
                                        : input.val(),
                                StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    @Test
    void whatIsTooLargeIsRefusedBeforeItIsSent() throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            socket.setSoTimeout(5_000);
            long from = System.nanoTime();
            socket.getOutputStream().write("""
                    POST /citizen/complaint/files HTTP/1.1\r
                    Host: localhost\r
                    Content-Type: multipart/form-data; boundary=x\r
                    Content-Length: 524288000\r
                    \r
                    --x\r
                    """.getBytes(StandardCharsets.US_ASCII));
            byte[] answer = socket.getInputStream().readNBytes(12);
            assertThat(new String(answer, StandardCharsets.US_ASCII)).isEqualTo("HTTP/1.1 413");
            assertThat(Duration.ofNanos(System.nanoTime() - from)).isLessThan(Duration.ofSeconds(4));
        }
    }

    @Test
    void everyPageIsLightAndSpeaksThreeLanguages() {
        Docket docket = theft(AccusedExamined.class);
        try (Browser citizen = new Browser(port)) {
            follow(citizen, number(docket), INFORMANT);
            for (String path : List.of(
                    "/citizen",
                    "/citizen/follow",
                    "/citizen/code",
                    "/citizen/complaint",
                    "/citizen/clearance",
                    "/citizen/case",
                    "/citizen/case/fir")) {
                page(citizen, path);
            }
            long assets = 0;
            for (String asset : page(citizen, "/citizen/case").select("link[href^=/assets], script[src]").stream()
                    .map(element -> element.hasAttr("src") ? element.attr("src") : element.attr("href"))
                    .toList()) {
                assets += citizen.get(asset, "Accept-Encoding", "gzip").body().length();
            }
            assertThat(assets + PageTest.WEIGHT_MAX_BYTES).isLessThan(50 * 1024);
            for (Map.Entry<String, String> language :
                    Map.of("hi", "आगे क्या है", "lus", "A lo la awm tur").entrySet()) {
                citizen.post(
                        "/citizen/case",
                        "/citizen/language",
                        Map.of("language", language.getKey(), "back", "/citizen/case"));
                Document page = page(citizen, "/citizen/case");
                assertThat(page.expectFirst("html").attr("lang")).isEqualTo(language.getKey());
                assertThat(page.text()).contains(language.getValue());
            }
        }
    }

    private Docket theft(Class<?> until) {
        return dockets.load(CaseId.parse(theftUntil(until)));
    }

    private static String number(Docket docket) {
        return docket.known(Fact.FIR_NUMBER).orElseThrow().value().toString();
    }

    private void follow(Browser citizen, String number, String phone) {
        HttpResponse<String> asked = ask(citizen, number, phone);
        assertThat(asked.statusCode()).isEqualTo(302);
        HttpResponse<String> entered = enter(citizen, code(phone));
        assertThat(Browser.location(entered)).isEqualTo("/citizen/case");
    }

    private static HttpResponse<String> ask(Browser citizen, String number, String phone) {
        return citizen.post(
                "/citizen/follow", "/citizen/follow", Map.of("number", number, "station", STATION, "phone", phone));
    }

    private static HttpResponse<String> enter(Browser citizen, String code) {
        return citizen.post("/citizen/code", "/citizen/code", Map.of("code", code));
    }

    /** The code that came to this number last in this test. */
    private String code(String phone) {
        String to = "+91" + phone.replace(" ", "");
        for (int i = 0; i < 200; i++) {
            for (Shown.One one : shown.last()) {
                Matcher code = CODE.matcher(one.text());
                if (!before.contains(one) && one.to().equals(to) && code.find() && isOfNow()) {
                    return code.group(1);
                }
            }
            pause();
        }
        throw new AssertionError("no code came to " + to);
    }

    /** Whether what was put since the last reset has gone out. */
    private boolean isOfNow() {
        return jdbc.sql(
                        "select count(*) filter (where state = 'WAITING') = 0 and count(*) > 0 from message_queue where notice = 'CODE'")
                .query(Boolean.class)
                .single();
    }

    private long codes() {
        return jdbc.sql("select count(*) from message_queue where notice = 'CODE'")
                .query(Long.class)
                .single();
    }

    private void awaitMessages(long codes) {
        for (int i = 0; i < 200 && !(codes() == codes && isOfNow()); i++) {
            pause();
        }
    }

    /** As long as a look-up takes, many times over. */
    private static void settle() {
        for (int i = 0; i < 30; i++) {
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Browser officer(String office, Duty duty) {
        Browser browser = new Browser(port);
        browser.signIn(demonstration.officer(new OfficeCode(office), duty).code(), Demonstration.PASSWORD);
        return browser;
    }

    private static Document page(Browser browser, String path) {
        HttpResponse<String> answer = browser.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return PageTest.check(answer.body());
    }

    private static int waiting(Browser station) {
        return page(station, "/complaints").select(".icjs-list__item").size();
    }

    private static Map<String, String> complaint() {
        return Map.ofEntries(
                Map.entry("station", STATION),
                Map.entry("contents", "<script>alert(1)</script> My shop was broken into."),
                Map.entry("day", "20/11/2026"),
                Map.entry("place", "Bawngkawn Bazar"),
                Map.entry("fullName", "Lalremruata"),
                Map.entry("capacity", "INFORMANT_AND_VICTIM"),
                Map.entry("sex", "MALE"),
                Map.entry("address", "B-4, Bawngkawn"),
                Map.entry("phone", "98620 55512"));
    }

    private void attach(Browser citizen, String name, byte[] content, String becomes) {
        String csrf = Jsoup.parse(citizen.get("/citizen/complaint/mine").body())
                .expectFirst("input[name=_csrf]")
                .attr("value");
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(("--edge\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n" + csrf
                        + "\r\n--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                        + "\"\r\nContent-Type: image/jpeg\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n--edge--\r\n".getBytes(StandardCharsets.UTF_8));
        HttpResponse<String> answer =
                citizen.postBytes("/citizen/complaint/files", body.toByteArray(), "multipart/form-data; boundary=edge");
        assertThat(Browser.location(answer)).as(name).isEqualTo("/citizen/complaint/mine?added=" + becomes);
        assertThat(PageTest.check(citizen.get(Browser.location(answer)).body()).select(".good, .wrong"))
                .isNotEmpty();
    }
}
