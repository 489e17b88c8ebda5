package org.icjs.connect.papers;

import static org.icjs.docket.Party.Capacity.VICTIM;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.icjs.docket.Docket;
import org.icjs.docket.Fact;
import org.icjs.docket.Known;
import org.icjs.docket.Party;
import org.icjs.docket.PoliceEntry.FirRegistered;
import org.icjs.docket.PoliceEntry.SectionsAltered;
import org.icjs.kernel.Act;
import org.icjs.kernel.PersonRef;
import org.icjs.kernel.Section;
import org.jspecify.annotations.Nullable;

/**
 * What a text on a paper must not say: an Aadhaar number, and, where one of the offences of BNS 72 or any of the POCSO Act was ever alleged
 * in the case, the name of a victim who is not the holder.
 */
public final class Withheld {
    /** Twelve digits, in fours or not, that are not part of a longer number. The first is never 0 or 1. */
    private static final Pattern TWELVE = Pattern.compile("(?<![\\d])([2-9]\\d{3})[ -]?(\\d{4})[ -]?(\\d{4})(?![\\d])");

    private static final Pattern BNS_72 = Pattern.compile("(6[4-9]|7[01])\\b.*");
    private static final Pattern IPC_228A = Pattern.compile("376(A|AB|B|C|D|DA|DB|E)?\\b.*");
    private static final int[][] VERHOEFF = {
        {0, 1, 2, 3, 4, 5, 6, 7, 8, 9}, {1, 5, 7, 6, 2, 8, 3, 0, 9, 4},
        {5, 8, 0, 3, 7, 9, 6, 1, 4, 2}, {8, 9, 1, 6, 0, 4, 3, 5, 2, 7},
        {9, 4, 5, 3, 1, 2, 6, 8, 7, 0}, {4, 2, 8, 6, 5, 7, 3, 9, 0, 1},
        {2, 7, 9, 3, 8, 0, 6, 4, 1, 5}, {7, 0, 4, 6, 9, 1, 3, 2, 5, 8}
    };

    private final List<Pattern> names;
    private final String instead;

    /**
     * @param holder whose name is no secret on this paper; null if there is none
     * @param instead what stands in a name's place
     */
    public Withheld(Docket docket, @Nullable PersonRef holder, String instead) {
        this.names = secret(docket)
                ? docket.people(VICTIM).stream()
                        .map(Party::ref)
                        .filter(victim -> !victim.equals(holder))
                        .flatMap(victim -> docket.known(Fact.PERSON_NAME, victim).stream())
                        .map(Known::value)
                        .map(name -> Pattern.compile(
                                "(?<!\\p{L})" + Pattern.quote(name.toString()) + "(?!\\p{L})",
                                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
                        .toList()
                : List.of();
        this.instead = instead;
    }

    /** The text without what it must not say. */
    public String of(String text) {
        String said = TWELVE.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(
                        valid(found.group(1) + found.group(2) + found.group(3))
                                ? "XXXX-XXXX-" + found.group(3)
                                : found.group()));
        for (Pattern name : names) {
            said = name.matcher(said).replaceAll(Matcher.quoteReplacement(instead));
        }
        return said;
    }

    private static boolean secret(Docket docket) {
        return docket.all(FirRegistered.class).stream()
                        .anyMatch(fir -> secret(fir.entry().sections()))
                || docket.all(SectionsAltered.class).stream()
                        .anyMatch(altered -> secret(altered.entry().sections()));
    }

    /** Of an entry whose sections were erased nothing is known, so it counts as such a case. */
    private static boolean secret(@Nullable List<Section> sections) {
        return sections == null
                || sections.stream()
                        .anyMatch(section -> section.act() == Act.POCSO
                                || (section.act() == Act.BNS
                                        && BNS_72.matcher(section.number()).matches())
                                || (section.act() == Act.IPC
                                        && IPC_228A.matcher(section.number()).matches()));
    }

    /** Whether the last digit checks the others (Verhoeff), as in an Aadhaar number. */
    private static boolean valid(String digits) {
        int check = 0;
        int[][] times = times();
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            check = times[check][VERHOEFF[i % VERHOEFF.length][digit]];
        }
        return check == 0;
    }

    /** The multiplication of the dihedral group of ten. */
    private static int[][] times() {
        int[][] times = new int[10][10];
        for (int a = 0; a < 10; a++) {
            for (int b = 0; b < 10; b++) {
                if (a < 5) {
                    times[a][b] = b < 5 ? (a + b) % 5 : 5 + (a + b) % 5;
                } else {
                    times[a][b] = b < 5 ? 5 + Math.floorMod(a - b, 5) : Math.floorMod(a - b, 5);
                }
            }
        }
        return times;
    }
}
