import { defineConfig } from 'astro/config';
import { astroSettings } from './src/build/astro-settings.ts';

// For the type check and editors of code; builds read the settings themselves.
export default defineConfig(astroSettings());
