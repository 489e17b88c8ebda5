package org.icjs;

import java.time.Clock;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** The Spring application: one process, all pillars. {@link Icjs} is the program around it. */
@SpringBootApplication
public class IcjsApplication {
    /** Where all time comes from; a test gives its own with {@code @Primary}. */
    @Bean
    static Clock clock() {
        return Clock.systemUTC();
    }
}
