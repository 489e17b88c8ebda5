package org.icjs.demo;

import java.time.Clock;
import org.icjs.identity.Offices;
import org.icjs.identity.demo.Demonstration;
import org.icjs.journal.Journal;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Only with {@code icjs.demo=true}, and not with {@code icjs.demo.cases=false}. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty("icjs.demo")
@ConditionalOnBooleanProperty(name = "icjs.demo.cases", matchIfMissing = true)
class DemoCasesConfiguration {
    @Bean
    DemoFilling demoFilling(
            JdbcClient jdbc, Journal journal, Offices offices, Demonstration demonstration, Clock clock) {
        return new DemoFilling(jdbc, journal, offices, demonstration::officer, clock);
    }
}
