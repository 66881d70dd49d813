"""Asks of every library that the program is put together of what `deny.toml` asks: its licence,
whether it is there in two versions, where it comes from, and whether a known advisory is about it.

`cargo deny` does the same from the same file, and is run too where it is installed. With --proof,
breaks a copy of the facts in one way after the other and looks whether the right question fails.
"""

import copy
import json
import os
import re
import shutil
import subprocess
import sys
import tomllib
from collections import defaultdict
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def main():
    rules = tomllib.loads((ROOT / "deny.toml").read_text())
    table = tomllib.loads((Path(__file__).parent / "advisories.toml").read_text())
    advisories = table["advisory"]
    packages = linked(rules["graph"]["targets"])
    if sys.argv[1:] == ["--proof"]:
        return proof(rules, advisories, packages)
    found = problems(rules, advisories, packages)
    for what, way_out in found:
        print(f"error: {what}\n  = help: {way_out}", file=sys.stderr)
    if found:
        sys.exit(1)
    print(f"{len(packages)} packages keep to deny.toml")
    if shutil.which("cargo-deny"):
        subprocess.run(["cargo", "deny", "--locked", "check", "bans", "licenses", "sources"], cwd=ROOT, check=True)


def linked(targets):
    """What Cargo puts together for the targets, with what runs in the compiler and in tests."""
    cargo = [os.environ.get("CARGO", "cargo"), "metadata", "--locked", "--format-version", "1"]
    for target in targets:
        cargo += ["--filter-platform", target]
    told = json.loads(subprocess.run(cargo, cwd=ROOT, check=True, stdout=subprocess.PIPE).stdout)
    used = {node["id"] for node in told["resolve"]["nodes"]}
    return [package for package in told["packages"] if package["id"] in used]


def problems(rules, advisories, packages):
    foreign = [package for package in packages if package["source"]]
    return [
        *licences(rules["licenses"], foreign),
        *duplicates(rules["bans"], foreign),
        *wildcards(packages),
        *sources(packages),
        *known(rules["advisories"], advisories, foreign),
        *reasons(rules),
    ]


def called(package):
    return f"`{package['name']} {package['version']}`"


# Licences.


def licences(rules, packages):
    needed = set()
    for package in packages:
        expression = package["license"]
        if not expression:
            yield f"{called(package)} names no licence", "ask its authors, or take another library"
        elif not permits(expression, set(rules["allow"])):
            yield (
                f"{called(package)} is under {expression}, which `licenses.allow` does not permit",
                "take another library; or permit it in deny.toml, with the reason, if the program can still be given to others",
            )
        else:
            needed |= {licence for licence in rules["allow"] if not permits(expression, set(rules["allow"]) - {licence})}
    for licence in rules["allow"]:
        # One of two that stand for each other is not needed by itself, and still the one we mean.
        if licence not in needed and licence not in ("MIT", "Apache-2.0"):
            yield f"no library needs `{licence}` any more", "remove it from `licenses.allow` in deny.toml"


def permits(expression, allowed):
    """Whether an SPDX expression holds with these licences. The older slash means OR."""
    words = re.findall(r"[()]|[^\s()]+", expression.replace("/", " OR "))

    def alternatives():
        holds = together()
        while words and words[0] == "OR":
            words.pop(0)
            holds = together() or holds
        return holds

    def together():
        holds = one()
        while words and words[0] == "AND":
            words.pop(0)
            holds = one() and holds
        return holds

    def one():
        word = words.pop(0)
        if word == "(":
            holds = alternatives()
            words.pop(0)
            return holds
        if words and words[0] == "WITH":
            word = " ".join([word, words.pop(0), words.pop(0)])
        return word in allowed

    return alternatives()


# Duplicates.


def duplicates(rules, packages):
    versions = defaultdict(list)
    for package in packages:
        versions[package["name"]].append(package["version"])
    used = set()
    for name, all_of_it in sorted(versions.items()):
        kept = []
        for version in sorted(all_of_it, key=numbers):
            spec = next((row["crate"] for row in rules["skip"] if matches(row["crate"], name, version)), None)
            if spec and len(all_of_it) > 1:
                used.add(spec)
            else:
                kept.append(version)
        if len(kept) > 1:
            yield (
                f"`{name}` is there in the versions {' and '.join(kept)}",
                f"see who asks for them with `cargo tree -i {name}@{kept[0]}`, and bring them together; or add the older one to `bans.skip` in deny.toml, with the reason",
            )
    for row in rules["skip"]:
        if row["crate"] not in used:
            yield f"`{row['crate']}` is no second version any more", "remove it from `bans.skip` in deny.toml"


def matches(spec, name, version):
    """A crate as cargo-deny writes it: a name, a colon, and the first numbers of its versions."""
    wanted, _, start = spec.partition(":")
    return wanted == name and numbers(version)[: len(numbers(start))] == numbers(start)


def numbers(version):
    return [int(number) for number in re.findall(r"\d+", re.split(r"[-+]", version)[0])]


def wildcards(packages):
    for package in packages:
        for dependency in package["dependencies"]:
            if not package["source"] and dependency["req"] == "*":
                yield f"`{dependency['name']}` is asked for in any version", "name one in Cargo.toml"


# Where they come from, and what is known of them.

REGISTRY = re.compile(r"registry\+\S+/crates\.io-index$")


def sources(packages):
    for package in packages:
        if package["source"] is None and Path(package["manifest_path"]).parent != ROOT:
            yield f"{called(package)} is a folder of this machine", "take it from the registry of Cargo"
        elif package["source"] and not REGISTRY.match(package["source"]):
            yield f"{called(package)} comes from {package['source']}", "take it from the registry of Cargo"


def known(rules, advisories, packages):
    ignored = {row["id"] for row in rules["ignore"]}
    used = set()
    for advisory in advisories:
        for package in packages:
            is_mended = "mended" in advisory and numbers(package["version"]) >= numbers(advisory["mended"])
            if package["name"] != advisory["crate"] or is_mended:
                continue
            used.add(advisory["id"])
            if advisory["id"] not in ignored:
                yield (
                    f"{called(package)} {advisory['says']} ({advisory['id']})",
                    f"take {advisory['mended']} or newer" if "mended" in advisory else "take another library, or leave out the feature that asks for it; `cargo tree -i` shows which",
                )
    for unused in sorted(ignored - used):
        yield f"`{unused}` is about no library of ours", "remove it from `advisories.ignore` in deny.toml"


def reasons(rules):
    for row in [*rules["advisories"]["ignore"], *rules["bans"]["skip"]]:
        if not row.get("reason"):
            yield f"`{row.get('crate') or row['id']}` is let through without a reason", "write it beside it in deny.toml"


# The proof.


def proof(rules, advisories, packages):
    def other(**facts):
        package = next(package for package in packages if package["name"] == "tera")
        return {**package, **facts}

    own = next(package for package in packages if not package["source"])
    star = {**own, "dependencies": [{**own["dependencies"][0], "req": "*"}]}
    without = copy.deepcopy(rules)
    del without["bans"]["skip"][0]["reason"]
    stale = copy.deepcopy(rules)
    stale["licenses"]["allow"].append("MPL-2.0")
    stale["bans"]["skip"].append({"crate": "tera:2", "reason": "none"})
    stale["advisories"]["ignore"].append({"id": "RUSTSEC-2024-0320", "reason": "none"})
    breaks = {
        "which `licenses.allow` does not permit": (rules, [other(name="a", license="MIT AND GPL-3.0-only")]),
        "names no licence": (rules, [other(name="a", license=None)]),
        "is there in the versions": (rules, [other(version="1.20.1")]),
        "in any version": (rules, [star]),
        "comes from": (rules, [other(name="a", source="git+ssh://forge.example/tera")]),
        "is a folder of this machine": (rules, [other(name="a", source=None)]),
        "(RUSTSEC-2026-0195)": (rules, [other(name="quick-xml", version="0.38.4")]),
        "without a reason": (without, []),
        "no library needs `MPL-2.0`": (stale, []),
        "`tera:2` is no second version": (stale, []),
        "`RUSTSEC-2024-0320` is about no library": (stale, []),
    }
    missed = []
    for words, (broken, more) in breaks.items():
        found = [what for what, _ in problems(broken, advisories, packages + more)]
        print(f"{'ok' if any(words in what for what in found) else 'MISSED'}: {words}")
        missed += [words] if not any(words in what for what in found) else []
    if missed:
        sys.exit(1)


main()
