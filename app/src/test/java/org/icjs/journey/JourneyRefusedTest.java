package org.icjs.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.icjs.database.TestDatabase;
import org.icjs.demo.DemoFilling;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import picocli.CommandLine;

/** A system that is no demonstration has no accounts for a journey. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TestDatabase.ForSpring.class)
class JourneyRefusedTest {
    @LocalServerPort
    private int port;

    @Autowired
    private ObjectProvider<DemoFilling> filling;

    @Test
    void saysThatTheServerIsNoDemonstration() {
        StringWriter err = new StringWriter();
        int status = new CommandLine(new Journey())
                .setOut(new PrintWriter(new StringWriter()))
                .setErr(new PrintWriter(err, true))
                .execute("--url", "http://localhost:" + port);
        assertThat(status).isEqualTo(2);
        assertThat(err.toString().lines())
                .singleElement()
                .asString()
                .contains("MZ-PS-BAWNGKAWN", "--empty", "no demonstration");
    }

    @Test
    void nothingFillsItIn() {
        assertThat(filling.getIfAvailable()).isNull();
    }
}
