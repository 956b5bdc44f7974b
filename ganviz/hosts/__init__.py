"""Where training runs. Whoever drives a host sends it messages and empties its mailbox; nothing else passes."""

from ganviz.hosts.mailbox import Delivery, Mailbox
from ganviz.hosts.messages import Message, Pause, Run, Start, Step, Stop, Update
from ganviz.hosts.thread_host import ThreadHost

__all__ = ["Delivery", "Mailbox", "Message", "Pause", "Run", "Start", "Step", "Stop", "ThreadHost", "Update"]
