package org.icjs;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The program: one process, all pillars. */
@SpringBootApplication
public class Icjs {
    public static void main(String[] args) {
        SpringApplication.run(Icjs.class, args);
    }
}
