"""A voice for Orca that writes instead of sounding: what it is given to say, when it is told to stop, and when Orca has nothing to do.

Orca runs this as its user's own settings (orca-customizations.py). A line is a JSON array: a kind and a text.
"""

import json
import os
import sys
import types

import orca.settings
from gi.repository import GLib
from orca.speechserver import SpeechServer as Base

_server = None
_file = open(os.environ["HEARD_FILE"], "w", buffering=1)


def _write(kind, text=""):
    _file.write(json.dumps([kind, text]) + "\n")


def _idle():
    _write("idle")
    return True


# Below the priority at which Orca works off what the browser told it.
GLib.timeout_add(50, _idle, priority=GLib.PRIORITY_LOW)


class SpeechServer(Base):
    @staticmethod
    def getFactoryName():
        return "Written"

    @staticmethod
    def getSpeechServers():
        return [SpeechServer.getSpeechServer()]

    @staticmethod
    def getSpeechServer(info=None):
        global _server
        _server = _server or SpeechServer()
        return _server

    @staticmethod
    def shutdownActiveServers():
        pass

    def getInfo(self):
        return ["Written", "written"]

    def speak(self, text=None, acss=None, interrupt=True):
        if text:
            _write("say", text)

    def speakCharacter(self, character, acss=None):
        _write("say", character)

    def sayAll(self, utterances, progress):
        for context, _ in utterances:
            _write("say", context.utterance)

    def stop(self):
        _write("stop")


voice = types.ModuleType("written_voice")
voice.SpeechServer = SpeechServer
sys.modules["written_voice"] = voice

orca.settings.speechServerFactory = "written_voice"
orca.settings.speechFactoryModules = ["written_voice"]
# We know which keys we press.
orca.settings.enableKeyEcho = False
orca.settings.enableBraille = False
# A whole page is read aloud as long as nobody presses a key: how far depends on the clock. We walk instead.
orca.settings.sayAllOnLoad = False
orca.settings.pageSummaryOnLoad = False
