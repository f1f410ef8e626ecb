"""A mail server for tests that refuses when it is told to.

usage: faulty_smtp.py DIRECTORY

Listens on a free port of 127.0.0.1, writes the port to DIRECTORY/port, then answers each RCPT with
the text in DIRECTORY/reply (250, while there is no such file). Accepted mails become DIRECTORY/N.eml.
"""

import asyncio
import pathlib
import sys

from aiosmtpd.smtp import SMTP

directory = pathlib.Path(sys.argv[1])


class Recipient:
    count = 0

    async def handle_RCPT(self, server, session, envelope, address, options):
        reply = directory / "reply"
        text = reply.read_text().strip() if reply.exists() else "250 OK"
        if text.startswith("250"):
            envelope.rcpt_tos.append(address)
        return text

    async def handle_DATA(self, server, session, envelope):
        self.count += 1
        (directory / f"{self.count}.eml").write_bytes(envelope.original_content)
        return "250 2.0.0 kept"


async def main():
    loop = asyncio.get_running_loop()
    recipient = Recipient()
    server = await loop.create_server(lambda: SMTP(recipient, loop=loop), "127.0.0.1", 0)
    # Renamed into place: whoever sees the file sees the whole number.
    (directory / "port.new").write_text(str(server.sockets[0].getsockname()[1]))
    (directory / "port.new").rename(directory / "port")
    await server.serve_forever()


asyncio.run(main())
