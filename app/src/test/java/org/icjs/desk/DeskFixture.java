package org.icjs.desk;

import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.icjs.database.TestDatabase;
import org.icjs.identity.Duty;
import org.icjs.identity.demo.Demonstration;
import org.icjs.journey.Api;
import org.icjs.journey.GoldenCase;
import org.icjs.journey.Walk;
import org.icjs.kernel.OfficeCode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

/** The whole program with officers at their desks, and cases that have come as far as a test wants. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"icjs.demo=true", "icjs.demo.cases=false"})
@ContextConfiguration(initializers = TestDatabase.ForSpring.class)
abstract class DeskFixture {
    static final String STATION = "MZ-PS-BAWNGKAWN";
    static final String COURT = "MZ-CJM-AIZAWL";
    static final String JAIL = "MZ-JAIL-AIZAWL";
    static final String LABORATORY = "MZ-FSL-AIZAWL";
    static final String STRANGER = "MZ-PS-LUNGLEI";

    @LocalServerPort
    int port;

    @Autowired
    Demonstration demonstration;

    Officer officer(String office, Duty duty) {
        return new Officer(port, demonstration.officer(new OfficeCode(office), duty));
    }

    /** The theft, told until the step before the first of that type; its number. */
    String theftUntil(Class<?> type) {
        GoldenCase whole = GoldenCase.all().getFirst();
        int until = 0;
        while (!whole.steps().get(until).entry().equals(type)) {
            until++;
        }
        try (Api api = new Api(URI.create("http://localhost:" + port + "/"), _ -> Demonstration.CLIENT_SECRET)) {
            Walk walk = new Walk(
                    api,
                    demonstration::officer,
                    Instant.now().minus(Walk.LONGEST),
                    UUID.randomUUID().toString());
            walk.walk(new GoldenCase("theft", whole.steps().subList(0, until)));
            return walk.dockets().values().iterator().next().toString();
        }
    }

    /** A first information that would be taken as it is. */
    Officer.Filled fir(Officer station) {
        return station.form("/acts/police.FirRegistered")
                .with("mode", "ORAL")
                .with("receivedAt.date", "1/10/2026")
                .with("receivedAt.time", "09:50")
                .with("offenceFrom.date", "30/9/2026")
                .with("offenceFrom.time", "2200")
                .with("place.where", "House V-17, Bawngkawn South")
                .with("sections.0", "BNS 303(2)")
                .with("propertyValueRupees", "68,000")
                .with("previousConviction", "false")
                .with("complainants.0.capacity", "INFORMANT_AND_VICTIM")
                .with("complainants.0.name", "Lalṭhanpuii")
                .with("complainants.0.sex", "FEMALE")
                .with("complainants.0.address.where", "V-17, Bawngkawn South")
                .with("contents", "A gold necklace was gone in the morning.")
                .with("delayReason", "The house was empty until today.")
                .with("occurredAt.date", "2/10/2026")
                .with("occurredAt.time", "10:20");
    }
}
