"""Nothing of a page reaches the network but through the transport of the visit."""

import socket
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import pytest

from tests.browser.showing import HOME, Showing


@dataclass(frozen=True)
class Sniffer:
    """Listens on loopback, TCP and UDP alike; whoever knocks is kept waiting by the system until the sniffer looks."""

    tcp: socket.socket
    udp: socket.socket

    @property
    def port(self) -> int:
        port: int = self.tcp.getsockname()[1]
        return port

    def knocks(self) -> list[str]:
        """Return who has knocked since it last looked."""
        heard = []
        for name, look in (("tcp", self._one_connection), ("udp", self._one_message)):
            while look():
                heard.append(name)
        return heard

    def _one_connection(self) -> bool:
        try:
            self.tcp.accept()[0].close()
        except BlockingIOError:
            return False
        return True

    def _one_message(self) -> bool:
        try:
            self.udp.recvfrom(2048)
        except BlockingIOError:
            return False
        return True


@contextmanager
def sniffing() -> Iterator[Sniffer]:
    """Listen until the test is over, on a port that is free for both."""
    while True:
        tcp, udp = socket.create_server(("127.0.0.1", 0)), socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        try:
            udp.bind(tcp.getsockname())
        except OSError:
            tcp.close()
            udp.close()
            continue
        break
    with tcp, udp:
        tcp.settimeout(0)
        udp.settimeout(0)
        yield Sniffer(tcp, udp)


TRICKS = {
    "fetch": "fetch('http://AT/a')",
    "post": "fetch('http://AT/a', {method: 'POST', body: 'x'})",
    "no-cors": "fetch('http://AT/a', {mode: 'no-cors', keepalive: true})",
    "xhr": "var x = new XMLHttpRequest(); x.open('GET', 'http://AT/a'); x.send()",
    "beacon": "Navigator.prototype.sendBeacon.call(navigator, 'http://AT/a', 'x')",
    "websocket": "new WebSocket('ws://AT/a')",
    "secure websocket": "new WebSocket('wss://AT/a')",
    "event source": "new EventSource('http://AT/a')",
    "picture": "new Image().src = 'http://AT/a.png'",
    "web transport": "new WebTransport('https://AT/a')",
    "peer connection": "var p = new RTCPeerConnection({iceServers: [{urls: 'stun:AT'}]}); p.createDataChannel('x');"
    "p.createOffer().then(o => p.setLocalDescription(o))",
    "peer connection of a frame": "var f = document.createElement('iframe'); document.body.append(f);"
    "var p = new f.contentWindow.RTCPeerConnection({iceServers: [{urls: 'stun:AT'}]}); p.createDataChannel('x');"
    "p.createOffer().then(o => p.setLocalDescription(o))",
    "popup": "window.open('http://AT/a')",
    "popup by a click": "var a = document.createElement('a'); a.href = 'http://AT/a'; a.target = '_blank'; a.click()",
    "leaving": "location.href = 'http://AT/a'",
    "form": "var f = document.createElement('form'); f.action = 'http://AT/a'; f.method = 'post'; document.body.append(f);"
    "f.submit()",
    "download": "var a = document.createElement('a'); a.href = 'http://AT/a'; a.download = 'b'; a.click()",
    "ping": "var a = document.createElement('a'); a.href = '#x'; a.ping = 'http://AT/a'; document.body.append(a); a.click()",
    "script": "var s = document.createElement('script'); s.src = 'http://AT/a.js'; document.body.append(s)",
    "module": "import('http://AT/a.js')",
    "worker": "new Worker(URL.createObjectURL(new Blob([\"importScripts('http://AT/a.js')\"])))",
    "worker that fetches": "new Worker(URL.createObjectURL(new Blob([\"fetch('http://AT/a')\"])))",
    "shared worker": "new SharedWorker(URL.createObjectURL(new Blob([\"fetch('http://AT/a')\"])))",
    "service worker": "navigator.serviceWorker.register('/sw.js')",
    "font": "new FontFace('a', 'url(http://AT/a.woff2)').load()",
    "sound": "new Audio('http://AT/a.mp3').play()",
}
MARKUP = {
    "preconnect": "<link rel=preconnect href='http://AT/'>",
    "name look-up": "<link rel=dns-prefetch href='//AT/'>",
    "prefetch": "<link rel=prefetch href='http://AT/a'>",
    "preload": "<link rel=preload as=script href='http://AT/a.js'>",
    "prerender": '<script type=speculationrules>{"prerender": [{"urls": ["http://AT/a"]}]}</script>',
    "speculation": '<script type=speculationrules>{"prefetch": [{"urls": ["http://AT/a"]}]}</script>',
    "style sheet": "<link rel=stylesheet href='http://AT/a.css'>",
    "import of a style": "<style>@import url(http://AT/a.css); body { background: url(http://AT/a.png) }</style>",
    "icon": "<link rel=icon href='http://AT/a.ico'>",
    "manifest": "<link rel=manifest href='http://AT/a.json'>",
    "frame": "<iframe src='http://AT/a'></iframe>",
    "object": "<object data='http://AT/a'></object><embed src='http://AT/a'>",
    "video": "<video src='http://AT/a.mp4' autoplay poster='http://AT/a.png'></video>",
    "refresh": "<meta http-equiv=refresh content='0;url=http://AT/a'>",
    "picture set": "<img srcset='http://AT/a.png 1x, http://AT/b.png 2x' loading=eager>",
}  # fmt: skip


@pytest.mark.parametrize(
    "html",
    [*(f"<script>{one}</script>" for one in TRICKS.values()), *MARKUP.values()],
    ids=[*TRICKS, *MARKUP],
)
def test_nothing_of_a_page_goes_to_the_network_by_itself(shown: Showing, html: str) -> None:
    """The transport of this test holds no other host: whoever knocks at the sniffer came another way."""
    with sniffing() as sniffer:
        at = f"127.0.0.1:{sniffer.port}"
        seen = shown.see(
            f"<!doctype html><body><p>Hier</p>{html.replace('AT', at)}", sw_js="fetch('http://127.0.0.1/')"
        )
        assert sniffer.knocks() == []
    assert b"Hier" in seen.html, seen


def test_the_sniffer_would_have_heard() -> None:
    with sniffing() as sniffer:
        socket.create_connection(("127.0.0.1", sniffer.port)).close()
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as knocking:
            knocking.sendto(b"x", ("127.0.0.1", sniffer.port))
        assert sniffer.knocks() == ["tcp", "udp"]


def test_only_what_shows_something_is_asked_of_the_transport(shown: Showing) -> None:
    seen = shown.see(
        "<!doctype html><link rel=icon href=/i.ico><link rel=stylesheet href=/a.css><img src=/a.png><video src=/v.mp4></video>"
        "<script src=/a.js></script><script src='https://www.google-analytics.com/ga.js'></script>"
        "<script>fetch('/d.json'); fetch('/p', {method: 'POST'}); fetch('/d.json', {method: 'HEAD'})</script>",
        a_css="@font-face{font-family:x;src:url(/f.woff2)} body{font-family:x}",
        a_js="document.cookie='a=1'",
        d_json="{}",
    )
    assert sorted(shown.outside.asked) == [f"{HOME}a.css", f"{HOME}a.js", f"{HOME}d.json"]
    assert dict(seen.refused)["post"] == 1


def test_what_pages_share_is_asked_for_once(shown: Showing) -> None:
    html = "<!doctype html><link rel=stylesheet href=/shared.css><p>Hier</p>"
    shown.see(html, shared_css="p{color:red}")
    assert shown.outside.asked == [f"{HOME}shared.css"]
    shown.see(html)
    assert shown.outside.asked == []


def test_redirects_are_followed_hop_by_hop_through_the_transport(shown: Showing) -> None:
    seen = shown.see(
        "<!doctype html><p id=w></p><script>fetch('/one').then(r => r.json()).then(d => w.textContent = d.word)</script>",
        one="-> /two",
        two="-> /three.json",
        three_json='{"word": "aangekomen"}',
    )
    assert shown.outside.asked == [f"{HOME}one", f"{HOME}two", f"{HOME}three.json"]
    assert "aangekomen" in seen.html.decode()


def test_cookies_of_scripts_go_with_what_is_asked_next(shown: Showing) -> None:
    shown.see(
        "<!doctype html><script>document.cookie = 'b=2'; document.cookie = 'a=1'; fetch('/d.json')</script>",
        d_json="{}",
    )
    assert shown.outside.cookies == ["a=1; b=2"]
