"""A TCP proxy in front of a server that lets so many bytes of an answer pass and then cuts the line."""

from __future__ import annotations

import socket
import threading
from contextlib import suppress


class CuttingProxy:
    """`after`: bytes of the answer that still pass, None for all. `cuts` counts."""

    def __init__(self, port: int) -> None:
        self._target = port
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = self._listener.getsockname()[1]
        self.after: int | None = None
        self.cuts = 0
        self._is_open = True
        self._threads = [threading.Thread(target=self._serve)]
        self._threads[0].start()

    def _serve(self) -> None:
        while True:
            client, _ = self._listener.accept()
            if not self._is_open:
                client.close()
                return
            thread = threading.Thread(target=self._talk, args=(client,))
            self._threads.append(thread)
            thread.start()

    def _talk(self, client: socket.socket) -> None:
        with client, suppress(OSError), socket.create_connection(("127.0.0.1", self._target)) as server:
            upwards = threading.Thread(target=self._copy_up, args=(client, server))
            self._threads.append(upwards)
            upwards.start()
            self._copy_down(server, client)
            for end in (client, server):
                with suppress(OSError):
                    end.shutdown(socket.SHUT_RDWR)

    def _copy_up(self, client: socket.socket, server: socket.socket) -> None:
        with suppress(OSError):
            while piece := client.recv(1 << 16):
                server.sendall(piece)
            server.shutdown(socket.SHUT_WR)

    def _copy_down(self, server: socket.socket, client: socket.socket) -> None:
        left = self.after
        while piece := server.recv(1 << 16):
            if left is not None and len(piece) >= left:
                client.sendall(piece[:left])
                self.cuts += 1
                return
            client.sendall(piece)
            left = None if left is None else left - len(piece)

    def close(self) -> None:
        self._is_open = False
        with suppress(OSError):
            socket.create_connection(("127.0.0.1", self.port)).close()
        for thread in self._threads:
            thread.join(10)
        self._listener.close()
