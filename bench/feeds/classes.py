#!/usr/bin/env python3
"""How well newshound reads the feeds of other parsers' tests, by source and by class of difficulty.

Usage: bench/feeds/classes.py [DATA] [--newshound build/ci/newshound]

DATA is the unpacked folder of the public feed data (its README.md explains it); its own score.py does
the scoring. Skipped with a message where it is absent. Exit status 1 when a target is missed: TOTAL
98.5 % in corpus and real, 95 % in every source of 20 cases or more, 95 % of what the tests of
"generated" and "dates" assert.
"""
import argparse
import collections
import importlib.util
import os
import re
import sys

# Per cent of cases perfect of feedparser and of the best other parser, as published with the data,
# and which cases belong to the class: a pattern of the file's name in the source "generated".
CLASSES = [
    ("says utf-8 but is 8-bit or CJK", 50, 0, r"enc_declares_utf8_is_"),
    ("no declaration at all", 50, 0, r"enc_no_decl_"),
    ("declares legacy but is utf-8", 63, 15, r"enc_declares_(?!utf8).*_is_utf8"),
    ("HTTP charset against a wrong declaration", 100, 100, r"enc_http_overrides_decl_"),
    ("UTF-32", 75, 100, r"enc_utf-32"),
    ("UTF-16", 67, 100, r"enc_utf-16"),
    ("truncated", 80, 100, r"ill_truncated"),
    ("other ill-formed", 85, 85, r"ill_(?!truncated|control|charref|lead)"),
    ("control characters, bad references", 92, 100, r"ill_(control|charref)"),
    ("odd dates", 74, 91, r"date_"),
    ("relative links", 83, 100, r"link_.*(relative|xmlbase)"),
    ("junk before the prolog", 100, 100, r"(ill_)?lead_"),
    ("JSON Feed", 77, 92, r"json_"),
    ("Windows-1252 character references", 100, 100, r"ref_cp1252"),
]


def load_scorer(data):
    spec = importlib.util.spec_from_file_location("score", os.path.join(data, "score.py"))
    scorer = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(scorer)
    return scorer


def cases_of(scorer, data, root):
    options = argparse.Namespace(split="open", source=None, tag=None, keep_dups=False)
    return scorer.load([os.path.join(data, root)], options)


def share(results):
    counted = [passed for field, passed, *_ in results if field != "absent"]
    return 100 * sum(counted) / len(counted) if counted else None


class Report:
    def __init__(self, scorer, data, command):
        self.scorer, self.data, self.command = scorer, data, command
        self.missed = 0

    def line(self, name, count, value, target, note=""):
        mark = ""
        if target is not None and value < target:
            mark = "  MISSED: %g" % target
            self.missed += 1
        print("%-44s %5d %8.2f%s%s" % (name, count, value, note, mark))

    def answers(self, cases):
        answers = self.scorer.run_batch(self.command, cases, 20)
        return {path: a.get("out") if a.get("ok") else None for path, a in answers.items()}

    def total(self, root):
        cases = cases_of(self.scorer, self.data, root)
        answers = self.answers(cases)
        everything, by_source = [], collections.defaultdict(list)
        for case in cases:
            results = self.scorer.score_case(case, answers.get(case["_path"]))
            if results:
                everything += results
                by_source[case["file"].split("/")[0]].append(results)
        print("%s: per cent of gold fields (target 98.5, in a source of 20 cases 95)" % root)
        for source, results in sorted(by_source.items()):
            value = share([x for r in results for x in r])
            if value is not None:
                self.line("  " + source, len(results), value, 95 if len(results) >= 20 else None)
        self.line("  TOTAL", len(cases), share(everything), 98.5)
        if root == "corpus":
            self.asserted(cases, answers)
            self.classes(cases, answers)

    def asserted(self, cases, answers):
        print("asserted by the tests themselves (target 95)")
        for source in ("generated", "dates"):
            chosen = [c for c in cases if c["file"].startswith(source + "/")]
            results = [x for c in chosen if c.get("asserted")
                       for x in self.scorer.score_case(c, answers.get(c["_path"]), True)]
            self.line("  " + source, len(chosen), share(results), 95)

    def classes(self, cases, answers):
        print("hard classes: per cent of cases perfect (feedparser / best other)")
        for name, feedparser, other, pattern in CLASSES:
            chosen = [c for c in cases if re.match("generated/" + pattern, c["file"])]
            perfect = counted = 0
            for case in chosen:
                results = self.scorer.score_case(case, answers.get(case["_path"]),
                                                 bool(case.get("asserted")))
                if results:
                    counted += 1
                    perfect += all(x[1] for x in results if x[0] != "absent")
            if counted:
                self.line("  " + name, counted, 100 * perfect / counted, max(feedparser, other),
                          "  (%d / %d)" % (feedparser, other))


def main():
    parser = argparse.ArgumentParser(description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", nargs="?", default="feeds")
    parser.add_argument("--newshound", default="build/ci/newshound")
    options = parser.parse_args()
    if not os.path.exists(os.path.join(options.data, "score.py")):
        print("skipped: there is no feed data in %s" % options.data)
        return 0
    report = Report(load_scorer(options.data), options.data,
                    [options.newshound, "parse", "--batch"])
    for root in ("corpus", "real"):
        report.total(root)
    return 1 if report.missed else 0


if __name__ == "__main__":
    sys.exit(main())
