import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

// Loaded into a process before its program: its disk is full as soon as it writes pages.
const write = fs.promises.writeFile;
fs.promises.writeFile = async (file, ...rest) => {
  if (String(file instanceof URL ? file.pathname : file).endsWith('.html')) {
    throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
  }
  return write(file, ...rest);
};
syncBuiltinESMExports();
