"""Reads a mail as a reader's program does, with Python's own parser, and prints what it says as JSON.

usage: read_mail.py < MAIL
"""

import email.policy
import html.parser
import json
import sys


class Remote(html.parser.HTMLParser):
    """Collects what a mail program would load from elsewhere, and the visible words."""

    def __init__(self):
        super().__init__()
        self.loads, self.links, self.marks, self.words = [], [], [], []
        self.stack = []

    def handle_starttag(self, tag, attributes):
        self.stack.append(tag)
        for name, value in attributes:
            if tag == "a" and name == "href":
                self.links.append(value)
            elif name in ("src", "srcset", "background", "data", "action", "poster", "href"):
                self.loads.append(f"{tag} {name}={value}")
        if tag in ("script", "iframe", "object", "embed", "form", "img"):
            self.loads.append(tag)

    def handle_endtag(self, tag):
        while self.stack and self.stack.pop() != tag:
            pass

    def handle_data(self, data):
        if "style" in self.stack:
            if "url(" in data or "@import" in data:
                self.loads.append("style")
        else:
            self.words.append(data)
        if "mark" in self.stack:
            self.marks.append(data)


message = email.message_from_binary_file(sys.stdin.buffer, policy=email.policy.default)
html_part = Remote()
html_part.feed(message.get_body(("html",)).get_content())
defects = [str(defect) for part in message.walk() for defect in part.defects]
for name, value in message.items():
    defects += [f"{name}: {defect}" for defect in getattr(value, "defects", [])]
print(json.dumps({
    "headers": {name: str(message[name] or "") for name in (
        "Subject", "From", "To", "Message-ID", "List-Id", "Auto-Submitted", "Date")},
    "type": message.get_content_type(),
    "parts": [part.get_content_type() for part in message.iter_parts()],
    "text": message.get_body(("plain",)).get_content(),
    "html": "".join(html_part.words),
    "marks": html_part.marks,
    "links": html_part.links,
    "loads": html_part.loads,
    "defects": defects,
}))
