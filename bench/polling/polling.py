#!/usr/bin/env python3
"""What a poll costs, side by side with newsboat and with a bare libcurl loop, as ratios in one run.

Usage: bench/polling/polling.py [--newshound build/bench/newshound] [--loop build/bench/bench/newshound_curl_loop]
                                [newsboat] [reuse] [tls] [idle]

CPU is user + system time of the whole process (getrusage of the child). The server is nginx on
loopback with one worker. Needs nginx, newsboat and openssl; everything lives in a temporary folder.
"""
import argparse
import os
import random
import resource
import shutil
import signal
import socket
import statistics
import subprocess
import sys
import tempfile
import time

WORDS = """government minister parliament meeting statement border company market harvest river bridge
election court report police school hospital energy winter summer treaty visit delegation speech
people city village region council budget reform inquiry railway airport festival museum league
players season coach research vaccine climate storm flood drought coast island mountain forest""".split()
NAMES = ["Milan Petrov", "Ana Kovač", "John Smith", "Marie Dubois", "Иван Петров", "Olena Shevchenko"]


# What the daemon sends with a poll besides Host and If-None-Match (daemon/app/fetch.cpp).
SENT_HEADERS = [
    "Accept: application/rss+xml,application/atom+xml,application/feed+json,*/*;q=0.1",
    "If-Modified-Since: Thu, 05 Sep 2024 07:30:00 GMT",
    "User-Agent: newshound/0.1.0",
    "Accept-Encoding: gzip, deflate",
]


def sentence(rng):
    words = [rng.choice(WORDS) for _ in range(rng.randint(8, 18))]
    if rng.random() < 0.15:
        words.insert(rng.randrange(len(words)), rng.choice(NAMES))
    return " ".join(words).capitalize() + "."


def body(rng, size, markup):
    parts = []
    while sum(map(len, parts)) < size:
        paragraph = " ".join(sentence(rng) for _ in range(4))
        parts.append(f'<p>{paragraph} <a href="https://news.example/{rng.randrange(9999)}">More</a></p>'
                     if markup else paragraph + "\n\n")
    return "".join(parts)


def feed(number, size=30000, items=6):
    """About 30 KB of RSS: half of the feeds with HTML bodies, half with plain ones."""
    rng = random.Random(number)
    entries = []
    for i in range(items):
        text = body(rng, (size - 800) // items - 400, markup=number % 2 == 0)
        entries.append(f"""<item><title>{sentence(rng)}</title>
<link>https://news.example/{number}/{i}</link><guid isPermaLink="false">{number}-{i}</guid>
<pubDate>Thu, 05 Sep 2024 07:{i:02}:00 GMT</pubDate>
<description><![CDATA[{text}]]></description></item>""")
    return (f'<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0"><channel><title>Feed {number}</title>'
            f'<link>https://news.example/{number}</link><description>bench</description><language>en</language>'
            + "\n".join(entries) + "</channel></rss>\n")


def free_port():
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return s.getsockname()[1]


def openssl(*arguments):
    subprocess.run(["openssl", *arguments], check=True, stderr=subprocess.DEVNULL)


class Server:
    """nginx with a folder of its own."""

    def __init__(self, folder, keepalive=True, tls=False):
        self.folder = folder
        self.port = free_port()
        os.makedirs(f"{folder}/www", exist_ok=True)
        ssl = ""
        if tls:
            self.make_certificate()
            ssl = f"ssl_certificate {folder}/server.pem; ssl_certificate_key {folder}/server.key;"
        with open(f"{folder}/nginx.conf", "w") as conf:
            conf.write(f"""
daemon off; worker_processes 1; pid {folder}/nginx.pid; error_log {folder}/error.log; user root;
events {{ worker_connections 8192; }}
http {{ access_log off; types {{ application/rss+xml xml; }} client_body_temp_path {folder}/t1;
  proxy_temp_path {folder}/t2; fastcgi_temp_path {folder}/t3; uwsgi_temp_path {folder}/t4; scgi_temp_path {folder}/t5;
  keepalive_requests 1000000; keepalive_timeout {'75' if keepalive else '0'}; open_file_cache max=20000;
  server {{ listen 127.0.0.1:{self.port} {'ssl' if tls else ''} backlog=8192; {ssl} root {folder}/www; }} }}
""")
        self.start()

    def start(self):
        folder = self.folder
        self.process = subprocess.Popen(["nginx", "-p", folder, "-c", f"{folder}/nginx.conf"],
                                        stderr=subprocess.DEVNULL)
        for _ in range(200):
            try:
                socket.create_connection(("127.0.0.1", self.port), 0.2).close()
                return
            except OSError:
                time.sleep(0.05)
        sys.exit("nginx did not start")

    def make_certificate(self):
        """An authority, a key, and a certificate of it for *.bench.test."""
        f = self.folder
        openssl("req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "2",
                "-subj", "/CN=bench CA", "-keyout", f"{f}/ca.key", "-out", f"{f}/ca.pem")
        openssl("req", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-subj", "/CN=bench.test",
                "-keyout", f"{f}/server.key", "-out", f"{f}/server.csr")
        self.sign("server", "*.bench.test")
        # As long as the system's bundle, so that reading it costs what it costs in life.
        with open(f"{f}/bundle.pem", "w") as bundle:
            bundle.write(open("/etc/ssl/certs/ca-certificates.crt").read() + open(f"{f}/ca.pem").read())

    def sign(self, name, host):
        """name.pem: a certificate for the host, with the server's key."""
        f = self.folder
        with open(f"{f}/ext", "w") as ext:
            ext.write(f"subjectAltName=DNS:{host}\n")
        openssl("x509", "-req", "-in", f"{f}/server.csr", "-CA", f"{f}/ca.pem", "-CAkey", f"{f}/ca.key", "-days", "2",
                "-extfile", f"{f}/ext", "-out", f"{f}/{name}.pem")

    def fill(self, count):
        for number in range(count):
            path = f"{self.folder}/www/{number}.xml"
            with open(path, "w") as out:
                out.write(feed(number))
            os.utime(path, (1725521400, 1725521400))

    def etag(self, number):
        """nginx makes it of the file's time and size."""
        status = os.stat(f"{self.folder}/www/{number}.xml")
        return f'"{int(status.st_mtime):x}-{status.st_size:x}"'

    def stop(self):
        self.process.send_signal(signal.SIGTERM)
        self.process.wait()


def cpu(arguments, must=True, **more):
    """User + system seconds of a command; its output is thrown away."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    done = subprocess.run(arguments, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, **more)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    if must and done.returncode != 0:
        sys.exit(f"{' '.join(arguments)} failed ({done.returncode}):\n{done.stderr.decode()[-2000:]}")
    return after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime


def configuration(folder, urls, network="", name="newshound"):
    """A configuration with 1,000 names, a file sink and the feeds in a list, as newsboat has them; returns its path."""
    os.makedirs(f"{folder}/lists", exist_ok=True)
    rng = random.Random(1)
    with open(f"{folder}/lists/names.jsonl", "w") as out:
        for i in range(1000):
            given = rng.choice(["Petar", "Ivan", "Maria", "John"])
            out.write(f'{{"id":"s{i}","type":"person","names":["{given} Surname{i}"]}}\n')
    path = f"{folder}/{name}.yaml"
    with open(path, "w") as out:
        out.write(f"state_directory: {folder}/{name}-state\nwatchlists: [lists]\n"
                  f"sinks:\n  - {{name: out, type: file, path: {folder}/{name}.jsonl}}\n"
                  f"network:\n  allow_addresses: [127.0.0.0/8]\n  concurrent: 64\n  per_host: 64\n  host_gap: 0s\n{network}"
                  f"logging: {{level: warning}}\nfeed_lists: [{name}.feeds]\n")
    with open(f"{folder}/{name}.feeds", "w") as out:
        out.writelines(f"{url}\n" for url in urls)
    return path


def newsboat(options, folder):
    """500 feeds of 30 KB: first pass, unchanged pass, unchanged pass with newsboat's validators."""
    count = 500
    server = Server(f"{folder}/newsboat")
    server.fill(count)
    urls = [f"http://127.0.0.1:{server.port}/{n}.xml" for n in range(count)]
    with open(f"{folder}/urls", "w") as out:
        out.writelines(url + "\n" for url in urls)
    with open(f"{folder}/newsboat.conf", "w") as out:
        out.write("reload-threads 16\n")
    open(f"{folder}/empty-urls", "w").write(f"http://127.0.0.1:{server.port}/0.xml\n")
    boat = ["newsboat", "-q", "-C", f"{folder}/newsboat.conf", "-u", f"{folder}/urls", "-c", f"{folder}/cache.db"]
    ours = [options.newshound, "run", "--once", "--config", configuration(folder, urls)]
    idle_boat = cpu(["newsboat", "-q", "-C", f"{folder}/newsboat.conf", "-u", f"{folder}/empty-urls", "-c",
                     f"{folder}/none.db", "-x", "print-unread"], must=False)
    environment = dict(os.environ, HOME=folder)
    rounds = {"first": [], "second": [], "third": []}
    starts = []
    for _ in range(options.rounds):
        shutil.rmtree(f"{folder}/newshound-state", ignore_errors=True)
        for old in ("cache.db", "newshound.jsonl"):
            if os.path.exists(f"{folder}/{old}"):
                os.remove(f"{folder}/{old}")
        for times in rounds.values():
            times.append((cpu(boat + ["-x", "reload"], env=environment), cpu(ours + ["--all"])))
        starts.append((idle_boat, cpu(ours)))  # nothing due: start-up alone
    theirs_start, mine_start = (statistics.median(s) for s in zip(*starts))
    print(f"newsboat -x reload against newshound run --once --all, {count} feeds of 30 KB, "
          f"{options.rounds} rounds, medians (start-up {theirs_start*1e3:.0f} / {mine_start*1e3:.0f} ms)")
    for name, times in rounds.items():
        theirs, mine = (statistics.median(t) for t in zip(*times))
        ratios = sorted(t / m for t, m in times)
        net = statistics.median((t - theirs_start) / max(m - mine_start, 1e-6) for t, m in times)
        print(f"  {name:6} pass: newsboat {theirs*1e3:7.0f} ms  newshound {mine*1e3:6.0f} ms  ratio "
              f"{statistics.median(ratios):5.1f}x ({ratios[0]:.1f} to {ratios[-1]:.1f})  without start-up {net:5.1f}x")
    server.stop()


def reuse(options, folder):
    """CPU per 304 over kept connections, against a bare multi loop."""
    count = 4000
    server = Server(f"{folder}/reuse")
    server.fill(count)
    urls = [f"http://127.0.0.1:{server.port}/{n}.xml" for n in range(count)]
    compare(options, folder, urls, "304 over kept connections", "reuse", server)


def tls(options, folder):
    """HTTPS to many hosts without reuse, verified."""
    count = 500
    server = Server(f"{folder}/tls", keepalive=False, tls=True)
    server.fill(count)
    hosts = [f"h{n}.bench.test" for n in range(count)]
    urls = [f"https://{host}:{server.port}/{n}.xml" for n, host in enumerate(hosts)]
    resolve = "".join(f'    - "{host}:{server.port}:127.0.0.1"\n' for host in hosts)
    network = f"  ca_file: {server.folder}/bundle.pem\n  resolve:\n{resolve}"
    compare(options, folder, urls, "HTTPS to 500 hosts without reuse", "tls", server, network,
            ["--ca", f"{server.folder}/bundle.pem", "--resolve-all", "127.0.0.1"])


def compare(options, folder, urls, title, name, server, network="", loop_options=()):
    config = configuration(folder, urls, network, name)
    ours = [options.newshound, "run", "--once", "--config", config]
    with open(f"{folder}/{name}.urls", "w") as out:
        out.writelines(f"{url}\t{server.etag(n)}\n" for n, url in enumerate(urls))
    loop = [options.loop, *loop_options]
    for header in SENT_HEADERS:
        loop += ["--header", header]
    cpu(ours + ["--all"])  # fetches all, learns the validators
    rounds = []
    for _ in range(5):
        start = cpu(ours)
        mine = cpu(ours + ["--all"]) - start
        bare = cpu(loop + [f"{folder}/{name}.urls"]) - cpu(loop + ["/dev/null"])
        rounds.append((mine / bare, mine, bare))
    rounds.sort()
    ratio, mine, bare = rounds[len(rounds) // 2]
    print(f"{title}: newshound {mine/len(urls)*1e6:.1f} us, bare libcurl {bare/len(urls)*1e6:.1f} us a poll, ratio {ratio:.2f}x "
          f"(median of {len(rounds)}: {', '.join(f'{r[0]:.2f}' for r in rounds)})")
    server.stop()


def idle(options, folder):
    """A daemon with 5,000 feeds that are not due."""
    count = 5000
    server = Server(f"{folder}/idle")
    server.fill(count)
    urls = [f"http://127.0.0.1:{server.port}/{n}.xml" for n in range(count)]
    config = configuration(folder, urls, name="idle")
    cpu([options.newshound, "run", "--once", "--all", "--config", config])
    daemon = subprocess.Popen([options.newshound, "run", "--config", config], stderr=subprocess.DEVNULL)
    time.sleep(5)

    def ticks():
        fields = open(f"/proc/{daemon.pid}/stat").read().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    before = ticks()
    time.sleep(options.idle_seconds)
    used = ticks() - before
    rss = [line for line in open(f"/proc/{daemon.pid}/status") if line.startswith("VmRSS")][0].split()[1]
    daemon.send_signal(signal.SIGTERM)
    daemon.wait()
    print(f"idle with {count} feeds: {int(rss)/1024:.0f} MB RSS, {used/options.idle_seconds*100:.2f} % of a core over {options.idle_seconds} s")
    server.stop()


def main():
    here = os.path.dirname(os.path.abspath(__file__))
    build = os.path.join(here, "..", "..", "build", "bench")
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--newshound", default=f"{build}/newshound")
    parser.add_argument("--loop", default=f"{build}/bench/newshound_curl_loop")
    parser.add_argument("--rounds", type=int, default=5, help="of newsboat's passes")
    parser.add_argument("--idle-seconds", type=int, default=30)
    parser.add_argument("what", nargs="*", default=["newsboat", "reuse", "tls", "idle"])
    options = parser.parse_args()
    known = {"newsboat": newsboat, "reuse": reuse, "tls": tls, "idle": idle}
    for what in options.what:
        if what not in known:
            sys.exit(f"{what}: there are {', '.join(known)}")
        folder = tempfile.mkdtemp(prefix="newshound-bench-")
        try:
            known[what](options, folder)
        finally:
            shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    main()
