package org.icjs;

import org.springframework.boot.SpringApplication;

/** The program's command line. */
public final class Icjs {
    private Icjs() {}

    public static void main(String[] args) {
        SpringApplication.run(IcjsApplication.class, args);
    }
}
