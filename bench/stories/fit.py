#!/usr/bin/env python3
"""Fits the weights of daemon/story/judge.cpp: logistic regression on what newshound_stories_fit prints.
usage: fit.py BINARY FILE.jsonl...    Each file is labelled articles ({"doc","story","topic",...}); of
those with a topic only the odd ones are used, the even ones are for reporting. Each file is read with
its texts and by its headlines alone, in several orders and amounts."""
import json, math, subprocess, sys, tempfile

NAMES = ["always", "cosine", "opening cosine", "best", "core", "core names", "heaviest", "names",
         "opening", "numbers", "same day", "other years", "many", "brief", "brief cosine"]
RIDGE = 3.0


def rows(binary, docs, seed, part):
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl") as file:
        file.writelines(json.dumps(doc) + "\n" for doc in docs)
        file.flush()
        out = subprocess.run([binary, file.name, str(seed), str(part)], check=True,
                             capture_output=True, text=True).stdout
    table = [[float(x) for x in line.split()] for line in out.splitlines()]
    return [(row[0], row[1:]) for row in table]


def solve(matrix, right):
    n = len(right)
    a = [matrix[i] + [right[i]] for i in range(n)]
    for i in range(n):
        best = max(range(i, n), key=lambda r: abs(a[r][i]))
        a[i], a[best] = a[best], a[i]
        for r in range(i + 1, n):
            f = a[r][i] / a[i][i]
            for c in range(i, n + 1):
                a[r][c] -= f * a[i][c]
    x = [0.0] * n
    for i in reversed(range(n)):
        x[i] = (a[i][n] - sum(a[i][c] * x[c] for c in range(i + 1, n))) / a[i][i]
    return x


def fit(data):
    """Newton's method with a ridge."""
    n = len(NAMES)
    w = [0.0] * n
    for _ in range(12):
        gradient = [RIDGE * x if j else 0.0 for j, x in enumerate(w)]
        hessian = [[RIDGE if i == j and i else 1e-9 if i == j else 0.0 for j in range(n)]
                   for i in range(n)]
        for label, row in data:
            z = sum(a * x for a, x in zip(w, row))
            p = 1 / (1 + math.exp(-max(-30.0, min(30.0, z))))
            s = p * (1 - p)
            for i in range(n):
                xi = row[i]
                if xi == 0:
                    continue
                gradient[i] += (p - label) * xi
                for j in range(i + 1):
                    hessian[i][j] += s * xi * row[j]
        for i in range(n):
            for j in range(i):
                hessian[j][i] = hessian[i][j]
        w = [a - b for a, b in zip(w, solve(hessian, gradient))]
    return w


def main():
    binary, files = sys.argv[1], sys.argv[2:]
    data = []
    for name in files:
        docs = [json.loads(line) for line in open(name, encoding="utf8")]
        docs = [doc for doc in docs if doc.get("topic", 1) % 2 == 1]
        for variant in (docs, [dict(doc, text="") for doc in docs]):
            for seed, part in ((1, 1), (2, 1), (3, 1), (4, 2), (5, 2)):
                data += rows(binary, variant, seed, part)
    full = fit(data)
    print(len(data), "comparisons,", sum(int(d[0]) for d in data), "of them within a story")
    for name, w in zip(NAMES, full):
        print(f"{name:14} {w:6.2f}")
    print("{" + ", ".join(f"{w:.2f}F" for w in full) + "}")


if __name__ == "__main__":
    main()
