#!/usr/bin/env python3
"""False alarms: a whole sanctions list against plain news, as alerts per 1,000 documents.

Usage: bench/names/news.py DATA [--newshound build/bench/newshound] [--list lists/sdn-persons-2026.jsonl] [--show N]

DATA is the unpacked folder of the public name data; news/*.jsonl are scanned with the daemon's own
threshold. --show prints the N most frequent alerts, to be read by a person.

verdicts/*.tsv say of each alert that a person has read whether the text means who is listed. Alerts
that nobody has read yet are counted and shown as unjudged: read them and add their lines.
"""
import argparse
import collections
import json
import os
import subprocess


def read_verdicts(path):
    """Was (doc, entity) right? As far as somebody has read it."""
    if not os.path.exists(path):
        return {}
    with open(path, encoding="utf8") as lines:
        rows = [line.rstrip("\n").split("\t") for line in lines][1:]
    return {(doc, entity): verdict == "true" for doc, entity, _, _, verdict, _ in rows}


def main():
    here = os.path.dirname(os.path.abspath(__file__))
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data")
    parser.add_argument("--newshound", default=f"{here}/../../build/bench/newshound")
    parser.add_argument("--list", default="lists/sdn-persons-2026.jsonl")
    parser.add_argument("--show", type=int, default=0)
    options = parser.parse_args()
    for name in sorted(os.listdir(f"{options.data}/news")):
        path = f"{options.data}/news/{name}"
        found = subprocess.run([options.newshound, "scan", "--watchlist", f"{options.data}/{options.list}", path],
                               stdout=subprocess.PIPE, check=True).stdout.decode()
        alerts = [json.loads(line) for line in found.split("\n") if line]
        with open(path, encoding="utf8") as lines:
            documents = sum(1 for _ in lines)
        print(f"{name}: {len(alerts)} alerts in {documents} documents, {1000 * len(alerts) / documents:.1f} per 1,000")
        verdicts = read_verdicts(f"{here}/verdicts/{name.removesuffix('.jsonl')}.tsv")
        judged = [verdicts.get((a["doc"], a["entity"])) for a in alerts]
        wrong, unjudged = judged.count(False), judged.count(None)
        print(f"  {judged.count(True)} right, {wrong} wrong ({1000 * wrong / documents:.1f} per 1,000), {unjudged} unjudged")
        for alert in [a for a, right in zip(alerts, judged) if right is None][:20]:
            print(f"  unjudged: {alert['doc']} {alert['entity']} {alert['evidence'][0]['name']}: {alert['evidence'][0]['match']}")
        kinds = collections.Counter((a["evidence"][0]["name"], a["evidence"][0]["match"], a["score"]) for a in alerts)
        for (listed, match, score), count in kinds.most_common(options.show):
            print(f"  {count:3} x {listed}: {match} ({score})")


if __name__ == "__main__":
    main()
