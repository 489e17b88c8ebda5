package org.icjs.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.icjs.WholeProgram;
import org.icjs.docket.Docket;
import org.icjs.docket.OfficeRole;
import org.icjs.docket.RecordEntry.FactCorrected;
import org.icjs.identity.MatrixOracle;
import org.icjs.identity.Office;
import org.icjs.journal.Dockets;
import org.icjs.journal.Entries;
import org.icjs.journal.Stored;
import org.icjs.journey.GoldenCase;
import org.icjs.kernel.CaseId;
import org.icjs.kernel.OfficerCode;
import org.icjs.verifier.Group;
import org.icjs.verifier.Json;
import org.icjs.verifier.WireEntry;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** For every office, case, entry and group: what is given is what a second reading of the matrix says, and nothing else. */
class IsolationTest extends WholeProgram {
    private static final Map<Character, Group> LETTERS =
            Map.of('o', Group.OPEN, 'r', Group.RESTRICTED, 'p', Group.PROTECTED);

    @Autowired
    private Entries entries;

    @Autowired
    private Dockets dockets;

    @Autowired
    private Roles roles;

    @Test
    void everyOfficeIsGivenWhatTheMatrixSaysAndNothingElse() throws IOException {
        MatrixOracle oracle = MatrixOracle.read();
        for (GoldenCase golden : GoldenCase.all()) {
            for (CaseId docket : walk(golden).dockets().values()) {
                int strangers = 0;
                for (Office office : demonstration.accounts().keySet()) {
                    strangers += check(office, docket, oracle) ? 1 : 0;
                }
                assertThat(strangers).isGreaterThan(50);
            }
        }
    }

    /** True where the office plays no part. */
    private boolean check(Office office, CaseId id, MatrixOracle oracle) throws IOException {
        Docket docket = dockets.find(id).orElseThrow();
        Set<OfficeRole> played = roles.of(office.code(), docket);
        Map<String, Set<Group>> expected = expected(docket, played, oracle);
        OfficerCode officer = Objects.requireNonNull(demonstration.accounts().get(office), office.name())
                .getFirst()
                .code();
        try (Client client = new Client(port, office.code(), officer)) {
            HttpResponse<String> answer = client.get("/api/v1/dockets/" + id);
            if (played.isEmpty()) {
                assertThat(answer.statusCode()).as(office.name()).isEqualTo(404);
                assertThat(feed(client, id)).as(office.name()).isEmpty();
                return true;
            }
            assertThat(answer.statusCode()).as(office.name()).isEqualTo(200);
            assertThat(shown(Client.object(answer), id))
                    .as("docket for %s", office.name())
                    .isEqualTo(expected);
            assertThat(bundle(client, id)).as("bundle for %s", office.name()).isEqualTo(whole(id, expected));
            Map<String, Set<Group>> others = new TreeMap<>(expected);
            entries.of(id).stream()
                    .filter(stored ->
                            stored.envelope().office().equals(office.code().code()))
                    .forEach(stored -> others.remove(stored.envelope().id().toString()));
            assertThat(feed(client, id)).as("feed for %s", office.name()).isEqualTo(others);
            return false;
        }
    }

    /** By entry; entries of which nothing is given are not there. */
    private Map<String, Set<Group>> expected(Docket docket, Set<OfficeRole> played, MatrixOracle oracle) {
        Set<String> names = new TreeSet<>();
        played.forEach(role -> names.add(role.name()));
        Map<String, Set<Group>> expected = new TreeMap<>();
        for (Stored stored : entries.of(docket.id())) {
            Set<Group> groups = new TreeSet<>();
            oracle.letters(sharedAs(stored, docket), names).chars().forEach(letter -> {
                Group group = Objects.requireNonNull(LETTERS.get((char) letter));
                if (stored.groups().containsKey(group)) {
                    groups.add(group);
                }
            });
            if (!oracle.letters(sharedAs(stored, docket), names).isEmpty()) {
                expected.put(stored.envelope().id().toString(), groups);
            }
        }
        return expected;
    }

    private String sharedAs(Stored stored, Docket docket) {
        return stored.entry() instanceof FactCorrected correction
                ? docket.entry(correction.entry())
                        .flatMap(target -> entries.find(target.id()))
                        .map(target -> target.envelope().type())
                        .orElseThrow()
                : stored.envelope().type();
    }

    private Map<String, Set<Group>> shown(Json.Obj file, CaseId id) {
        Map<String, Stored> stored = new HashMap<>();
        entries.of(id).forEach(one -> stored.put(one.envelope().id().toString(), one));
        Map<String, Set<Group>> shown = new TreeMap<>();
        for (Json item : ((Json.Arr) Objects.requireNonNull(file.members().get("entries"))).items()) {
            Map<String, Json> entry = ((Json.Obj) item).members();
            String entryId = ((Json.Str) Objects.requireNonNull(entry.get("id"))).value();
            Set<String> facts = ((Json.Obj) Objects.requireNonNull(entry.get("facts")))
                    .members()
                    .keySet();
            Set<Group> groups = new TreeSet<>();
            Set<String> left = new TreeSet<>(facts);
            Objects.requireNonNull(stored.get(entryId)).groups().forEach((group, part) -> {
                Set<String> names =
                        ((Json.Obj) Json.read(part.facts())).members().keySet();
                if (facts.containsAll(names) && !named(entry, group)) {
                    groups.add(group);
                    left.removeAll(names);
                }
            });
            assertThat(left).as("facts of no group that is given").isEmpty();
            shown.put(entryId, groups);
        }
        return shown;
    }

    private static boolean named(Map<String, Json> entry, Group group) {
        return entry.get("withheld") instanceof Json.Arr(var words) && words.contains(new Json.Str(group.word()));
    }

    /** A bundle has the envelopes of all entries, since they prove each other, and the bodies that are given. */
    private Map<String, Set<Group>> whole(CaseId id, Map<String, Set<Group>> expected) {
        Map<String, Set<Group>> whole = new TreeMap<>();
        entries.of(id)
                .forEach(stored -> whole.put(
                        stored.envelope().id().toString(),
                        expected.getOrDefault(stored.envelope().id().toString(), Set.of())));
        return whole;
    }

    private static Map<String, Set<Group>> bundle(Client client, CaseId id) throws IOException {
        HttpRequest request = client.request("/api/v1/dockets/" + id + "/bundle", client.officer())
                .build();
        Map<String, Set<Group>> given = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(client.bytes(request)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("entries.jsonl")) {
                    new String(zip.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .map(WireEntry::parse)
                            .forEach(one -> given.put(
                                    one.envelope().id().toString(),
                                    new TreeSet<>(one.groups().keySet())));
                }
            }
        }
        return given;
    }

    private static Map<String, Set<Group>> feed(Client client, CaseId id) {
        Map<String, Set<Group>> given = new TreeMap<>();
        FeedTest.all(client).stream()
                .map(FeedTest.Item::entry)
                .filter(entry -> id.toString().equals(entry.envelope().docket()))
                .forEach(entry -> given.put(
                        entry.envelope().id().toString(),
                        new TreeSet<>(entry.groups().keySet())));
        return given;
    }
}
