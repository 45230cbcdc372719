"""`sandbox`: localstripe's command line, with its own arguments."""

from localstripe.server import start

start()
