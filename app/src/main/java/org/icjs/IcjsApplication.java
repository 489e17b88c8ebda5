package org.icjs;

import java.time.Clock;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/** The Spring application: one process, all pillars, in which each class may have the simplest name. {@link Icjs} is the program around it. */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class IcjsApplication {
    /** Where all time comes from; a test gives its own with {@code @Primary}. */
    @Bean
    static Clock clock() {
        return Clock.systemUTC();
    }
}
