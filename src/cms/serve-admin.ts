import { buildAdmin } from './admin-site.ts';
import { adminSecurityHeaders } from '../build/security-headers.ts';
import { serveSite } from '../build/serve-site.ts';
import { backendOrigins } from './backend.ts';

// The forms on this computer: a browser built on Chromium may then work with the folder of the content itself.
const place = process.env['ADMIN_DIR'] || 'dist-admin';
const { backend } = await buildAdmin(place, process.env);
const headers = adminSecurityHeaders(backendOrigins(backend));
const port = Number(process.env['PORT'] || 4322);
const site = await serveSite(place, { port, headers }).catch(() => serveSite(place, { headers }));
// Browsers take `localhost` for the computer itself; the forms offer the local folder only there.
console.log(`The forms are at ${site.url.replace('127.0.0.1', 'localhost')} (Ctrl+C stops them).`);
