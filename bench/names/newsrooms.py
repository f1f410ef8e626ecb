#!/usr/bin/env python3
"""Russian names as newsrooms of many languages spell them: is each spelling found by each other one?

Usage: bench/names/newsrooms.py DATA [--newshound build/bench/newshound] [--show N]

DATA is the unpacked folder of the public name data, of which the Cyrillic names of persons are taken. Printed
is the share of names that a list in the spelling of the row finds in texts with the spelling of the column.
"""
import argparse
import json
import os
import re
import subprocess
import tempfile

LETTERS = dict(zip("абвгдзиклмнопрстуфыэ", "abvgdziklmnoprstufye")) | {"ъ": "", "ь": ""}
SOFT = "еёиюяь"
VOWELS = "аеёиоуыэюя"

# What each writes for the letters that have no one Latin letter; е by itself and behind a vowel; -ий.
NEWSROOMS = {
    "English": ("ж zh х kh ц ts ч ch ш sh щ shch ю yu я ya ё yo й y", "e ye", "y"),
    "LOC": ("ж zh х kh ц ts ч ch ш sh щ shch ю iu я ia ё e й i", "e e", "y"),
    "German": ("ж sch х ch ц z ч tsch ш sch щ schtsch ю ju я ja ё jo й i в w з s", "e je", "i"),
    "French": ("ж j х kh ц ts ч tch ш ch щ chtch ю iou я ia ё io й ï у ou", "e ie", "i"),
    "Polish": ("ж ż х ch ц c ч cz ш sz щ szcz ю iu я ia ё io й j в w л ł", "ie je", "ij"),
    "Czech": ("ж ž х ch ц c ч č ш š щ šč ю ju я ja ё jo й j", "e je", "ij"),
    "Croatian": ("ж ž х h ц c ч č ш š щ šč ю ju я ja ё jo й j", "e je", "i"),
    "Hungarian": ("ж zs х h ц c ч cs ш s щ scs с sz ю ju я ja ё jo й j", "e je", "ij"),
    "Spanish": ("ж zh х j ц ts ч ch ш sh щ shch ю iu я ia ё io й i", "e ye", "i"),
}


def spelling(word, newsroom):
    special, e, last = NEWSROOMS[newsroom]
    table = LETTERS | dict(zip(special.split()[::2], special.split()[1::2]))
    plain_e, e_behind_vowel = e.split()
    out = ""
    for at, c in enumerate(word.lower()):
        before = word[at - 1].lower() if at > 0 else "ъ"
        rest = word[at:].lower()
        if rest in ("ий", "ый"):
            return out + last
        if c == "е":
            out += e_behind_vowel if before in VOWELS + "ъь" else "e" if before in "жчшщцлрк" else plain_e
        elif newsroom == "Polish" and c == "л" and rest[1:2] and rest[1] in SOFT:
            out += "l"
        elif newsroom == "Polish" and c in "юяё" and before in VOWELS + "ъь":
            out += "j" + table[c][1:]
        elif newsroom == "French" and rest == "ин":
            return out + "ine"
        else:
            out += table.get(c, c)
    return out


def as_written(name, newsroom):
    return " ".join(spelling(word, newsroom).capitalize() for word in name.split())


def russian_names(data):
    names = set()
    with open(f"{data}/watchlist.all.jsonl", encoding="utf8") as lines:
        for subject in map(json.loads, lines):
            if subject["type"] == "person":
                names |= {name for name in subject["names"] if re.fullmatch(
                    "[А-Я][а-яё]{2,} [А-Я][а-яё]+(ов|ев|ёв|ин|ский|ова|ева|ина|ская|енко|ук|юк)", name)}
    return sorted(names)


def shares(newshound, names, listed):
    """Of each newsroom's spelling, how much a list in that one's finds; and what it misses."""
    others = [newsroom for newsroom in NEWSROOMS if newsroom != listed]
    asked = [(number, other, as_written(name, other)) for other in others for number, name in enumerate(names)]
    with tempfile.TemporaryDirectory() as folder:
        with open(f"{folder}/list.jsonl", "w", encoding="utf8") as out:
            for number, name in enumerate(names):
                out.write(json.dumps({"id": str(number), "type": "person", "names": [as_written(name, listed)]}) + "\n")
        with open(f"{folder}/texts.jsonl", "w", encoding="utf8") as out:
            for doc, (_, _, text) in enumerate(asked):
                out.write(json.dumps({"doc": doc, "text": f"Yesterday {text} said so."}) + "\n")
        told = subprocess.run([newshound, "scan", "--watchlist", f"{folder}/list.jsonl", f"{folder}/texts.jsonl"],
                              stdout=subprocess.PIPE, check=True).stdout.decode()
    alerts = [json.loads(line) for line in told.split("\n") if line]
    found = {alert["doc"] for alert in alerts if alert["entity"] == str(asked[alert["doc"]][0])}
    missed = [(other, as_written(names[number], listed), text)
              for doc, (number, other, text) in enumerate(asked) if doc not in found]
    return {other: 100 - 100 * sum(m[0] == other for m in missed) / len(names) for other in others}, missed


def main():
    here = os.path.dirname(os.path.abspath(__file__))
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data")
    parser.add_argument("--newshound", default=f"{here}/../../build/bench/newshound")
    parser.add_argument("--show", type=int, default=0)
    options = parser.parse_args()
    names = russian_names(options.data)
    print(f"{len(names)} names")
    print(" " * 10 + "".join(f"{newsroom:>10}" for newsroom in NEWSROOMS))
    for listed in NEWSROOMS:
        found, missed = shares(options.newshound, names, listed)
        print(f"{listed:10}" + "".join(f"{found[other]:10.1f}" if other in found else " " * 10 for other in NEWSROOMS), flush=True)
        for other, name, text in missed[:options.show]:
            print(f"  {other}: {text} | {name}")


if __name__ == "__main__":
    main()
