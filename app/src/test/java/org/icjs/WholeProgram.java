package org.icjs;

import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.icjs.database.TestDatabase;
import org.icjs.identity.demo.Demonstration;
import org.icjs.journey.Api;
import org.icjs.journey.GoldenCase;
import org.icjs.journey.Walk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

/** The whole program on its database, one for all tests that extend this, and cases that have come as far as a test wants. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"icjs.demo=true", "icjs.demo.cases=false"})
@ContextConfiguration(initializers = TestDatabase.ForSpring.class)
public abstract class WholeProgram {
    protected static final String STATION = "MZ-PS-BAWNGKAWN";
    protected static final String COURT = "MZ-CJM-AIZAWL";
    protected static final String JAIL = "MZ-JAIL-AIZAWL";
    protected static final String LABORATORY = "MZ-FSL-AIZAWL";
    protected static final String STRANGER = "MZ-PS-LUNGLEI";

    @LocalServerPort
    protected int port;

    @Autowired
    protected Demonstration demonstration;

    /** The theft, told until the step before the first of that type; its number. */
    protected String theftUntil(Class<?> type) {
        return theftUntil(type, Instant.now().minus(Walk.LONGEST));
    }

    /** @param began when the story begins */
    protected String theftUntil(Class<?> type, Instant began) {
        GoldenCase whole = GoldenCase.all().getFirst();
        int until = 0;
        while (!whole.steps().get(until).entry().equals(type)) {
            until++;
        }
        return walk(new GoldenCase("theft", whole.steps().subList(0, until)), began)
                .dockets()
                .values()
                .iterator()
                .next()
                .toString();
    }

    /** Walks a golden case through the API. */
    protected Walk walk(GoldenCase golden) {
        return walk(golden, Instant.now().minus(Walk.LONGEST));
    }

    private Walk walk(GoldenCase golden, Instant began) {
        try (Api api = new Api(URI.create("http://localhost:" + port + "/"), _ -> Demonstration.CLIENT_SECRET)) {
            Walk walk = new Walk(
                    api, demonstration::officer, began, UUID.randomUUID().toString());
            walk.walk(golden);
            return walk;
        }
    }
}
