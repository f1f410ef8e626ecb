#!/usr/bin/env python3
"""Edited copies of articles, as agencies' texts come back in other papers, and how well they are found.
usage: copies.py make FILE.jsonl > OUT.jsonl      one original for each "story" of FILE and its copies
       copies.py score NEWSHOUND FILE.jsonl [SEED]  makes them, groups them and prints precision and recall

Each original of a hundred words or more gets four copies. A copy has a rewritten headline and some of:
a new lead, dropped paragraphs (sentences), a twelfth of the words changed, boilerplate before and
behind, in upper case or without punctuation. In "story" of the output stands the original. A pair of
documents counts as found when "why" of the one says copy, title or address and "like" leads to the
other, over any number of steps."""
import collections, json, random, re, subprocess, sys, tempfile

BOILERPLATE = [
    "Sign up for our newsletter and never miss a story.", "This article is for subscribers only.",
    "Follow us for the latest updates and analysis.", "Photo by our correspondent, all rights reserved.",
    "Reporting by our foreign desk, editing by the night shift.", "Read more about this on our pages.",
    "The views given here are those of the author.", "With material from news agencies.",
    "Copyright of this report lies with the agency that wrote it.", "Share this with your friends."]
LEADS = [
    "It had been expected for some time, and now it is certain.",
    "Much has been said about the matter in the last days, and more is going to be said.",
    "What many had feared or hoped for has come about, our correspondent reports.",
    "The news reached us late in the evening and has been confirmed since by two sources."]
WORDS = "report people today major local public early former recent official large known".split()


def sentences(text):
    return [s for s in re.split(r"(?<=[.!?])\s+", text) if s]


def changed_words(words, share, rnd):
    out = []
    for word in words:
        roll = rnd.random()
        if roll < share / 2:
            out.append(rnd.choice(WORDS))
        elif roll < share * 3 / 4:
            out += [word, rnd.choice(WORDS)]
        elif roll >= share:
            out.append(word)
    return out


def copy(doc, number, rnd):
    parts = sentences(doc["text"])
    if number % 2 == 1:
        parts[0:1] = rnd.sample(LEADS, 2)
    if number >= 1:
        keep = 0.75 if number < 3 else 0.65
        parts = [p for p in parts if rnd.random() < keep] or parts
    text = " ".join(parts)
    if number >= 2:
        text = " ".join(changed_words(text.split(), 1 / 12, rnd))
    if number != 1:
        text = " ".join(rnd.sample(BOILERPLATE, 2) + [text] + rnd.sample(BOILERPLATE, 2))
    if number == 3:
        text = re.sub(r"[\"'“”‘’,;]", "", text)
    title = doc["title"].split()
    title = " ".join(rnd.sample(title, max(1, len(title) * 2 // 3))) if number else doc["title"].upper()
    return dict(doc, doc=f"{doc['doc']}-{number}", title=title, text=text)


def make(name, seed=1):
    rnd = random.Random(seed)
    seen, out = set(), []
    for line in open(name, encoding="utf8"):
        doc = json.loads(line)
        if len(doc["text"].split()) < 100:
            continue
        origin = doc.get("story", doc["doc"])
        if origin in seen:
            continue
        seen.add(origin)
        doc = dict(doc, story=doc["doc"])
        out += [doc] + [copy(doc, n, rnd) for n in range(4)]
    rnd.shuffle(out)
    times = sorted(doc["time"] for doc in out)
    return [dict(doc, time=time) for doc, time in zip(out, times)]


def pairs(counts):
    return sum(n * (n - 1) // 2 for n in counts)


def report(what, docs, group):
    gold = collections.Counter(doc["story"] for doc in docs)
    found = collections.Counter(group[doc["doc"]] for doc in docs)
    both = collections.Counter((doc["story"], group[doc["doc"]]) for doc in docs)
    right, said, true = pairs(both.values()), pairs(found.values()), pairs(gold.values())
    print(f"{what}: {len(docs)} documents of {len(gold)} originals, precision "
          f"{right / max(said, 1):.3f}, recall {right / max(true, 1):.3f}")


def score(binary, name, seed):
    docs = make(name, seed)
    out = subprocess.run([binary, "group", "--explain"], check=True, capture_output=True, text=True,
                         input="\n".join(json.dumps(doc) for doc in docs)).stdout
    lines = [json.loads(line) for line in out.splitlines()]
    copies = {}
    for line in lines:
        same = line["why"] in ("copy", "same title", "same address")
        copies[line["doc"]] = copies[line["like"]] if same else line["doc"]
    report("copies", docs, copies)
    report("stories", docs, {line["doc"]: line["story"] for line in lines})


if __name__ == "__main__":
    if len(sys.argv) > 2 and sys.argv[1] == "make":
        for doc in make(sys.argv[2]):
            print(json.dumps(doc, ensure_ascii=False))
    elif len(sys.argv) > 3 and sys.argv[1] == "score":
        score(sys.argv[2], sys.argv[3], int(sys.argv[4]) if len(sys.argv) > 4 else 1)
    else:
        sys.exit(__doc__)
