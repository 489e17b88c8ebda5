#!/usr/bin/env python3
"""Writes the golden files of entry format 1 beside itself.

It shares no code with the verifier: it was written from docs/journal-format.md, with hashlib, hmac, json and the package
`cryptography`. GoldenTest builds the same values by the verifier's own code and compares byte by byte. The format is
frozen, so a run must change no file.
"""
import base64, hashlib, hmac, json, os
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

HERE = os.path.dirname(os.path.abspath(__file__))
STATE = "icjs/MZ/"
PS, FSL, COURT = "MZ-PS-BAWNGKAWN", "MZ-FSL-AIZAWL", "MZ-COURT-AIZAWL"
DOCKET = "MZ-2026-0000001"
DOCUMENT = "Memorandum of arrest\n".encode()
MADE = "2026-11-23T12:00:00.000Z"


def canonical(value):
    # All keys here are in the basic plane, where Python's order is that of UTF-16.
    return json.dumps(value, sort_keys=True, ensure_ascii=False, separators=(",", ":"))


def sha(data):
    return hashlib.sha256(data).digest()


def leaf(data):
    return sha(b"\0" + data)


def node(left, right):
    return sha(b"\1" + left + right)


def split(n):
    k = 1
    while 2 * k < n:
        k *= 2
    return k


def root(leaves):
    if len(leaves) == 1:
        return leaves[0]
    k = split(len(leaves))
    return node(root(leaves[:k]), root(leaves[k:]))


def path(m, leaves):
    if len(leaves) == 1:
        return []
    k = split(len(leaves))
    if m < k:
        return path(m, leaves[:k]) + [root(leaves[k:])]
    return path(m - k, leaves[k:]) + [root(leaves[:k])]


def salt(seed, group):
    return hmac.new(seed, b"icjs/1/salt/" + group.encode(), hashlib.sha256).digest()[:16]


def commit(seed, group, facts):
    return sha(b"\1" + salt(seed, group) + canonical(facts).encode())


def key(seed_byte, name):
    private = Ed25519PrivateKey.from_private_bytes(bytes([seed_byte]) * 32)
    typed = b"\1" + private.public_key().public_bytes_raw()
    key_id = sha(name.encode() + b"\n" + typed)[:4]
    return {"private": private, "name": name, "id": key_id, "line": f"{name}+{key_id.hex()}+{base64.b64encode(typed).decode()}"}


def sign(text, by):
    signature = base64.b64encode(by["id"] + by["private"].sign(text.encode())).decode()
    return f"{text}\n— {by['name']} {signature}\n"


def entry(number, office, prev, seq, type_, version, occurred, recorded, groups, seen, docket=DOCKET):
    """An entry and its hash; entry `number` has the id …-0000000000<number> and a seed of that byte, 16 times."""
    seed = bytes([number]) * 16
    envelope = {
        "v": 1, "id": f"01937b3e-0000-7000-8000-{number:012d}", "office": office, "seq": seq, "prev": prev.hex(),
        "type": type_, "typeVersion": version, "officer": f"{office}-OFFICER-1",
        "occurredAt": occurred, "recordedAt": recorded, "requestKey": f"key-{number}", "seen": seen,
        "commitments": {g: commit(seed, g, f).hex() for g, f in groups.items()},
    }
    if docket is not None:
        envelope["docket"] = docket
    body = {g: {"salt": salt(seed, g).hex(), "facts": f} for g, f in groups.items()}
    return {"envelope": envelope, "groups": body}, leaf(canonical(envelope).encode())


ZERO = bytes(32)
FIR, H1 = entry(1, PS, ZERO, 1, "police.FirRegistered", 1, "2026-11-20T04:30:00.000Z", "2026-11-20T05:00:00.123Z", {
    "open": {"firNumber": "0001/2026", "sections": ["BNS 303(2)"], "value": 9007199254740991},
    "restricted": {"informant": {"name": "Lalṭhanpuia", "said": "\"ka bike\"\t\\ 🏍\n"}, "\u00e2": "\u001f\u007f\u2028"},
    "protected": {"victim": None, "child": False},
}, [])
NO_CASE, H2 = entry(2, PS, H1, 2, "police.DiaryOpened", 1, "2026-11-20T06:00:00.000Z", "2026-11-20T06:00:00.000Z",
                    {"open": {}}, [], docket=None)
ARREST, H3 = entry(3, PS, H2, 3, "police.Arrested", 2, "2026-11-21T00:00:00.001Z", "2026-11-21T00:10:00.999Z", {
    "open": {"memorandum": sha(DOCUMENT).hex()},
    "restricted": {"accused": "C. Zâwna"},
}, [[PS, 1]])
EXHIBIT, X1 = entry(4, FSL, ZERO, 1, "forensic.ExhibitReceived", 1, "2026-11-21T09:00:00.000Z", "2026-11-21T09:00:00.500Z", {
    "open": {"seals": -1, "parts": [[], {}, 0]},
}, [[PS, 3]])
UNKNOWN, C1 = entry(5, COURT, ZERO, 1, "court.NotKnownYet", 7, "2026-11-22T09:00:00.000Z", "2026-11-22T09:00:00.000Z", {
    "open": {"x": "y"},
    "protected": {"z": 1},
}, [[FSL, 1], [PS, 3]])


def without(wire, *groups):
    return {"envelope": wire["envelope"], "groups": {g: p for g, p in wire["groups"].items() if g not in groups}}


MASKED = without(FIR, "protected", "restricted")
ERASED = without(EXHIBIT, "open")

ROOT = key(1, STATE + "root")
KEYS = {PS: key(2, STATE + PS), FSL: key(3, STATE + FSL), COURT: key(4, STATE + COURT)}
LEAVES = {PS: [H1, H2, H3], FSL: [X1], COURT: [C1]}


def checkpoint(office):
    leaves = LEAVES[office]
    text = f"{STATE}{office}\n{len(leaves)}\n{base64.b64encode(root(leaves)).decode()}\n"
    return sign(text, KEYS[office])


def statement(office, until="-"):
    text = f"icjs-key/1\n{office}\n{KEYS[office]['line']}\n2026-01-01T00:00:00.000Z\n{until}\n"
    return sign(text, ROOT)


def lines(values):
    return "".join(canonical(v) + "\n" for v in values)


def proof(office, seq):
    leaves = LEAVES[office]
    return {"office": office, "seq": seq, "size": len(leaves), "path": [h.hex() for h in path(seq - 1, leaves)]}


FILES = {
    "entries.jsonl": lines([FIR, NO_CASE, ARREST, EXHIBIT, UNKNOWN]),
    "hashes.txt": "".join(h.hex() + "\n" for h in [H1, H2, H3, X1, C1]),
    "masked.jsonl": lines([MASKED]),
    "erased.jsonl": lines([ERASED]),
    "root.txt": ROOT["line"] + "\n",
    "bundle/manifest.json": lines([{"format": "icjs-bundle/1", "made": MADE, "docket": DOCKET}]),
    "bundle/entries.jsonl": lines([MASKED, ARREST, ERASED, UNKNOWN]),
    "bundle/proofs.jsonl": lines([proof(PS, 1), proof(PS, 3), proof(FSL, 1), proof(COURT, 1)]),
    f"bundle/files/{sha(DOCUMENT).hex()}": DOCUMENT.decode(),
}
for office in KEYS:
    FILES[f"bundle/checkpoints/{office}.txt"] = checkpoint(office)
    FILES[f"bundle/keys/{office}.txt"] = statement(office)
# An older statement of the same key, with an end, stands before the present one.
FILES[f"bundle/keys/{PS}.txt"] = statement(PS, "2026-02-01T00:00:00.000Z") + "---\n" + statement(PS)

for name, text in FILES.items():
    target = os.path.join(HERE, name)
    os.makedirs(os.path.dirname(target), exist_ok=True)
    with open(target, "w", encoding="utf-8", newline="") as out:
        out.write(text)
