// A classic script in the head: it runs before the first paint, so that no page flashes in the other scheme.
// Names and values are those of the switch in the header.
globalThis.applyTheme = (theme) => {
  const root = document.documentElement;
  if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
  else delete root.dataset.theme;
  for (const meta of document.querySelectorAll('meta[name="theme-color"]')) {
    const { scheme } = meta.dataset;
    const isChosen = scheme === root.dataset.theme;
    meta.media = root.dataset.theme ? (isChosen ? 'all' : 'not all') : `(prefers-color-scheme: ${scheme})`;
  }
};

try {
  globalThis.applyTheme(localStorage.getItem('theme'));
} catch {
  // A browser that keeps nothing for this site: the system decides.
}
