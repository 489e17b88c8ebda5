package org.icjs.web.schema;

import java.util.Map;
import java.util.Objects;
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

/**
 * The kernel's types as text, in the regular expressions that JSON Schema and Java share. None refuses what the type itself
 * takes; a test compares them.
 */
final class ValueForms {
    private record Form(String pattern, String example) {}

    private static final String UUID = "^[0-9a-fA-F-]{36}$";
    private static final Map<Class<?>, Form> FORMS = Map.ofEntries(
            Map.entry(
                    AreaCode.class,
                    new Form(
                            "^(STATE|DISTRICT|SUBDISTRICT|BLOCK|TOWN|VILLAGE_COUNCIL) [0-9]{1,9}$",
                            "VILLAGE_COUNCIL 264132")),
            Map.entry(CaseId.class, new Form(UUID, "01939f2e-5c1a-7c3e-9a51-0c9f3f6f2a11")),
            Map.entry(EntryId.class, new Form(UUID, "01939f2e-5c1a-7c3e-9a51-0c9f3f6f2a11")),
            Map.entry(Cnr.class, new Form("^[A-Z]{2}[A-Z0-9]{2}[0-9]{12}$", "MZAZ010012342026")),
            Map.entry(District.class, new Form("^[0-9]{1,4}$", "261")),
            Map.entry(ExhibitRef.class, new Form("^E[1-9][0-9]{0,3}$", "E1")),
            Map.entry(PersonRef.class, new Form("^P[1-9][0-9]{0,3}$", "P1")),
            Map.entry(OfficeCode.class, new Form("^[A-Z]{2}(-[A-Z0-9]{1,24}){1,4}$", "MZ-PS-BAWNGKAWN")),
            Map.entry(OfficerCode.class, new Form("^[A-Z0-9]{2,12}-[A-Z0-9]{1,16}$", "MZP-1042")),
            Map.entry(PersonName.class, new Form("[^\\s0-9.'’,/()@-]", "Lalṭhanmawii")),
            Map.entry(Phone.class, new Form("^\\+?[0-9]{5,15}$", "+919436140000")),
            Map.entry(
                    RegisterNumber.class,
                    new Form("^(GD|FIR|CS|MR|FSL|W|P|PCC) [1-9][0-9]{0,6}/[0-9]{4}$", "FIR 41/2026")),
            Map.entry(
                    Section.class,
                    new Form(
                            "^\\s*[A-Za-z]+\\s*([sS]([eE][cC]([tT][iI][oO][nN])?)?\\.?\\s*)?[0-9][0-9A-Za-z(), -]*$",
                            "BNS 303(2)")));

    private ValueForms() {}

    static Members of(Class<?> type) {
        Form form = Objects.requireNonNull(FORMS.get(type), () -> type + " has no form");
        Members schema =
                Members.of("string").put("pattern", form.pattern()).put("examples", Members.texts(form.example()));
        if (type == PersonName.class) {
            schema.put("minLength", 1).put("maxLength", PersonName.MAX_LENGTH);
        }
        if (type == CaseId.class || type == EntryId.class) {
            schema.put("format", "uuid");
        }
        return schema;
    }
}
