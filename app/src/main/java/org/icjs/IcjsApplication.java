package org.icjs;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The Spring application: one process, all pillars. {@link Icjs} is the program around it. */
@SpringBootApplication
public class IcjsApplication {}
