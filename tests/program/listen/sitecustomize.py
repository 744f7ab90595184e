"""Imported by every Python process of a test that sets PYTHONPATH to this folder.

Writes down each internet socket that the process makes, connects or looks a name up
for, so that a test can say that there was none, in the window and in every worker.
"""

import os
import socket
import sys

_FILE = os.environ.get("HEARD_SOCKETS", "")
_INTERNET = {socket.AF_INET, socket.AF_INET6}


def _hear(event: str, arguments: tuple[object, ...]) -> None:
    internet = event == "socket.getaddrinfo"
    if event == "socket.__new__":
        internet = arguments[1] in _INTERNET
    if internet and _FILE:
        line = f"{os.getpid()} {event} {arguments[1:]!r}\n"
        handle = os.open(_FILE, os.O_WRONLY | os.O_APPEND | os.O_CREAT)
        os.write(handle, line.encode())
        os.close(handle)


sys.addaudithook(_hear)
