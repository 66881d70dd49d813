"""Publishes the small catalogue to other storage than folders, and holds what readers meet against
what was built. `tests/publish/run` says how it is called."""

import argparse
import json
import os
import random
import re
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from stores import Objects, Sftp

KRAV = os.environ["KRAV"]
PROJECT = Path(__file__).resolve().parents[2]
OURS = (".krav-published", ".krav-publishing")


def fail(words):
    sys.exit(f"tests/publish: {words}")


def expect(holds, words):
    if not holds:
        fail(words)


def krav(root, *arguments, code=0, env=None):
    ran = subprocess.run(
        [KRAV, *map(str, arguments)], cwd=root, capture_output=True, text=True, env=env
    )
    if ran.returncode != code:
        fail(f"krav {' '.join(map(str, arguments))} ended with {ran.returncode}\n{ran.stderr}")
    return ran


def files(folder):
    found = {}
    for path in Path(folder).rglob("*"):
        if path.is_file():
            found[str(path.relative_to(folder))] = path.read_bytes()
    return found


class Catalogue:
    """A copy of the small catalogue, built."""

    def __init__(self, root):
        self.root = Path(root)
        shutil.copytree(PROJECT / "tests/site/content", self.root / "content")

    def edit(self, path, before, after):
        text = (self.root / path).read_text()
        expect(before in text, f"`{before}` is not in {path}")
        (self.root / path).write_text(text.replace(before, after, 1))

    def themed(self):
        """With a theme of its own, so that every page is another."""
        self.edit("content/catalogue.toml", "example = true", 'example = true\ntheme = "egen"')
        style = self.root / "themes/egen/style/print.css"
        style.parent.mkdir(parents=True)
        style.write_text("@layer print { body { color: black } }\n")

    def build(self):
        krav(self.root, "build", "-q")

    def site(self):
        site = files(self.root / "public")
        del site[".kravverk"]
        return site


class FolderThere:
    """What lies at a target that is a folder behind a server."""

    def __init__(self, store, folder):
        self.folder = Path(folder)
        self.target = store.target(folder)

    def all(self):
        return files(self.folder) if self.folder.exists() else {}

    def put(self, path, data):
        (self.folder / path).parent.mkdir(parents=True, exist_ok=True)
        (self.folder / path).write_bytes(data)

    def clear(self):
        shutil.rmtree(self.folder, ignore_errors=True)


class ObjectsThere:
    def __init__(self, store, folder):
        self.client, self.prefix = store.client, folder + "/"
        self.target = store.target(folder)

    def keys(self):
        pages = self.client.get_paginator("list_objects_v2").paginate(
            Bucket="krav", Prefix=self.prefix
        )
        return [one["Key"] for page in pages for one in page.get("Contents", [])]

    def all(self):
        def body(key):
            try:
                return self.client.get_object(Bucket="krav", Key=key)["Body"].read()
            except self.client.exceptions.NoSuchKey:
                # What a killed run started may still delete, until it notices.
                return None

        bodies = {key.removeprefix(self.prefix): body(key) for key in self.keys()}
        return {path: data for path, data in bodies.items() if data is not None}

    def put(self, path, data):
        self.client.put_object(Bucket="krav", Key=self.prefix + path, Body=data)

    def headers(self, path):
        head = self.client.head_object(Bucket="krav", Key=self.prefix + path)
        return head["ContentType"], head.get("CacheControl")

    def clear(self):
        for key in self.keys():
            self.client.delete_object(Bucket="krav", Key=key)


def own(there):
    return {path: data for path, data in there.all().items() if not path.startswith(OURS)}


def publish(catalogue, there, *more, code=0, env=None):
    """Waits where what a killed run started still works."""
    for _ in range(100):
        ran = subprocess.run(
            [KRAV, "publish", there.target, *more],
            cwd=catalogue.root, capture_output=True, text=True, env=env,
        )
        if "is building or publishing" not in ran.stderr:
            break
        time.sleep(0.1)
    expect(ran.returncode == code, f"publish {more} ended with {ran.returncode}\n{ran.stderr}{ran.stdout}")
    return ran


def settled(catalogue, there):
    """What is there is what was built, and a second run has nothing to do."""
    site, lies = catalogue.site(), own(there)
    other = sorted(path for path in site.keys() | lies.keys() if site.get(path) != lies.get(path))
    expect(not other, f"{there.target} differs in {other[:5]}")
    expect(
        not any(path.startswith(".krav-publishing/") for path in there.all()), "a claim is left"
    )
    said = publish(catalogue, there).stderr
    expect("nothing to do" in said, said)


def plan(catalogue, there, *more):
    return json.loads(publish(catalogue, there, "--dry-run", "--format", "json", *more).stdout)


def say(name, words):
    print(f"   {name}: {words}", flush=True)


def ordinary(name, one, two, there):
    """First time, nothing changed, a theme changed, what others wrote."""
    expect(plan(one, there)["first"], "the first time")
    began = time.monotonic()
    publish(one, there)
    say(name, f"{len(one.site())} files sent in {time.monotonic() - began:.1f} s")
    settled(one, there)
    changed = plan(two, there)
    expect(changed["delete_spent"] and not changed["delete"], "only the style has an heir")
    publish(two, there)
    settled(two, there)
    publish(one, there)
    settled(one, there)
    there.put("index.html", b"defaced")
    there.put("thesis.html", b"three years of work")
    expect("nothing to do" in publish(one, there).stderr, "the list knows of nothing")
    publish(one, there, "--verify")
    expect(there.all()["thesis.html"] == b"three years of work", "what is another's")
    expect(own(there)["index.html"] == one.site()["index.html"], "what was altered")
    expect("fetched" in publish(one, there, "--verify").stderr, "all is as it should be")
    there.clear()
    there.put("thesis.html", b"three years of work")
    said = publish(one, there, code=2).stderr
    expect("such as `thesis.html`" in said, said)
    there.clear()


def publishers(name, one, two, there):
    """Of two at once one stops, and what is there is whole."""
    words = {(catalogue.root / ".public.krav-publisher").read_bytes() for catalogue in (one, two)}
    expect(len(words) == 2, "two folders")
    for _ in range(2):
        there.clear()
        runs = [
            subprocess.Popen(
                [KRAV, "publish", there.target, "--name", who],
                cwd=catalogue.root, stderr=subprocess.PIPE, text=True,
            )
            for who, catalogue in [("one", one), ("two", two)]
        ]
        said = [run.communicate()[1] for run in runs]
        codes = [run.returncode for run in runs]
        expect(0 in codes, f"{codes} {said}")
        for code, words in zip(codes, said):
            told = "has been publishing to the target since" in words
            expect(code == 0 or (code == 2 and told), f"{code} {words}")
        last = [catalogue.site() for catalogue in (one, two)]
        expect(own(there) in last, f"neither of both sites: {codes}")
        say(name, f"two at once ended with {codes[0]} and {codes[1]}")
    there.clear()


def can_be_read(there, sites, when, is_whole):
    lies = there.all()
    for path, data in lies.items():
        if not path.endswith(".html"):
            continue
        expect(not is_whole or any(site.get(path) == data for site in sites), f"{when}: half of {path}")
        for needed in re.findall(rb'tema/[\w.-]+\.[0-9a-f]{10}\.\w+', data):
            expect(needed.decode() in lies, f"{when}: {path} lacks {needed}")


def kills(name, one, two, there, count, is_whole):
    """Killed at any point, the site can be read, and the next run completes it."""
    dice = random.Random(20261130)
    # The second is what the first becomes when it is edited, until the end of this.
    words = [catalogue.root / ".public.krav-publisher" for catalogue in (one, two)]
    second = words[1].read_bytes()
    shutil.copy(*words)
    sites = [one.site(), two.site()]
    publish(one, there)
    publish(two, there)
    began = time.monotonic()
    publish(one, there)
    longest, killed = time.monotonic() - began, 0
    for number in range(count):
        catalogue = (two, one)[number % 2]
        run = subprocess.Popen(
            [KRAV, "publish", there.target], cwd=catalogue.root,
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )
        time.sleep(dice.random() * longest)
        run.kill()
        killed += run.wait() != 0
        can_be_read(there, sites, f"kill {number}", is_whole)
        publish(catalogue, there)
        lies = own(there)
        expect(lies == catalogue.site(), f"kill {number} leaves another site")
    settled(catalogue, there)
    expect(killed * 4 >= count, f"only {killed} of {count} were killed")
    say(name, f"{killed} of {count} runs killed, each time gone on with")
    words[1].write_bytes(second)
    there.clear()


def full(name, one, store, room):
    """A disk that is full: what was published stays, and with room it goes on."""
    disk = room / "disk"
    disk.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=1m", "krav-test", disk], capture_output=True
    )
    if mounted.returncode:
        say(name, "a full disk needs the right to mount one: left out")
        return
    try:
        there = FolderThere(store, disk / "www")
        publish(one, there, code=2)
        expect(".krav-published" not in there.all(), "a list of what is not there")
        expect(
            subprocess.run(["mount", "-o", "remount,size=64m", disk]).returncode == 0, "more room"
        )
        publish(one, there)
        settled(one, there)
        say(name, "a full disk, then room: gone on with")
    finally:
        subprocess.run(["umount", disk], check=True)


def refused(name, one, there):
    said = publish(one, there, code=2).stderr
    expect("`rclone` says: " in said and "can still be read" in said, said)
    say(name, "refused rights: " + said.split("says: ")[1].splitlines()[0][:90])


def sftp(one, two, room, count):
    store = Sftp(room / "sftp")
    closed = None
    try:
        there = FolderThere(store, room / "www")
        ordinary("sftp", one, two, there)
        publishers("sftp", one, two, there)
        version = subprocess.run(["rclone", "version"], capture_output=True, text=True).stdout
        number = tuple(map(int, re.match(r"rclone v(\d+)\.(\d+)", version).groups()))
        kills("sftp", one, two, there, count, is_whole=number >= (1, 63))
        full("sftp", one, store, room)
        closed = Sftp(room / "closed", "-R")
        refused("sftp", one, FolderThere(closed, room / "closed-www"))
    finally:
        store.stop()
        if closed:
            closed.stop()


def s3(one, two, room, count):
    store = Objects(room / "s3")
    closed = None
    try:
        there = ObjectsThere(store, "sajt")
        ordinary("s3", one, two, there)
        publish(one, there)
        style = next(path for path in one.site() if re.fullmatch(r"tema/style\.\w+\.css", path))
        expect(
            there.headers(style)
            == ("text/css; charset=utf-8", "public, max-age=31536000, immutable"),
            there.headers(style),
        )
        page = there.headers("index.html")
        expect(page == ("text/html; charset=utf-8", "no-cache"), page)
        other_rule(one, there)
        there.clear()
        publishers("s3", one, two, there)
        kills("s3", one, two, there, count, is_whole=True)
        closed = Objects(room / "closed-s3", refuses=True)
        refused("s3", one, ObjectsThere(closed, "sajt"))
    finally:
        store.stop()
        if closed:
            closed.stop()


def other_rule(one, there):
    """A page that was sent with other headers is sent again, though its bytes are the same."""
    import hashlib

    lines = there.all()[".krav-published"].decode().splitlines()[:-1]
    mark = next(line for line in lines if line.endswith(" index.html")).split(" ")[2]
    of_pages = [line.replace(mark, "00000000") for line in lines]
    text = "\n".join(of_pages) + "\n"
    text += hashlib.sha256(text.encode()).hexdigest() + "\n"
    there.put(".krav-published", text.encode())
    waves = plan(one, there)["waves"]
    sent = [file for wave in waves for file in wave["files"]]
    # Those of the same rule: not every file of HTML is a page that changes.
    pages = sum(before != after for before, after in zip(lines, of_pages))
    expect(len(sent) == pages > 20 and {file["why"] for file in sent} == {"headers"}, sent[:3])
    there.client.put_object(
        Bucket="krav", Key=there.prefix + "index.html", Body=one.site()["index.html"],
        ContentType="binary/octet-stream",
    )
    publish(one, there)
    expect(there.headers("index.html")[0] == "text/html; charset=utf-8", "sent again")
    settled(one, there)
    say("s3", f"{pages} pages sent again for another rule of headers")


def without_rclone(one, room):
    """It says how to get it."""
    there = argparse.Namespace(target="krav:sajt")
    empty = room / "empty"
    empty.mkdir()
    said = publish(one, there, code=2, env=dict(os.environ, PATH=str(empty))).stderr
    expect("`rclone` is not installed" in said and "https://rclone.org" in said, said)
    old = room / "old"
    old.mkdir()
    (old / "rclone").write_text("#!/bin/sh\necho rclone v1.40\n")
    (old / "rclone").chmod(0o755)
    path = f"{old}:{os.environ['PATH']}"
    said = publish(one, there, code=2, env=dict(os.environ, PATH=path)).stderr
    expect("`rclone v1.40` is too old; 1.60" in said, said)


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("stores", nargs="*", default=["sftp", "s3"])
    arguments.add_argument("--kills", type=int, default=4)
    arguments = arguments.parse_args()
    with tempfile.TemporaryDirectory() as room:
        room = Path(room)
        # No settings of whoever runs this are read or written.
        settings = room / "rclone.conf"
        settings.touch()
        for name in [name for name in os.environ if name.startswith(("AWS_", "RCLONE_"))]:
            del os.environ[name]
        os.environ["RCLONE_CONFIG"] = str(settings)
        os.environ["no_proxy"] = os.environ["NO_PROXY"] = "127.0.0.1"
        one, two = Catalogue(room / "one"), Catalogue(room / "two")
        two.themed()
        one.build()
        two.build()
        without_rclone(one, room)
        for name in arguments.stores:
            {"sftp": sftp, "s3": s3}[name](one, two, room, arguments.kills)


main()
