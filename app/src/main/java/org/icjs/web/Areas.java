package org.icjs.web;

import java.util.List;
import java.util.Optional;
import org.icjs.kernel.AreaCode;
import org.icjs.kernel.Refused;

/** Places by code, as forms ask for them and pages show them. The register itself is kept by a module above. */
public interface Areas {
    /** What people call it, with its code: {@code Aibawk (LGD 264132)}. {@link #read} knows it again. A code not on record as it is. */
    String text(AreaCode code);

    /** What a name, an older name, a code or a {@link #text} may be taken for. */
    Read read(String typed);

    /**
     * What was read.
     *
     * @param one the place, where only one can be meant
     * @param near where none or several can: those that may be, at most ten
     */
    record Read(Optional<AreaCode> one, List<AreaCode> near) {
        public Read {
            near = List.copyOf(near);
        }
    }

    /** For tests and for what is read outside this system: the codes themselves. */
    static Areas codes() {
        return new Areas() {
            @Override
            public String text(AreaCode code) {
                return code.toString();
            }

            @Override
            public Read read(String typed) {
                try {
                    return new Read(Optional.of(AreaCode.parse(typed.strip())), List.of());
                } catch (Refused _) {
                    return new Read(Optional.empty(), List.of());
                }
            }
        };
    }
}
