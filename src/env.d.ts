/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** Laid out by the layout of a page for all components within. */
    language?: import('./components/page-language.ts').PageLanguage;
    /** What the components of the prose page being rendered may ask of the registry; MDX gives them no props for it. */
    prose?: import('./views/prose/prose-context.ts').ProseContext;
  }
}

/** Made by the build, see `build/page-texts.ts`. */
declare module 'virtual:page-texts' {
  /** Loads the compiled text of a prose page, by page and language: `about/ru`. */
  export const pageTexts: Readonly<
    Record<string, () => Promise<{ default: import('astro').MDXInstance<never>['default'] }>>
  >;
}
