"""What is stated of the open data, and of what the command answers."""

import csv
import io
import json
import re

from account import sha


def files_of(site, id, version):
    """The files of a version: its own, and those of languages that came later."""
    folder = f"/api/krav/{id.lower()}/"
    return [folder + name for name in (f"{version}.json", f"{version}.en.json") if site.exists(folder + name)]


def version_files(history, site):
    """Each version has its file with its words, which no later release changes."""
    account, report = history.author.account, history.report
    for (id, version, language), one in account.texts.items():
        if language == "sv" or set(one.releases) & set(account.texts.get((id, version, "sv"), one).releases):
            files = files_of(site, id, version)
            found = {site.json(file)["data"]["text"]["normative"].get(language) for file in files} - {None}
            report.holds("version file: words", f"/api/krav/{id.lower()}/{version}.json {language}",
                         {one.words.normative()}, found)
    for file in sorted((site.folder / "api/krav").glob("*/*.json")):
        address = "/" + file.relative_to(site.folder).as_posix()
        same = history.frozen.setdefault(address, sha(file.read_bytes()))
        report.holds("version file: same bytes as ever", address, same, sha(file.read_bytes()))


def version_lists(history, site):
    """The list of a requirement's versions has the standing and the checksum of each."""
    account, report = history.author.account, history.report
    for id in account.last().holds:
        address = f"/api/krav/{id.lower()}.json"
        data = site.json(address)["data"]
        report.holds("version list: versions", address, account.versions(id),
                     [one["version"] for one in data["versions"]])
        report.holds("version list: standing of the requirement", address, account.latest(id).status,
                     data["requirement"]["standing"])
        for one in data["versions"]:
            version = one["version"]
            place, sealed = f"{address} {version}", account.texts[id, version, "sv"]
            stands, after = account.standing(id, version), account.after(id, version)
            allowed = {stands} | ({"withdrawn"} if after and account.latest(id).status == "withdrawn" else set())
            report.says("version list: standing", place, one["standing"] in allowed, stands, one["standing"])
            if after and one["standing"] == "superseded":
                report.says("version list: superseded by", place,
                            one.get("superseded_by") in (after, account.versions(id)[-1]), after,
                            one.get("superseded_by"))
            sums = {source["language"]: source["sha256"] for source in one["sources"]}
            report.holds("version list: checksum", place, sha(sealed.data), sums.get("sv"))
            english = account.texts.get((id, version, "en"))
            if english and set(english.releases) & set(sealed.releases):
                report.holds("version list: checksum of the translation", place, sha(english.data), sums.get("en"))
            report.holds("version list: releases", place, (sealed.releases[0], sealed.releases[-1]),
                         (one["first_release"]["name"], one["last_release"]["name"]))


def whole(history, site):
    """The whole catalogue has the present words, in English only those of the same version."""
    account, report = history.author.account, history.report
    data = {one["id"]: one for one in site.json("/api/katalog.json")["data"]["requirements"]}
    for id, version in account.last().holds.items():
        one, latest = data.get(id), account.latest(id)
        if latest.status == "withdrawn" and one is None:
            continue
        place = f"/api/katalog.json {id}"
        report.holds("whole catalogue: version", place, version, one and one["version"])
        words = one["text"]["normative"]
        report.holds("whole catalogue: words", place, latest.words.normative(), words["sv"])
        english = account.english_of(id)
        right = english.words.normative() if english and english.version == version else None
        report.holds("whole catalogue: English words", place, right, words.get("en"))


def lists(history, _):
    """`krav list` has each requirement of the last release, once, as it stands."""
    account, report = history.author.account, history.report
    answer = history.krav("list")
    found = {tuple(line.split("\t")[:3]) + (line.split("\t")[-1],) for line in answer.stdout.splitlines()}
    wanted = {(id, version, account.latest(id).status, account.latest(id).words.heading())
              for id, version in account.last().holds.items()}
    for one in sorted(wanted | found):
        report.says("krav list", one[0], one in wanted and one in found, one if one in wanted else "none",
                    one if one in found else "none")


def named(answer):
    return set(re.findall(r"^(KRA-\d+) ", answer.stdout, re.M))


def diffs(history, _):
    """`krav diff` of two releases names exactly the requirements that changed between them."""
    account, report, rng = history.author.account, history.report, history.author.rng
    count = len(account.releases)
    pairs = [(at - 1, at) for at in range(1, count)][-8:] + [(0, count - 1)]
    pairs += [sorted(rng.sample(range(count), 2)) for _ in range(min(8, count))]
    for first, second in pairs:
        before, after = account.releases[first], account.releases[second]
        answer = history.krav("diff", before.name, after.name)
        changed = account.between(before, after)
        news = {id for release in account.releases[first + 1:second + 1] for id in release.translated}
        place = f"krav diff {before.name} {after.name}"
        report.says("krav diff: names what changed", place, changed <= named(answer) <= changed | news,
                    sorted(changed), sorted(named(answer)))
        for id in sorted((news & set(after.english)) - changed):
            # One that was away between the two is nothing new from the one to the other.
            if id in before.holds and before.english.get(id) != before.holds[id]:
                report.says("a new translation is told by krav diff", f"{place} {id}", id in answer.stdout, id,
                            "nothing")
    for id in rng.sample(sorted(account.by_id), min(12, len(account.by_id))):
        versions = account.versions(id)
        old, new = account.texts[id, versions[0], "sv"], account.texts[id, versions[-1], "sv"]
        answer = history.krav("diff", f"{id}@{old.version}", f"{id}@{new.version}").stdout
        if old.words.scope != new.words.scope:
            report.says("krav diff: words of two versions", f"krav diff {id}@{old.version} {id}@{new.version}",
                        f"[-{old.words.scope}-]" in answer and f"{{+{new.words.scope}+}}" in answer,
                        (old.words.scope, new.words.scope), answer[:300])


def bundles(history, _):
    """`krav bundle` of a version has the words of that version, in English if it has them."""
    account, report, rng = history.author.account, history.report, history.author.rng
    texts = [one for one in account.texts.values() if one.language == "sv"]
    translated = [one for one in account.texts.values() if one.language == "en"
                  and set(one.releases) & set(account.texts.get((one.id, one.version, "sv"), one).releases)]
    for one in rng.sample(texts, min(12, len(texts))) + rng.sample(translated, min(12, len(translated))):
        folder = history.root / "bundles"
        asked = ("bundle", f"{one.id}@{one.version}", "--lang", one.language, "--output", str(folder), "--overwrite")
        history.krav(*asked, "--format", "csv,json")
        ending = f"krav-{one.id.lower()}-{one.version}" + ("-en" if one.language == "en" else "")
        csv_file = folder / f"{ending}.csv"
        json_file = folder / f"krav-{one.id.lower()}-{one.version}.json"
        row = next(csv.DictReader(io.StringIO(csv_file.read_text("utf-8-sig")), delimiter=";")) if csv_file.exists() else {}
        place = f"krav bundle {one.id}@{one.version} --lang {one.language}"
        late = one.language == "en" and one.releases[0] != account.texts[one.id, one.version, "sv"].releases[0]
        kind = "krav bundle, translated later" if late else "krav bundle"
        report.holds(f"{kind}: words in CSV", place, (one.words.heading(), one.words.normative(), one.version),
                     (row.get("title"), row.get("text"), row.get("version")))
        if one.language == "sv":
            report.holds("krav bundle: checksum in CSV", place, sha(one.data), row.get("sha256"))
        data = json_file.read_text() if json_file.exists() else ""
        report.says(f"{kind}: words in JSON", place, json.dumps(one.words.normative(), ensure_ascii=False) in data,
                    one.words.normative(), data[:100])


def verified(history, _):
    """`krav verify` names each sealed text, with the releases that have it."""
    account, report = history.author.account, history.report
    folder = history.root / "verify"
    folder.mkdir(exist_ok=True)
    wanted = {}
    for at, one in enumerate(account.texts.values()):
        (folder / f"{at}.md").write_bytes(one.data)
        wanted[f"verify/{at}.md"] = f"{one.id} version {one.version}, published in {', '.join(one.releases)}"
    names = list(wanted)
    for start in range(0, len(names), 500):
        answer = history.krav("verify", *names[start:start + 500])
        found = dict(line.split(": ", 1) for line in (answer.stdout + answer.stderr).splitlines()
                     if ": " in line)
        for name in names[start:start + 500]:
            report.holds("krav verify", wanted[name].split(",")[0], wanted[name], found.get(name))
    (folder / "0.md").write_bytes(b"x" + (folder / "0.md").read_bytes())
    answer = history.krav("verify", "verify/0.md")
    report.holds("krav verify: a changed text is none", "verify/0.md", 1, answer.returncode)


OF_DATA = [version_files, version_lists, whole]
OF_COMMANDS = [lists, diffs, bundles, verified]
