package org.icjs.docket;

import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.icjs.kernel.AreaCode;
import org.icjs.kernel.CaseId;
import org.icjs.kernel.Cnr;
import org.icjs.kernel.District;
import org.icjs.kernel.EntryId;
import org.icjs.kernel.ExhibitRef;
import org.icjs.kernel.OfficeCode;
import org.icjs.kernel.OfficerCode;
import org.icjs.kernel.PersonName;
import org.icjs.kernel.PersonRef;
import org.icjs.kernel.Phone;
import org.icjs.kernel.RegisterNumber;
import org.icjs.kernel.Section;

/** The kernel types that are written as one text, each with its reader; their {@code toString} is the writer. */
final class Values {
    private static final Map<Class<?>, Function<String, Object>> READERS = Map.ofEntries(
            Map.entry(AreaCode.class, AreaCode::parse),
            Map.entry(CaseId.class, CaseId::parse),
            Map.entry(Cnr.class, Cnr::new),
            Map.entry(District.class, District::new),
            Map.entry(EntryId.class, EntryId::parse),
            Map.entry(ExhibitRef.class, ExhibitRef::parse),
            Map.entry(OfficeCode.class, OfficeCode::new),
            Map.entry(OfficerCode.class, OfficerCode::new),
            Map.entry(PersonName.class, PersonName::new),
            Map.entry(PersonRef.class, PersonRef::parse),
            Map.entry(Phone.class, Phone::new),
            Map.entry(RegisterNumber.class, RegisterNumber::parse),
            Map.entry(Section.class, Section::parse));

    private Values() {}

    static boolean known(Class<?> type) {
        return READERS.containsKey(type);
    }

    /** Reads a text of that type, or throws {@link org.icjs.kernel.Refused}. */
    static Object read(Class<?> type, String text) {
        return Objects.requireNonNull(READERS.get(type)).apply(text);
    }
}
