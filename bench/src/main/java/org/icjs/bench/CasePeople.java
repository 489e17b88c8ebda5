package org.icjs.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Supplier;

/** Who is in one case: each case has people of its own, as in life, so that search and links meet as many namesakes as there are, not more. */
record CasePeople(String informant, String phone, String accused, String neighbour, String shopkeeper) {
    private static final long SEED = 2026;
    private static final int AT_ONCE = 1000;
    private static final long FIRST_PHONE = 9_400_000_000L;

    /** Those of one case after the other, the same at each run. May be asked by many threads. */
    static Supplier<CasePeople> oneAfterTheOther() {
        try {
            return new Made(new PeopleMaker(SEED));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Made implements Supplier<CasePeople> {
        private final PeopleMaker maker;
        private List<String> names = List.of();
        private int next;
        private long cases;

        private Made(PeopleMaker maker) {
            this.maker = maker;
        }

        @Override
        public synchronized CasePeople get() {
            return new CasePeople(name(), "+91" + (FIRST_PHONE + cases++), name(), name(), name());
        }

        /** Requests are made of bytes, so only what is the same in every encoding. */
        private String name() {
            while (next == names.size()) {
                names = maker.make(AT_ONCE).stream()
                        .map(SearchPeople.Person::name)
                        .filter(name -> name.chars().allMatch(c -> c == ' ' || (c >= 'a' && c <= 'z')))
                        .toList();
                next = 0;
            }
            return names.get(next++);
        }
    }

    CasePeople withPhone(String other) {
        return new CasePeople(informant, other, accused, neighbour, shopkeeper);
    }

    /** What an act states, with these people in it. */
    String in(String facts) {
        return facts.replace("$informant", informant)
                .replace("$phone", phone)
                .replace("$accused", accused)
                .replace("$neighbour", neighbour)
                .replace("$shopkeeper", shopkeeper);
    }
}
