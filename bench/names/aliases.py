#!/usr/bin/env python3
"""Is a person found by another spelling than the one on the list? Real lists give several of them.

Usage: bench/names/aliases.py DATA [--newshound build/bench/newshound] [--show N]

DATA is the unpacked folder of the public name data. Asked are: the names in Arabic letters of the UN's list,
of which only those in Latin letters are searched for, and the other way round; the aliases of OFAC's list
that differ from the first name by some letters in each word (many of them are slips of the pen, or names
of somebody else altogether); and the base forms of the news data in the other alphabet. --show prints N of
what is missed.
"""
import argparse
import difflib
import json
import os
import re
import subprocess
import tempfile
import unicodedata


def script(name):
    """LATIN, CYRILLIC, ARABIC …, None where there are several."""
    found = {unicodedata.name(c, "").split()[0] for c in name if c.isalpha()}
    return found.pop() if len(found) == 1 else None


def persons(path):
    with open(path, encoding="utf8") as lines:
        subjects = [json.loads(line) for line in lines]
    for subject in subjects:
        names = [n if isinstance(n, str) else n["name"] for n in subject["names"] if isinstance(n, str) or n["kind"] != "weak"]
        if subject["type"] == "person":
            yield subject["id"], [name for name in names if len(name.split()) > 1]


def as_in_news(name):
    return " ".join("-".join(part.capitalize() if part.isupper() else part for part in word.split("-"))
                    for word in name.split())


def other_script(path, listed, asked):
    for number, names in persons(path):
        there = [name for name in names if script(name) == listed]
        others = [name for name in names if script(name) == asked]
        if there and others:
            yield number, there, others


def letters(name):
    plain = "".join(c for c in unicodedata.normalize("NFD", name.lower()) if not unicodedata.combining(c))
    return [word for word in (re.sub("[^a-z]", "", word) for word in re.split("[ -]", plain)) if word]


def is_near(one, other, least=0.75):
    one, other = letters(one), letters(other)
    return one != other and len(one) == len(other) and all(
        max(difflib.SequenceMatcher(None, a, b).ratio() for a in one) >= least for b in other)


def near_aliases(path):
    for number, names in persons(path):
        names = [name for name in names if script(name) == "LATIN" and not re.search("[(;]", name)]
        others = [name for name in names[1:] if is_near(names[0], name)]
        if others:
            yield number, names[:1], others


def ask(newshound, question, rows, sentence, show):
    rows = list(rows)
    asked = [(number, name, listed) for number, listed, names in rows for name in names]
    with tempfile.TemporaryDirectory() as folder:
        with open(f"{folder}/list.jsonl", "w", encoding="utf8") as out:
            for number, listed, _ in rows:
                out.write(json.dumps({"id": number, "type": "person", "names": listed}) + "\n")
        with open(f"{folder}/texts.jsonl", "w", encoding="utf8") as out:
            for doc, (_, name, _) in enumerate(asked):
                out.write(json.dumps({"doc": doc, "text": sentence.format(as_in_news(name))}) + "\n")
        told = subprocess.run([newshound, "scan", "--watchlist", f"{folder}/list.jsonl", f"{folder}/texts.jsonl"],
                              stdout=subprocess.PIPE, check=True).stdout.decode()
    alerts = [json.loads(line) for line in told.split("\n") if line]
    found = {alert["doc"] for alert in alerts if alert["entity"] == asked[alert["doc"]][0]}
    print(f"{question}: {100 * len(found) / len(asked):.1f} % of {len(asked)} found, "
          f"{len(alerts) - len(found)} alerts for others of the list")
    for _, name, listed in [row for doc, row in enumerate(asked) if doc not in found][:show]:
        print(f"  {name} | {listed[0]}")


def main():
    here = os.path.dirname(os.path.abspath(__file__))
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data")
    parser.add_argument("--newshound", default=f"{here}/../../build/bench/newshound")
    parser.add_argument("--show", type=int, default=0)
    options = parser.parse_args()
    un, ofac = f"{options.data}/lists/un-2026.jsonl", f"{options.data}/lists/sdn-persons-2026.jsonl"
    news = f"{options.data}/watchlist.all.jsonl"
    english, arabic, russian = "Yesterday {} said so.", "وقال {} في بيان اليوم", "Вчера {} сказал об этом."
    for question, rows, sentence in (
            ("Arabic texts, UN list in Latin letters", other_script(un, "LATIN", "ARABIC"), arabic),
            ("English texts, UN list in Arabic letters", other_script(un, "ARABIC", "LATIN"), english),
            ("OFAC aliases near the first name", near_aliases(ofac), english),
            ("Russian texts, names in Latin letters", other_script(news, "LATIN", "CYRILLIC"), russian),
            ("English texts, names in Cyrillic", other_script(news, "CYRILLIC", "LATIN"), english)):
        ask(options.newshound, question, rows, sentence, options.show)


if __name__ == "__main__":
    main()
