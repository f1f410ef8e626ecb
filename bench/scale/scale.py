#!/usr/bin/env python3
"""A hundred thousand feeds on one machine: what the daemon costs when they are all polled.

Usage: bench/scale/scale.py [--feeds N] [--hosts N] [--tls] [--seconds N] [--settle N] [--state DIR]
                            [--newshound build/bench/newshound]

Feeds come from the list format, under host names that network.resolve sends to an nginx on loopback:
200 feeds a host, polled every 5 minutes on average. Four of five polls are answered with 304, the fifth
with a document of 10 KB whose first entry is new. With --tls every poll is a connection of its own, over
TLS with verification, for the server closes it after each answer.

Reports how long the daemon took to be ready, its CPU time (user + system, as a share of one core) and
polls a second while it runs steadily, and its memory (VmRSS, VmHWM). Keep the state with --state to
measure a later start (on the same port, or they would be other feeds): the first one has every feed to
fetch in full. Needs nginx and openssl.
"""
import argparse
import email.utils
import os
import random
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "../polling"))
from polling import Server, free_port, sentence  # noqa: E402

ENTRIES = 8


def document(number):
    """Its first entry is another in each answer; those before came every 25 minutes, as then."""
    rng = random.Random(number)
    items = []
    now = time.time()
    for i in range(ENTRIES):
        key = "@ID@" if i == 0 else f"{number}-{i}"
        posted = "@NOW@" if i == 0 else email.utils.formatdate(now - 1500 * (i - rng.random()), usegmt=True)
        text = " ".join(sentence(rng) for _ in range(11))
        items.append(f"""<item><title>{sentence(rng)} {key}</title><link>https://news.example/{key}</link>
<guid isPermaLink="false">{key}</guid><pubDate>{posted}</pubDate>
<description>{text}</description></item>""")
    return (f'<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0"><channel><title>Feed {number}</title>'
            f'<link>https://news.example/</link><description>bench</description><language>en</language>'
            + "\n".join(items) + "</channel></rss>\n")


class Publisher(Server):
    """nginx that answers four of five conditional requests with 304."""

    def __init__(self, folder, feeds, hosts, tls, port):
        self.folder = folder
        self.port = port
        os.makedirs(f"{folder}/www")
        for number in range(-(-feeds // hosts)):
            with open(f"{folder}/www/{number}.xml", "w") as out:
                out.write(document(number))
        ssl = ""
        if tls:
            self.make_certificate()
            for host in range(hosts):
                self.sign(f"h{host}.test", f"h{host}.test")
            ssl = (f"ssl_certificate {folder}/$ssl_server_name.pem; ssl_certificate_key {folder}/server.key;"
                   "ssl_session_cache shared:s:32m;")
        self.status = free_port()
        with open(f"{folder}/nginx.conf", "w") as conf:
            conf.write(f"""
daemon off; worker_processes 1; pid {folder}/nginx.pid; error_log {folder}/error.log; user root;
events {{ worker_connections 16384; }}
http {{ access_log off; types {{ application/rss+xml xml; }} client_body_temp_path {folder}/t1;
  proxy_temp_path {folder}/t2; fastcgi_temp_path {folder}/t3; uwsgi_temp_path {folder}/t4; scgi_temp_path {folder}/t5;
  keepalive_requests 1000000; keepalive_timeout {0 if tls else 3600}; open_file_cache max=20000;
  gzip on; gzip_types application/rss+xml;
  split_clients $request_id $arm {{ 80% same; * fresh; }}
  map "$arm:$http_if_modified_since" $unchanged {{ "~^same:." 1; default ""; }}
  server {{ listen 127.0.0.1:{self.status}; location / {{ stub_status; }} }}
  server {{ listen 127.0.0.1:{self.port} {'ssl' if tls else ''} backlog=8192; {ssl} root {folder}/www;
    location / {{ if ($unchanged) {{ return 304; }} if_modified_since off; sub_filter_last_modified on;
      sub_filter_types *; sub_filter_once off; sub_filter '@ID@' $request_id; sub_filter '@NOW@' $date_gmt; }} }} }}
""")
        self.start()

    def requests(self):
        with urllib.request.urlopen(f"http://127.0.0.1:{self.status}/") as status:
            return int(status.read().split(b"\n")[2].split()[2])


def kept_port(state):
    """Where the feeds of this state are."""
    path = f"{state}.port"
    if not os.path.exists(path):
        with open(path, "w") as out:
            out.write(str(free_port()))
    with open(path) as kept:
        return int(kept.read())


class Readiness:
    """The socket on which a service says READY=1."""

    def __init__(self, folder):
        self.path = f"{folder}/notify"
        self.socket = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self.socket.bind(self.path)

    def wait(self, seconds):
        self.socket.settimeout(seconds)
        while b"READY=1" not in self.socket.recv(4096):
            pass


class Usage:
    def __init__(self, pid):
        with open(f"/proc/{pid}/stat") as stat:
            fields = stat.read().rsplit(")", 1)[1].split()
        tick = os.sysconf("SC_CLK_TCK")
        self.user, self.system = int(fields[11]) / tick, int(fields[12]) / tick
        self.at = time.monotonic()
        with open(f"/proc/{pid}/status") as status:
            lines = dict(line.split(":", 1) for line in status)
        self.rss, self.most = (int(lines[key].split()[0]) / 1024 for key in ("VmRSS", "VmHWM"))


def configuration(folder, publisher, options):
    scheme = "https" if options.tls else "http"
    with open(f"{folder}/feeds.tsv", "w") as feeds:
        for number in range(options.feeds):
            host, path = number % options.hosts, number // options.hosts
            feeds.write(f"{scheme}://h{host}.test:{publisher.port}/{path}.xml\tFeed {number}\tbench\ten\n")
    with open(f"{folder}/list.yaml", "w") as out:
        out.write("watchlist: Bench\nentries:\n  - Jelena Testova\n  - Pavel Uzorkov\n")
    resolve = "\n".join(f'    - "h{n}.test:{publisher.port}:127.0.0.1"' for n in range(options.hosts))
    ca = f"  ca_file: {publisher.folder}/bundle.pem\n" if options.tls else ""
    with open(f"{folder}/newshound.yaml", "w") as out:
        out.write(f"""state_directory: {options.state}
feed_lists: [feeds.tsv]
feed_defaults: {{min_interval: 1m, max_interval: 1h}}
watchlists: [list.yaml]
sinks: [{{type: file, path: {folder}/alerts.jsonl}}]
logging: {{level: {options.log}}}
network:
  mean_interval: 5m
  host_gap: 0s
  allow_addresses: [127.0.0.0/8]
{ca}  resolve:
{resolve}
""")
    return f"{folder}/newshound.yaml"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--feeds", type=int, default=100_000)
    parser.add_argument("--hosts", type=int, default=500)
    parser.add_argument("--tls", action="store_true")
    parser.add_argument("--settle", type=int, default=60, help="seconds before the measurement")
    parser.add_argument("--seconds", type=int, default=120, help="of measurement")
    parser.add_argument("--state", help="kept from run to run")
    parser.add_argument("--log", default="error")
    parser.add_argument("--newshound", default="build/bench/newshound")
    options = parser.parse_args()
    folder = tempfile.mkdtemp(prefix="newshound-scale-")
    options.state = options.state or f"{folder}/state"
    publisher = Publisher(f"{folder}/nginx", options.feeds, options.hosts, options.tls, kept_port(options.state))
    process = None
    try:
        settings = configuration(folder, publisher, options)
        ready = Readiness(folder)
        log = open(f"{folder}/log", "w")
        begun = time.monotonic()
        process = subprocess.Popen([options.newshound, "run", "--config", settings], stderr=log, stdout=log,
                                   env=dict(os.environ, NOTIFY_SOCKET=ready.path))
        ready.wait(60)
        at_start = Usage(process.pid)
        print(f"ready after {time.monotonic() - begun:.2f} s, {at_start.user + at_start.system:.2f} s of CPU, "
              f"{at_start.rss:.0f} MB")
        sys.stdout.flush()
        time.sleep(options.settle)
        before, sent_before = Usage(process.pid), publisher.requests()
        time.sleep(options.seconds)
        after, sent_after = Usage(process.pid), publisher.requests()
        took = after.at - before.at
        polls = (sent_after - sent_before) / took
        cores = (after.user - before.user + after.system - before.system) / took
        print(f"{polls:.0f} polls a second; {cores:.3f} core ({(after.user - before.user) / took:.3f} user), "
              f"{1000 * cores / max(polls, 1):.3f} ms a poll; {after.rss:.0f} MB, at most {after.most:.0f} MB")
        if process.poll() is not None:
            sys.exit("the daemon ended before its time")
    finally:
        if process:
            begun = time.monotonic()
            process.send_signal(signal.SIGTERM)
            process.wait(60)
            print(f"ended after {time.monotonic() - begun:.1f} s")
        publisher.stop()
        with open(f"{folder}/log") as log:
            lines = log.readlines()
            sys.stdout.writelines(lines[:5] + (["…\n"] + lines[-3:] if len(lines) > 8 else []))
        shutil.rmtree(folder)


if __name__ == "__main__":
    main()
