import { buildAdmin } from './admin-site.ts';
import { adminSecurityHeaders } from '../build/security-headers.ts';
import { backendOrigins } from './backend.ts';

// `ADMIN_DIR` is where the editors' forms shall stand. They are published apart from the site, with headers of their own.
const place = process.env['ADMIN_DIR'] || 'dist-admin';
const { backend } = await buildAdmin(place, process.env);
console.log(
  `The forms stand in ${place}/ (${backend.name}, ${backend.repo}). The server has to send with every file:`,
);
for (const [name, value] of Object.entries(adminSecurityHeaders(backendOrigins(backend)))) {
  console.log(`  ${name}: ${value}`);
}
