# Reads a mail from standard input as an independent reader would (Python's email package, strict) and
# prints what it understood, as JSON.
import email
import email.policy
import json
import sys

raw = sys.stdin.buffer.read()
mail = email.message_from_bytes(raw, policy=email.policy.default)
parts = [part for part in mail.walk() if not part.is_multipart()]
people = [{"name": a.display_name, "address": a.addr_spec} for a in mail["To"].addresses]
lines = raw.split(b"\r\n")
json.dump(
    {
        "defects": [repr(d) for part in mail.walk() for d in part.defects]
        + [repr(d) for value in mail.values() for d in value.defects],
        "headers": sorted(name.lower() for name in mail.keys()),
        "subject": mail["Subject"],
        "from": mail["From"].addresses[0].addr_spec,
        "to": people,
        "date": mail["Date"].datetime.isoformat(),
        "message_id": mail["Message-ID"],
        "list_id": mail["List-Id"],
        "auto_submitted": mail["Auto-Submitted"],
        "watchlist": mail["X-Newshound-Watchlist"],
        "feed": mail["X-Newshound-Feed"],
        "severity": mail["X-Newshound-Severity"],
        "type": mail.get_content_type(),
        "parts": [part.get_content_type() + " " + part.get_content_charset() for part in parts],
        "text": parts[0].get_content().replace("\r\n", "\n"),
        "html": parts[1].get_content().replace("\r\n", "\n"),
        "longest_line": max(len(line) for line in lines),
        "bare": any(b"\r" in line or b"\n" in line for line in lines),
        "seven_bit": all(byte < 128 for byte in raw),
    },
    sys.stdout,
)
