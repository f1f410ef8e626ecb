#!/usr/bin/env python3
"""Recognition measured on the public name data: `newshound scan` over each set of documents with that
set's subjects, then the data's own score.py.

Usage: bench/names/names.py DATA [--newshound build/bench/newshound] [--variant latin1]... [--type person]
                            [--docs FILE] [--keep FOLDER] [--errors N] [--summary]

DATA is the unpacked folder (docs.jsonl, watchlist.VARIANT.jsonl, score.py). --docs takes a damaged
copy of the documents in place of docs.jsonl: its recall is set against that on the clean copies of the
same documents.
"""
import argparse
import collections
import json
import os
import shutil
import subprocess
import sys
import tempfile

VARIANTS = ["latin1", "en1", "cyrl1", "all", "list", "list1"]


def read(path):
    with open(path, encoding="utf8") as lines:
        return [json.loads(line) for line in lines]


def scan(options, folder, docs_by_set, variant):
    """Predictions of all sets, in one file; returns its path."""
    subjects = collections.defaultdict(list)
    for subject in read(f"{options.data}/watchlist.{variant}.jsonl"):
        if options.type in ("", subject["type"]):
            subjects[subject["set"]].append(subject)
    out = f"{folder}/{variant}.pred.jsonl"
    with open(out, "w", encoding="utf8") as predictions:
        for name, docs in docs_by_set.items():
            if not subjects[name]:
                continue
            watchlist = f"{folder}/{variant}.{name}.jsonl"
            with open(watchlist, "w", encoding="utf8") as lines:
                for subject in subjects[name]:
                    lines.write(json.dumps({k: subject[k] for k in ("id", "type", "names")}, ensure_ascii=False) + "\n")
            done = subprocess.run([options.newshound, "scan", "--watchlist", watchlist, docs], stdout=subprocess.PIPE)
            if done.returncode != 0:
                sys.exit(f"newshound scan failed on {watchlist}")
            for line in done.stdout.decode().split("\n"):
                if not line:
                    continue
                found = json.loads(line)
                predictions.write(json.dumps({"doc": found["doc"], "entity": found["entity"], "score": found["score"],
                                              "how": found["evidence"][0]["how"], "match": found["evidence"][0]["match"],
                                              "name": found["evidence"][0]["name"]}, ensure_ascii=False) + "\n")
    return out


def split(documents, folder):
    """One file for each set; returns the paths by set."""
    os.makedirs(folder, exist_ok=True)
    files = {}
    for document in documents:
        name = document["set"]
        if name not in files:
            files[name] = open(f"{folder}/{name}.jsonl", "w", encoding="utf8")
        files[name].write(json.dumps({"doc": document["doc"], "lang": document["lang"].split("-")[0],
                                      "text": document["text"]}, ensure_ascii=False) + "\n")
    for file in files.values():
        file.close()
    return {name: f"{folder}/{name}.jsonl" for name in files}


def score(options, data, predictions, variant):
    command = [sys.executable, f"{options.data}/score.py", data, predictions, "--variant", variant]
    if options.type:
        command += ["--type", options.type]
    if options.errors:
        command += ["--errors", str(options.errors)]
    return subprocess.run(command, stdout=subprocess.PIPE, check=True).stdout.decode()


def line_of(report, kind):
    for line in report.splitlines():
        words = line.split()
        if words[:2] == ["*", "*"] and words[2] == (kind or "all"):
            return line
    return "(no subjects)"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data")
    parser.add_argument("--newshound", default=f"{os.path.dirname(os.path.abspath(__file__))}/../../build/bench/newshound")
    parser.add_argument("--variant", action="append")
    parser.add_argument("--type", default="person", help="person, org, or empty for both")
    parser.add_argument("--docs")
    parser.add_argument("--keep", help="leave the predictions there")
    parser.add_argument("--errors", type=int, default=0)
    parser.add_argument("--summary", action="store_true", help="one line a variant")
    options = parser.parse_args()
    folder = options.keep or tempfile.mkdtemp(prefix="newshound-names-")
    os.makedirs(folder, exist_ok=True)
    clean = read(f"{options.data}/docs.jsonl")
    kinds = {"clean": clean}
    if options.docs:
        damaged = read(options.docs)
        names = {d["doc"] for d in damaged}
        kinds = {"clean": [d for d in clean if d["doc"] in names], "damaged": damaged}
    for variant in options.variant or VARIANTS:
        recalls = {}
        for kind, documents in kinds.items():
            docs_by_set = split(documents, f"{folder}/{kind}")
            predictions = scan(options, folder, docs_by_set, variant)
            data = options.data
            if options.docs:
                # The scorer takes the documents that there are from docs.jsonl.
                data = f"{folder}/data"
                shutil.rmtree(data, ignore_errors=True)
                os.makedirs(data)
                for file in os.listdir(options.data):
                    if file != "docs.jsonl":
                        os.symlink(os.path.abspath(f"{options.data}/{file}"), f"{data}/{file}")
                with open(f"{data}/docs.jsonl", "w", encoding="utf8") as out:
                    for document in documents:
                        out.write(json.dumps(document, ensure_ascii=False) + "\n")
            report = score(options, data, predictions, variant)
            if options.summary or options.docs:
                print(f"{variant:7} {kind:8} {line_of(report, options.type)}")
                print("        ", report.splitlines()[-1] if not options.errors else "")
            else:
                print(report)
            total = line_of(report, options.type).split()
            recalls[kind] = float(total[8]) if len(total) > 8 else 0
        if options.docs and recalls["clean"]:
            print(f"{variant:7} recall on damaged copies / on clean ones: {100 * recalls['damaged'] / recalls['clean']:.1f} %")
    if not options.keep:
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    main()
