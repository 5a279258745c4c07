// Where browsers of the Chromium family usually are.
const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** The one named in the environment, else the first installed; null where there is none. */
function browserPath(environment, exists) {
  const named = environment.XIAONENG_BROWSER;
  return [...(named ? [named] : []), ...PLACES].find((place) => exists(place)) ?? null;
}

module.exports = { browserPath };
