import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

// Loaded into a process, and each of its threads, before its program: its disk is full as soon as it writes pages.
const write = fs.writeFileSync;
fs.writeFileSync = (file, ...rest) => {
  if (String(file).endsWith('.html'))
    throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
  write(file, ...rest);
};
syncBuiltinESMExports();
