/**
 * Whether `node_modules` holds what the lock file names.
 * @param {string | undefined} lock text of `package-lock.json`
 * @param {string | undefined} installed text of `node_modules/.package-lock.json`, which npm writes; `undefined` when
 *   absent
 * @returns {boolean}
 */
export function isInstalled(lock, installed) {
  if (lock === undefined || installed === undefined) return false;
  const wanted = packages(lock);
  const present = packages(installed);
  const extra = Object.keys(present).some((path) => wanted[path] === undefined);
  if (extra) return false;
  return Object.entries(wanted).every(([path, entry]) => {
    const found = present[path];
    // Optional packages are there on some machines only.
    return found === undefined ? entry.optional === true : found.integrity === entry.integrity;
  });
}

/**
 * @param {string} text
 * @returns {Record<string, { integrity?: string, optional?: boolean }>}
 */
function packages(text) {
  const { '': _project, ...rest } = JSON.parse(text).packages ?? {};
  return rest;
}
