package org.icjs.demo;

import java.util.List;
import java.util.random.RandomGenerator;
import org.icjs.docket.Sex;
import org.icjs.kernel.District;
import org.icjs.kernel.PersonName;
import org.icjs.kernel.Phone;
import org.icjs.kernel.Place;

/** Invented people of Mizoram, with names of the shapes that there are: Mizo mostly, one word or several, and those of neighbours. */
final class People {
    private static final List<String> FIRST = List.of(
            "Lal", "Zo", "Van", "Ram", "Thang", "Biak", "Mal", "Hming", "Chhuan", "Ro", "Ngur", "Lian", "Rem", "Zir",
            "Sang", "Dar");
    private static final List<String> MIDDLE =
            List.of("", "", "", "than", "rin", "hmin", "nun", "chhan", "din", "muan", "fak", "ṭhan", "rem", "sang");
    private static final List<String> MALE = List.of(
            "a", "liana", "mawia", "zuala", "sanga", "tluanga", "puia", "hlua", "fela", "zauva", "kima", "thara");
    private static final List<String> FEMALE = List.of(
            "i", "puii", "mawii", "zuali", "sangi", "hlimi", "peki", "ruati", "thari", "nghaki", "engi", "muani");
    private static final List<String> INITIALS =
            List.of("", "", "", "", "", "C. ", "K. ", "H. ", "R. ", "F. ", "T. ", "B. ");
    private static final List<String> CLANS =
            List.of("", "", "", "", "", "", " Sailo", " Ralte", " Chhangte", " Hmar", " Pachuau", " Khiangte");
    private static final List<String> NEIGHBOURS_MALE = List.of(
            "Kalachan Chakma",
            "Dil Bahadur Chettri",
            "Sushil Reang",
            "Abdul Karim Laskar",
            "Buddha Joy Tongchangya",
            "N. Hmangaiha Âzyu",
            "Rajesh Kumar Singh",
            "K",
            "Mâwia",
            "Pu-a");
    private static final List<String> NEIGHBOURS_FEMALE = List.of(
            "Chandra Maya Chakma",
            "Sabita Reang",
            "Rehana Begum Barbhuiya",
            "Phung Nem Kim",
            "Sunita Devi",
            "Ṭawni",
            "Pi-i",
            "Nuthlawii Beihrâchhi");
    private static final List<String> OCCUPATIONS = List.of(
            "Day labourer",
            "Taxi driver",
            "Shop assistant",
            "Carpenter",
            "Student",
            "Cultivator",
            "Mechanic",
            "Street vendor",
            "Mason",
            "Without work");
    private static final List<String> PARTS = List.of(
            "Venglai",
            "Vengthar",
            "Bazar Veng",
            "Electric Veng",
            "College Veng",
            "Field Veng",
            "Dinthar",
            "Chhim Veng");

    private final RandomGenerator random;

    People(RandomGenerator random) {
        this.random = random;
    }

    Sex sex(int malesInHundred) {
        return random.nextInt(100) < malesInHundred ? Sex.MALE : Sex.FEMALE;
    }

    PersonName name(Sex sex) {
        if (random.nextInt(10) == 0) {
            return new PersonName(pick(sex == Sex.FEMALE ? NEIGHBOURS_FEMALE : NEIGHBOURS_MALE));
        }
        String end = pick(sex == Sex.FEMALE ? FEMALE : MALE);
        return new PersonName(pick(INITIALS) + pick(FIRST) + pick(MIDDLE) + end + pick(CLANS));
    }

    long age(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    Place home(String town, District district) {
        return new Place("%s, House %d, %s".formatted(pick(PARTS), random.nextInt(1, 190), town), district);
    }

    Phone phone() {
        // 9000xxxxxx: a form that looks real, kept to one block.
        return new Phone("+919000%06d".formatted(random.nextInt(1_000_000)));
    }

    String occupation() {
        return pick(OCCUPATIONS);
    }

    <T> T pick(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    boolean chance(int inHundred) {
        return random.nextInt(100) < inHundred;
    }

    int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }
}
