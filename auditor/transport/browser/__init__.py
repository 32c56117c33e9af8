"""The browser room: Chromium shows a page, and everything it asks for goes through the visit's own transport.

`Room` owns the browser of one visit: `see(delivery)` shows a page that was asked for already and returns it as `Seen`;
`tab(url)` keeps one open, for whoever has to press something (a gate, a report control).

Chromium is no second way to the outside. Its network is locked (a proxy that does not exist, a resolver that knows no
name), so that nothing leaves by itself; each request is taken from it, asked by `Traffic` through the transport of the
visit (robots.txt, pace, guard, recorder or replay), and the answer handed back. GET only. Images are never asked for: a
grey box stands in their place.

Pages run on virtual time: five seconds of their clock pass as fast as they can, standing still while an answer is
awaited. So a gate that comes after three seconds is seen, nobody sleeps, and the same answers give the same page. What
is seen is read natively (DOMSnapshot, accessibility), where no script of the page can lie.

A warden (a process of its own) kills Chromium and removes its folder when a page uses too much, when the visit ends,
and when the auditor itself is killed.
"""

from auditor.transport.browser.chromium import Chromium, find_chromium
from auditor.transport.browser.room import Room
from auditor.transport.browser.tab import Tab

__all__ = ["Chromium", "Room", "Tab", "find_chromium"]
