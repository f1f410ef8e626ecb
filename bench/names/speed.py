#!/usr/bin/env python3
"""Recognition against Hyperscan on real names and news: names combined from the first and last names of all
Latin locales of Faker (Debian: python3-fake-factory, libhyperscan-dev), articles from the public name data.

Usage: bench/names/speed.py DATA [--bench build/bench/bench/newshound_hyperscan_bench] [NAMES]...

DATA is the unpacked folder; the articles are those of news/bbc2004-en.jsonl. See hyperscan_bench.cpp for
what is compared.
"""
import argparse
import importlib
import json
import os
import pkgutil
import subprocess
import sys
import tempfile

sys.path.append("/usr/lib/python3/dist-packages")  # Debian's, whichever Python this is


def values(provider, *attributes):
    found = set()
    for attribute in attributes:
        found |= set(getattr(provider, attribute, None) or ())
    return found


def is_latin(names):
    letters = [c for name in names for c in name if c.isalpha()]
    return sum(c < "\u0250" for c in letters) > 0.95 * len(letters)


def names_of_locales():
    """First and last names of all locales that write them in Latin letters."""
    try:
        from faker.providers import person
    except ImportError:
        sys.exit("Faker is missing: apt-get install python3-fake-factory")
    first, last = set(), set()
    for locale in pkgutil.iter_modules(person.__path__):
        provider = importlib.import_module(f"faker.providers.person.{locale.name}").Provider
        given = values(provider, "first_names", "first_names_male", "first_names_female")
        family = values(provider, "last_names", "last_names_male", "last_names_female")
        if given and family and is_latin(given | family):
            first |= given
            last |= family
    return sorted(first), sorted(last)


def articles(data):
    with open(f"{data}/news/bbc2004-en.jsonl", encoding="utf8") as lines:
        for line in lines:
            article = json.loads(line)
            yield " ".join((article.get("title", "") + ". " + article.get("text", "")).split())


def main():
    here = os.path.dirname(os.path.abspath(__file__))
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data")
    parser.add_argument("--bench", default=f"{here}/../../build/bench/bench/newshound_hyperscan_bench")
    parser.add_argument("names", nargs="*", default=["10000", "100000"])
    options = parser.parse_args()
    first, last = names_of_locales()
    with tempfile.TemporaryDirectory() as folder:
        for name, rows in (("first", first), ("last", last), ("text", articles(options.data))):
            with open(f"{folder}/{name}", "w", encoding="utf8") as out:
                out.writelines(f"{row}\n" for row in rows)
        print(f"{len(first)} first and {len(last)} last names", flush=True)
        subprocess.run([options.bench, "--first", f"{folder}/first", "--last", f"{folder}/last", "--text",
                        f"{folder}/text", *options.names], check=True)


if __name__ == "__main__":
    main()
