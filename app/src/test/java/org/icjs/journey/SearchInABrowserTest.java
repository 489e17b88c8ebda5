package org.icjs.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.icjs.journey.Desk.AIZAWL;
import static org.icjs.journey.Desk.AIZAWL_INVESTIGATOR;
import static org.icjs.journey.Desk.BAWNGKAWN;
import static org.icjs.journey.Desk.BAWNGKAWN_INVESTIGATOR;
import static org.icjs.journey.Desk.JAILOR;
import static org.icjs.journey.Desk.MAGISTRATE;
import static org.icjs.journey.Story.day;
import static org.icjs.journey.Story.parts;
import static org.icjs.journey.Story.place;
import static org.icjs.journey.Story.time;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntFunction;
import org.icjs.WholeProgram;
import org.icjs.docket.CourtEntry.ArresteeProduced;
import org.icjs.docket.CourtEntry.RemandOrdered;
import org.icjs.docket.PoliceEntry.ArresteeForwarded;
import org.icjs.docket.PoliceEntry.FirRegistered;
import org.icjs.docket.PoliceEntry.PersonArrested;
import org.icjs.docket.PrisonEntry.PrisonerAdmitted;
import org.icjs.docket.PrisonEntry.PrisonerEscaped;
import org.icjs.identity.Actor;
import org.icjs.identity.Duty;
import org.icjs.identity.OfficeKind;
import org.icjs.identity.demo.Demonstration;
import org.icjs.kernel.CaseId;
import org.icjs.kernel.OfficeCode;
import org.icjs.kernel.PersonRef;
import org.icjs.persons.link.PersonRecord;
import org.icjs.persons.link.Persons;
import org.icjs.search.fill.IndexState;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** In a browser: a man found by his name as it sounded, his records put apart and together again, and news of one who is followed. */
class SearchInABrowserTest extends WholeProgram {
    private static final String SUPERVISION = "MZ-SP-AIZAWL";
    private static final String DISTRICT = "261";
    private static final String RECORDS = "section[aria-labelledby=records] li";

    @Autowired
    private Persons persons;

    @Autowired
    private IndexState state;

    @Test
    void aMisspeltNameFindsTheManInPoliceAndPrisonRecordsAndAMergeIsUndone() {
        CaseId docket = walk(GrievousHurt.CASE).dockets().get("case");
        whole();
        try (Chrome jailor = at(JAIL, Duty.JAILER, Chrome::desktop)) {
            searchFor("T. Lalhmunsiema", jailor);
            jailor.picture("search-results");
            assertThat(jailor.text("ul.icjs-list")).contains("T. Lalhmunsiama", "lalhmunsiema", "bits");
            assertThat(jailor.text(".icjs-search__side")).contains("Police", "Jail");

            jailor.open("/persons/" + docket + "/P4");
            assertThat(jailor.all(RECORDS)).hasSize(2);
            assertThat(jailor.text("section[aria-labelledby=records]")).contains("one jail’s own number");
            assertThat(jailor.text(".icjs-timeline"))
                    .contains("Bawngkawn", "Aizawl Police Station", "Central Jail, Aizawl");
            jailor.picture("person");

            jailor.click(jailor.all(RECORDS + " summary").getFirst());
            jailor.type(jailor.all(RECORDS + " input[name=why]").getFirst(), "Compared with both warrants: two men.");
            jailor.press(RECORDS + " details button");
            assertThat(jailor.all(RECORDS)).hasSize(1);
            assertThat(jailor.text("section[aria-labelledby=decided]"))
                    .contains("Never the same person", "two men", "Central Jail, Aizawl");

            String decided = "section[aria-labelledby=decided] ";
            jailor.click(jailor.all(decided + "summary").getFirst());
            jailor.type(jailor.all(decided + "input[name=why]").getFirst(), "The photographs were mixed up.");
            jailor.press(decided + "details button");
            assertThat(jailor.all(RECORDS)).hasSize(2);
            assertThat(jailor.text("section[aria-labelledby=decided]")).contains("Taken back", "mixed up");
            jailor.picture("person-undone");
        }
        try (Chrome phone = at(JAIL, Duty.JAILER, Chrome::phone)) {
            searchFor("T. Lalhmunsiema", phone);
            phone.picture("search-results-phone");
            phone.press("ul.icjs-list .icjs-list__what a");
            phone.picture("person-phone");
        }
        try (Chrome plain = at(JAIL, Duty.JAILER, Chrome::plain)) {
            plain.open("/search");
            plain.type(plain.element("s-text"), "T. Lalhmunsiema");
            plain.click(plain.element("s-purpose-VERIFICATION"));
            plain.type(plain.element("s-why"), "Brought with a warrant of another court.");
            plain.press("main form button");
            assertThat(plain.text("ul.icjs-list")).contains("T. Lalhmunsiama");
        }
    }

    private static void searchFor(String name, Chrome chrome) {
        chrome.open("/desk");
        chrome.type(chrome.all(".icjs-header__search input[type=search]").getFirst(), name);
        chrome.press(".icjs-header__search button");
        chrome.picture("search-form-" + chrome.all("body").getFirst().getSize().getWidth());
        assertThat(chrome.element("s-text").getAttribute("value")).isEqualTo(name);
        chrome.press("main form button[type=submit]");
        assertThat(chrome.text(".govuk-error-summary")).contains("Choose what you search for");
        chrome.click(chrome.element("s-purpose-VERIFICATION"));
        chrome.type(chrome.element("s-why"), "Brought with a warrant of another court.");
        chrome.press("main form button[type=submit]");
    }

    @Test
    void whoFollowsAPersonIsToldWhenHeIsArrestedElsewhere() {
        try (Api api = new Api(URI.create("http://localhost:" + port + "/"), _ -> Demonstration.CLIENT_SECRET);
                Chrome superior = at(SUPERVISION, Duty.SUPERVISOR, Chrome::desktop)) {
            Walk walk = new Walk(
                    api,
                    demonstration::officer,
                    Instant.now().minus(Walk.LONGEST),
                    UUID.randomUUID().toString());
            GoldenCase two = twoThefts();
            walk.walk(new GoldenCase("informed", two.steps().subList(0, 2)));
            PersonRecord one = suspect(walk, "one");
            superior.open(one.href());
            superior.type(superior.element("why-follow"), "He is said to lead those who steal cables.");
            superior.press("section[aria-labelledby=follow] button");
            assertThat(superior.text("section[aria-labelledby=follow]")).contains("You follow this person");
            superior.open("/desk");
            assertThat(superior.all(".icjs-desk__news")).isEmpty();
            persons.decide(one, suspect(walk, "two"), true, "The informants showed us one house.", decides());

            walk.walk(new GoldenCase("arrested", two.steps().subList(2, 3)));
            superior.until(_ -> {
                superior.open("/desk");
                return !superior.all(".icjs-desk__news").isEmpty();
            });
            assertThat(superior.text(".icjs-desk__news")).contains("Arrested: Zonunsânga", "Bawngkawn");
            superior.picture("desk-followed");

            superior.press(".icjs-desk__news button");
            assertThat(superior.all(".icjs-desk__news")).isEmpty();
            superior.open("/persons/following");
            superior.picture("following");
            superior.press("main li form:last-of-type button");
            assertThat(superior.text("main")).contains("You follow nobody");
        }
    }

    @Test
    void whoArrestsOneWhoHasEscapedIsTold() {
        try (Api api = new Api(URI.create("http://localhost:" + port + "/"), _ -> Demonstration.CLIENT_SECRET);
                Chrome station = at(STATION, Duty.STATION_OFFICER, Chrome::desktop)) {
            Walk walk = new Walk(
                    api,
                    demonstration::officer,
                    Instant.now().minus(Walk.LONGEST),
                    UUID.randomUUID().toString());
            GoldenCase told = escaped();
            int last = told.steps().size() - 1;
            assertThat(walk.walk(new GoldenCase("until", told.steps().subList(0, last))))
                    .extracting(Walk.Stride::refusal)
                    .containsOnly("");
            persons.decide(suspect(walk, "one"), suspect(walk, "two"), true, "The jailor knew his face.", decides());

            walk.walk(new GoldenCase("arrested", told.steps().subList(last, last + 1)));
            station.until(_ -> {
                station.open("/desk");
                return !station.all(".icjs-desk__news").isEmpty();
            });
            assertThat(station.text(".icjs-desk__news"))
                    .contains("wanted in another case", "Ask Aizawl Police Station");
            station.picture("desk-escaped");
        }
    }

    /** One man is held for a theft at one station, escapes, and is arrested by another. */
    private static GoldenCase escaped() {
        Story story = new Story("escaped");
        story.in("one");
        information(story, AIZAWL, "Zonunsanga Hmar");
        arrested(story, AIZAWL_INVESTIGATOR, 1);
        story.on(1, "15:00", AIZAWL_INVESTIGATOR, ArresteeForwarded.class)
                .about("person", "@suspect")
                .with("custodySought", "JUDICIAL")
                .with("reasons", "The cable is still to be found.")
                .with("diaryCopyEnclosed", true);
        story.on(2, "08:40", MAGISTRATE, ArresteeProduced.class)
                .about("person", "@suspect")
                .with("inPerson", true)
                .with("section48Satisfied", true)
                .with("diaryCopySeen", true)
                .with("legalAid", "OWN_ADVOCATE");
        story.on(2, "09:00", MAGISTRATE, RemandOrdered.class)
                .as("warrant")
                .about("person", "@suspect")
                .with("custody", "JUDICIAL")
                .with("jail", JAIL)
                .with("nextDate", day(15))
                .with("reasons", "He may remove what is not found.");
        story.on(2, "13:00", JAILOR, PrisonerAdmitted.class)
                .about("person", "@suspect")
                .about("warrant", "@warrant")
                .with("identityChecked", true)
                .with("health", "Fit.")
                .with("belongings", "Belt");
        story.on(3, "06:00", JAILOR, PrisonerEscaped.class)
                .about("person", "@suspect")
                .with("circumstances", "He went over the kitchen wall before the count.");
        story.in("two");
        information(story, BAWNGKAWN, "Zonunsânga Hmâr");
        arrested(story, BAWNGKAWN_INVESTIGATOR, 5);
        return story.told();
    }

    private static PersonRecord suspect(Walk walk, String docket) {
        return new PersonRecord(Objects.requireNonNull(walk.dockets().get(docket)), new PersonRef(2));
    }

    private Actor decides() {
        OfficeCode office = new OfficeCode(SUPERVISION);
        return new Actor(
                demonstration.officer(office, Duty.SUPERVISOR),
                office,
                OfficeKind.POLICE_SUPERVISION,
                Set.of(Duty.SUPERVISOR),
                "The superior");
    }

    /** One man is suspected of two thefts at two stations, and arrested for the second. */
    private static GoldenCase twoThefts() {
        Story story = new Story("thefts");
        story.in("one");
        information(story, AIZAWL, "Zonunsanga Hmar");
        story.in("two");
        information(story, BAWNGKAWN, "Zonunsânga Hmâr");
        arrested(story, BAWNGKAWN_INVESTIGATOR, 1);
        return story.told();
    }

    private static void arrested(Story story, Desk investigator, int day) {
        story.on(day, "09:10", investigator, PersonArrested.class)
                .about("person", "@suspect")
                .with("parentName", "Chhuanvawra Hmar")
                .with("address", place("Zuangtui, House 3", DISTRICT))
                .with("place", place("Zuangtui", DISTRICT))
                .with("reasons", List.of("PROPER_INVESTIGATION"))
                .with("grounds", "You are said to have taken forty metres of cable.")
                .with("groundsGivenAt", time(day, "09:25"))
                .with("groundsLanguage", "Mizo")
                .with("memorandumWitness", "Lalthakima")
                .with("relativeTold", "Lalhlimpuii (wife)")
                .with("relativeToldAt", time(day, "09:40"));
    }

    private static void information(Story story, Desk station, String suspect) {
        story.on(0, "10:20", station, FirRegistered.class)
                .with("mode", "ORAL")
                .with("receivedAt", time(0, "09:50"))
                .with("offenceFrom", time(-1, "22:00"))
                .with("place", place("Cable trench beside the road", DISTRICT))
                .with("sections", List.of("BNS 303(2)"))
                .with("propertyValueRupees", 21_000)
                .with("previousConviction", false)
                .with(
                        "complainants",
                        List.of(parts(
                                "capacity", "INFORMANT",
                                "name", "Biakthanga",
                                "sex", "MALE",
                                "ageYears", 44,
                                "address", place("Zemabawk", DISTRICT))))
                .with("suspects", List.of(parts("name", suspect, "sex", "MALE", "ageYears", 36)))
                .with("contents", "Forty metres of cable were cut out of the trench and taken away.")
                .with("magistrate", COURT)
                .calling("suspect", "/suspects/0/ref");
    }

    /** Waits until all that is recorded is in the index. */
    private void whole() {
        Instant until = Instant.now().plus(Duration.ofSeconds(30));
        while (state.progress().behind() > 0) {
            assertThat(Instant.now()).as("the index is behind").isBefore(until);
            Thread.onSpinWait();
        }
    }

    private Chrome at(String office, Duty duty, IntFunction<Chrome> browser) {
        Chrome chrome = browser.apply(port);
        chrome.as(demonstration.officer(new OfficeCode(office), duty).code(), Demonstration.PASSWORD);
        return chrome;
    }
}
