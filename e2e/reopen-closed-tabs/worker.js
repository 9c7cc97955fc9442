// The test calls chrome.sessions.restore() in here; there is nothing else to do.
