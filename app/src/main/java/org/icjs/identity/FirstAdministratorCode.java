package org.icjs.identity;

import java.util.Optional;

/** The code with which the first administrator adds himself, for the terminal; a bean where the program runs without a demonstration. */
public interface FirstAdministratorCode {
    /** Empty once there is an administrator. */
    Optional<String> code();
}
