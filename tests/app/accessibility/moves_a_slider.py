#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Steelyard authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Uses the window as a screen reader does: finds everything by its name, moves a slider, reads the new verdict.

Called with the program to start, within a D-Bus session of its own; the X server is started here.
"""
import contextlib
import os
import subprocess
import sys
import tempfile
import time

import pyatspi
from gi.repository import GLib

PATIENCE = 20  # seconds until a missing answer is a failure


class Failure(Exception):
    """What the window does not say or do, as a sentence."""


def until(question, complaint):
    """The first true answer to `question`, asked again until patience ends."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        while GLib.MainContext.default().iteration(False):
            pass  # events come in here
        try:
            answer = question()
        except Failure:
            raise
        except Exception:  # objects come and go while the window is being built
            answer = None
        if answer:
            return answer
        time.sleep(0.05)
    raise Failure(complaint)


def fresh(node):
    """The node with what it says now, not with what was asked before."""
    node.clear_cache()
    return node


def descendants(node):
    for child in fresh(node):
        if child is not None:
            yield child
            yield from descendants(child)


class Window:
    """The program as it stands on the accessibility bus."""

    def __init__(self, process):
        self.process = process
        self.application = until(self._application, "the program does not appear on the accessibility bus")

    def _application(self):
        if self.process.poll() is not None:
            raise Failure(f"the program ended with {self.process.returncode}")
        desktop = pyatspi.Registry.getDesktop(0)
        return next((a for a in desktop if a is not None and a.get_process_id() == self.process.pid), None)

    def first(self, accepts, complaint):
        return until(lambda: next((n for n in descendants(self.application) if accepts(n)), None), complaint)

    def find(self, role, name):
        return self.first(lambda node: node.getRole() == role and node.name == name,
                          f"there is no {role} named {name}")

    def find_described(self, name):
        return self.first(lambda node: node.name == name and node.description,
                          f"nothing is named {name} and described")

    def press(self, name):
        self.find(pyatspi.ROLE_PUSH_BUTTON, name).queryAction().doAction(0)


class Ear:
    """Hears what is announced: the names that change."""

    def __init__(self):
        self.heard = []
        pyatspi.Registry.registerEventListener(self._hear, "object:property-change:accessible-name")

    def _hear(self, event):
        self.heard.append(fresh(event.source).name)

    def hears(self, node, name):
        """`node` is called `name` now, and that was announced."""
        until(lambda: fresh(node).name == name, f"“{node.name}” does not become “{name}”")
        until(lambda: name in self.heard, f"nobody hears “{name}”")
        self.heard.clear()
        print(f"{node.name} | {node.description}")


def names_everything(window):
    for slider in ("Cost", "Latency", "Blast radius", "Team skills", "Auditability", "Longevity", "Team readiness",
                   "Burden of proof"):
        window.find(pyatspi.ROLE_SLIDER, slider)
        window.find(pyatspi.ROLE_SPIN_BUTTON, f"{slider}, exact")
    workload = window.find(pyatspi.ROLE_COMBO_BOX, "Workload")
    if not workload.description.startswith("Greenfield, nothing decided"):
        raise Failure(f"the workload picker says “{workload.description}”")
    scenarios = window.find(pyatspi.ROLE_LIST, "Scenarios")
    until(lambda: fresh(scenarios).childCount == 4, "the library does not list four scenarios")
    line = scenarios[1].name
    if not line.startswith("Payments API, Go for now: the team cannot carry Rust yet, Rust by 5.4"):
        raise Failure(f"a line of the library reads “{line}”")
    window.find_described("Search scenarios")
    for chart in ("Contributions", "Tipping points"):
        window.find_described(chart)


def follows_the_hand(window, ear):
    headline = window.find(pyatspi.ROLE_LABEL, "Go: Rust's lead is too small")
    slider = window.find(pyatspi.ROLE_SLIDER, "Latency")
    insight = window.find_described("Tipping points").description
    slider.queryValue().currentValue = 100
    ear.hears(headline, "Choose Rust")
    if "Rust by" not in headline.description:
        raise Failure(f"the headline is described without its margin: {headline.description}")
    if "29" not in fresh(slider).description:
        raise Failure(f"the slider does not say its share: {slider.description}")
    if window.find_described("Tipping points").description == insight:
        raise Failure("the chart still says what it said before")
    window.press("Undo")
    ear.hears(headline, "Go: Rust's lead is too small")
    window.press("Show me")
    ear.hears(headline, "Choose Rust")


def reads_a_chart_as_a_table(window):
    window.find(pyatspi.ROLE_CHECK_BOX, "Show Contributions as a table").queryAction().doAction(0)
    table = window.find(pyatspi.ROLE_TABLE, "Contributions, as a table")
    cells = [node.name for node in descendants(table)]
    if "Refactoring safety" not in cells:
        raise Failure(f"the table of contributions has {cells[:12]}…")


@contextlib.contextmanager
def display():
    """An X server on a free number, which it says itself once it listens; what it complains about is heard."""
    reading, writing = os.pipe()
    server = subprocess.Popen(["Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x1024x24", "-noreset", "-ac",
                               "-nolisten", "tcp"], pass_fds=[writing])
    os.close(writing)
    try:
        with os.fdopen(reading) as answer:
            number = answer.readline().strip()
        if not number:
            raise Failure("there is no X server")
        yield f":{number}"
    finally:
        server.terminate()
        server.wait()


def use(program):
    """Starts the program on a display and with a home of its own, and uses it."""
    with display() as screen, tempfile.TemporaryDirectory() as home:
        os.environ["DISPLAY"] = screen  # for what listens, too
        environment = dict(os.environ, HOME=home, XDG_DATA_HOME=home, XDG_CONFIG_HOME=home)
        process = subprocess.Popen([program], env=environment)
        try:
            ear = Ear()
            window = Window(process)
            names_everything(window)
            follows_the_hand(window, ear)
            reads_a_chart_as_a_table(window)
        finally:
            process.kill()
            process.wait()


def main():
    try:
        use(sys.argv[1])
    except Failure as failure:
        return f"FAILED: {failure}"
    print("PASSED")
    return 0


sys.exit(main())
