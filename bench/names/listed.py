#!/usr/bin/env python3
"""Is each person's name of a list found in a sentence, as the list writes it and as newspapers would?

Usage: bench/names/listed.py DATA [--newshound build/bench/newshound] [--list lists/sdn-persons-2026.jsonl] [--show N]

DATA is the unpacked folder of the public name data. The whole list is searched for, with the daemon's
own threshold: what is too common for a list of that length is missed, and so are given names alone.
--show prints N of the names that are missed in each way of writing.
"""
import argparse
import collections
import json
import os
import re
import subprocess
import tempfile


def with_capital(word):
    """AL-'ADIL -> al-'Adil"""
    if word.lower() in ("al", "el"):
        return word.lower()
    found = re.match(r"^(\W*)(\w)(.*)$", word)
    return found[1] + found[2].upper() + found[3].lower() if found else word


def in_small_letters(name):
    return " ".join("-".join(with_capital(part) for part in word.split("-")) for word in name.split())


def as_newspapers_write(name):
    """(way, text) for each way to write it that differs from the list's."""
    titled = in_small_letters(name)
    yield "as listed", name
    yield "small letters", titled
    yield "capitals", name.upper()
    if "'" in titled or "’" in titled:
        yield "no apostrophes", re.sub("['’]", "", titled)
    if "-" in titled:
        yield "blanks for hyphens", titled.replace("-", " ")
    if re.search(r"\b(al|el)-", titled, re.I):
        yield "no articles", re.sub(r"\b(al|el)-", "", titled, flags=re.I)


def names_of(subjects):
    for subject in (subject for subject in subjects if subject["type"] == "person"):
        for name in subject["names"]:
            if name["kind"] != "weak" and len(name["name"].split()) > 1:
                yield subject["id"], name["name"]


def main():
    here = os.path.dirname(os.path.abspath(__file__))
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data")
    parser.add_argument("--newshound", default=f"{here}/../../build/bench/newshound")
    parser.add_argument("--list", default="lists/sdn-persons-2026.jsonl")
    parser.add_argument("--show", type=int, default=0)
    options = parser.parse_args()
    watchlist = f"{options.data}/{options.list}"
    with open(watchlist, encoding="utf8") as lines:
        subjects = [json.loads(line) for line in lines]
    asked = [(way, subject, text) for subject, name in names_of(subjects) for way, text in as_newspapers_write(name)
             if way == "as listed" or text != name]
    with tempfile.TemporaryDirectory() as folder:
        documents = f"{folder}/documents.jsonl"
        with open(documents, "w", encoding="utf8") as out:
            for number, (_, _, text) in enumerate(asked):
                out.write(json.dumps({"doc": str(number), "text": f"Yesterday {text} said so."}) + "\n")
        told = subprocess.run([options.newshound, "scan", "--watchlist", watchlist, documents],
                              stdout=subprocess.PIPE, check=True).stdout.decode()
    found = {(alert["doc"], alert["entity"]) for alert in map(json.loads, filter(None, told.split("\n")))}
    total = collections.Counter(way for way, _, _ in asked)
    missed = collections.defaultdict(list)
    for number, (way, subject, text) in enumerate(asked):
        if (str(number), subject) not in found:
            missed[way].append((subject, text))
    for way, count in total.items():
        print(f"{way}: {100 * (1 - len(missed[way]) / count):.1f} % of {count} found")
        for subject, text in missed[way][:options.show]:
            print(f"  {subject} {text}")


if __name__ == "__main__":
    main()
