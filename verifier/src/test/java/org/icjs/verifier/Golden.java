package org.icjs.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The fixed values behind the golden files, built by the verifier's own code: three journals about one docket. {@code
 * golden/golden.py} builds the same without it.
 */
final class Golden {
    static final String PS = "MZ-PS-BAWNGKAWN";
    static final String FSL = "MZ-FSL-AIZAWL";
    static final String COURT = "MZ-COURT-AIZAWL";
    static final String DOCKET = "MZ-2026-0000001";
    static final byte[] DOCUMENT = "Memorandum of arrest\n".getBytes(UTF_8);

    static final Signer ROOT_SIGNER =
            signer(1, "icjs/MZ/root", "8a88e3dd7409f195fd52db2d3cba5d72ca6709bf1d94121bf3748801b40f6f5c");
    static final RootKey ROOT = new RootKey(ROOT_SIGNER.verifier());
    static final Map<String, Signer> SIGNERS = Map.of(
            PS, signer(2, "icjs/MZ/" + PS, "8139770ea87d175f56a35466c34c7ecccb8d8a91b4ee37a25df60f5b8fc9b394"),
            FSL, signer(3, "icjs/MZ/" + FSL, "ed4928c628d1c2c6eae90338905995612959273a5c63f93636c14614ac8737d1"),
            COURT, signer(4, "icjs/MZ/" + COURT, "ca93ac1705187071d67b83c7ff0efe8108e8ec4530575d7726879333dbdabe7c"));

    static final WireEntry FIR = new Act(1, PS, 1, Hash.ZERO, "police.FirRegistered", 1)
            .at("2026-11-20T04:30:00.000Z", "2026-11-20T05:00:00.123Z")
            .facts(Group.OPEN, "{\"firNumber\":\"0001/2026\",\"sections\":[\"BNS 303(2)\"],\"value\":9007199254740991}")
            .facts(
                    Group.RESTRICTED,
                    "{\"informant\":{\"name\":\"Lalṭhanpuia\",\"said\":\"\\\"ka bike\\\"\\t\\\\ 🏍\\n\"},"
                            + "\"\u00e2\":\"\\u001f\u007f\u2028\"}")
            .facts(Group.PROTECTED, "{\"child\":false,\"victim\":null}")
            .entry();
    static final WireEntry NO_CASE = new Act(2, PS, 2, FIR.envelope().hash(), "police.DiaryOpened", 1)
            .at("2026-11-20T06:00:00.000Z", "2026-11-20T06:00:00.000Z")
            .aboutNoCase()
            .facts(Group.OPEN, "{}")
            .entry();
    static final WireEntry ARREST = new Act(3, PS, 3, NO_CASE.envelope().hash(), "police.Arrested", 2)
            .at("2026-11-21T00:00:00.001Z", "2026-11-21T00:10:00.999Z")
            .seeing(new Head(PS, 1))
            .facts(Group.OPEN, "{\"memorandum\":\"" + Hash.sha256(DOCUMENT).hex() + "\"}")
            .facts(Group.RESTRICTED, "{\"accused\":\"C. Zâwna\"}")
            .entry();
    static final WireEntry EXHIBIT = new Act(4, FSL, 1, Hash.ZERO, "forensic.ExhibitReceived", 1)
            .at("2026-11-21T09:00:00.000Z", "2026-11-21T09:00:00.500Z")
            .seeing(new Head(PS, 3))
            .facts(Group.OPEN, "{\"parts\":[[],{},0],\"seals\":-1}")
            .entry();
    /** Of a type that no program knows. */
    static final WireEntry UNKNOWN = new Act(5, COURT, 1, Hash.ZERO, "court.NotKnownYet", 7)
            .at("2026-11-22T09:00:00.000Z", "2026-11-22T09:00:00.000Z")
            .seeing(new Head(FSL, 1), new Head(PS, 3))
            .facts(Group.OPEN, "{\"x\":\"y\"}")
            .facts(Group.PROTECTED, "{\"z\":1}")
            .entry();

    static final List<WireEntry> ENTRIES = List.of(FIR, NO_CASE, ARREST, EXHIBIT, UNKNOWN);
    static final WireEntry MASKED = without(FIR, Group.RESTRICTED, Group.PROTECTED);
    static final WireEntry ERASED = without(EXHIBIT, Group.OPEN);

    private Golden() {}

    static Bundle bundle() {
        List<WireEntry> entries = List.of(MASKED, ARREST, ERASED, UNKNOWN);
        Map<String, SignedNote> checkpoints = new TreeMap<>();
        Map<String, List<SignedNote>> keys = new TreeMap<>();
        for (String office : SIGNERS.keySet()) {
            checkpoints.put(office, checkpoint(office));
            keys.put(office, List.of(statement(office, null)));
        }
        keys.put(PS, List.of(statement(PS, Instant.parse("2026-02-01T00:00:00Z")), statement(PS, null)));
        return new Bundle(
                Instant.parse("2026-11-23T12:00:00Z"),
                DOCKET,
                entries,
                entries.stream().map(Golden::proof).toList(),
                checkpoints,
                keys,
                List.of(new Bundle.Document(Hash.sha256(DOCUMENT), () -> new ByteArrayInputStream(DOCUMENT))));
    }

    static Signer signer(String office) {
        Signer signer = SIGNERS.get(office);
        if (signer == null) {
            throw new IllegalArgumentException("no key for " + office);
        }
        return signer;
    }

    static SignedNote checkpoint(String office) {
        List<Hash> leaves = leaves(office);
        return signer(office).sign(new Checkpoint(ROOT.origin(office), leaves.size(), Merkle.root(leaves)).text());
    }

    static SignedNote statement(String office, @Nullable Instant until) {
        KeyStatement statement =
                new KeyStatement(office, signer(office).verifier(), Instant.parse("2026-01-01T00:00:00Z"), until);
        return ROOT_SIGNER.sign(statement.text());
    }

    private static InclusionProof proof(WireEntry entry) {
        Head head = entry.envelope().head();
        List<Hash> leaves = leaves(head.office());
        return new InclusionProof(
                head, leaves.size(), Merkle.inclusionProof(head.seq() - 1, leaves.size(), MerkleNodes.over(leaves)));
    }

    static List<Hash> leaves(String office) {
        return ENTRIES.stream()
                .map(WireEntry::envelope)
                .filter(envelope -> envelope.office().equals(office))
                .map(Envelope::hash)
                .toList();
    }

    static WireEntry without(WireEntry entry, Group... withheld) {
        Map<Group, WireEntry.Part> groups = new EnumMap<>(Group.class);
        groups.putAll(entry.groups());
        List.of(withheld).forEach(groups::remove);
        return new WireEntry(entry.envelope(), groups);
    }

    private static Signer signer(int seedByte, String name, String publicKey) {
        byte[] seed = new byte[Ed25519.KEY_BYTES];
        Arrays.fill(seed, (byte) seedByte);
        VerifierKey key = new VerifierKey(name, Ed25519.publicKey(HexFormat.of().parseHex(publicKey)));
        return new Signer(key, Ed25519.privateKey(seed));
    }

    /** An entry in the making; its number is in its id, its request key and, 16 times, its seed. */
    static final class Act {
        private final int number;
        private final String office;
        private final long seq;
        private final Hash prev;
        private final String type;
        private final int typeVersion;
        private final List<Head> seen = new ArrayList<>();
        private final Map<Group, WireEntry.Part> groups = new EnumMap<>(Group.class);
        private @Nullable String docket = DOCKET;
        private Instant occurredAt = Instant.EPOCH;
        private Instant recordedAt = Instant.EPOCH;

        Act(int number, String office, long seq, Hash prev, String type, int typeVersion) {
            this.number = number;
            this.office = office;
            this.seq = seq;
            this.prev = prev;
            this.type = type;
            this.typeVersion = typeVersion;
        }

        Act at(String occurred, String recorded) {
            occurredAt = Instant.parse(occurred);
            recordedAt = Instant.parse(recorded);
            return this;
        }

        Act aboutNoCase() {
            docket = null;
            return this;
        }

        Act seeing(Head... heads) {
            seen.addAll(List.of(heads));
            return this;
        }

        Act facts(Group group, String text) {
            byte[] seed = new byte[Commitments.SEED_BYTES];
            Arrays.fill(seed, (byte) number);
            groups.put(group, new WireEntry.Part(Commitments.salt(seed, group), text));
            return this;
        }

        WireEntry entry() {
            Map<Group, Hash> commitments = new EnumMap<>(Group.class);
            groups.forEach((group, part) -> commitments.put(group, Commitments.commit(part.salt(), part.facts())));
            Envelope envelope = new Envelope(
                    UUID.fromString("01937b3e-0000-7000-8000-%012d".formatted(number)),
                    office,
                    seq,
                    prev,
                    docket,
                    type,
                    typeVersion,
                    office + "-OFFICER-1",
                    occurredAt,
                    recordedAt,
                    "key-" + number,
                    seen,
                    commitments);
            return new WireEntry(envelope, groups);
        }
    }
}
