package org.icjs.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.icjs.docket.Act;
import org.icjs.docket.AllActs;
import org.icjs.docket.Codec;
import org.icjs.docket.Docket;
import org.icjs.docket.EntryType;
import org.icjs.docket.Recorded;
import org.icjs.verifier.Group;
import org.icjs.verifier.Json;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A lawful erasure takes a part of an entry away; what can be done next is still told, for the case at each of its stages. */
class ErasedOffersTest {
    private static final List<Act<?>> ACTS = AllActs.find();

    @TestFactory
    Stream<DynamicTest> everyActCopesWithEveryEntryWhosePartsAreGone() {
        return GoldenCase.all().stream()
                .map(story -> DynamicTest.dynamicTest(
                        story.name(), () -> copes(PaperWalk.of(story).docket())));
    }

    private static final int STRIDE = 7;

    /** Each entry erased on its own, in the case as it stood then, at the end, and now and then between. */
    private static void copes(Docket whole) {
        List<Recorded> entries = whole.entries();
        for (int at = 0; at < entries.size(); at++) {
            for (Group group : Group.values()) {
                List<Recorded> until = new ArrayList<>(entries.subList(0, at));
                until.add(without(entries.get(at), group));
                Docket docket = Docket.fold(whole.id(), until);
                offered(docket, entries.get(at), group);
                for (int later = at + 1; later < entries.size(); later++) {
                    docket = docket.with(entries.get(later));
                    if (later % STRIDE == 0 || later == entries.size() - 1) {
                        offered(docket, entries.get(at), group);
                    }
                }
            }
        }
    }

    private static void offered(Docket docket, Recorded erased, Group group) {
        for (Act<?> act : ACTS) {
            assertThatCode(() -> assertThat(act.offers(docket)).doesNotContainNull())
                    .as(
                            "%s, with %s of %s erased",
                            EntryType.of(act.entry()).name(),
                            group,
                            EntryType.of(erased.entry().getClass()).name())
                    .doesNotThrowAnyException();
        }
    }

    private static Recorded without(Recorded recorded, Group erased) {
        EntryType type = EntryType.of(recorded.entry().getClass());
        Map<Group, Json.Obj> groups = new TreeMap<>(Codec.groups(recorded.entry()));
        groups.remove(erased);
        return new Recorded(
                recorded.id(),
                recorded.office(),
                recorded.seq(),
                recorded.officer(),
                recorded.occurredAt(),
                recorded.recordedAt(),
                recorded.seen(),
                Codec.stored(type.name(), type.version(), groups));
    }
}
