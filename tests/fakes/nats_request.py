"""Asks a NATS server: nats_request.py PORT SUBJECT PAYLOAD [USER PASSWORD]. Prints the answer."""

import json
import socket
import sys

port, subject, payload = sys.argv[1:4]
login = {"user": sys.argv[4], "pass": sys.argv[5]} if len(sys.argv) > 5 else {}
with socket.create_connection(("127.0.0.1", int(port)), timeout=10) as server:
    stream = server.makefile("rwb")
    stream.readline()
    words = f"CONNECT {json.dumps({'verbose': False, **login})}\r\nSUB answer 1\r\n"
    words += f"PUB {subject} answer {len(payload)}\r\n{payload}\r\n"
    stream.write(words.encode())
    stream.flush()
    while line := stream.readline().decode():
        if line.startswith("-ERR"):
            sys.exit(line)
        if line.startswith("MSG"):
            print(stream.read(int(line.split()[-1])).decode())
            break
