/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** Laid out by the layout of a page for all components within. */
    language?: import('./components/page-language.ts').PageLanguage;
    /** What the components of the prose page being rendered may ask of the registry; MDX gives them no props for it. */
    prose?: import('./views/prose/prose-context.ts').ProseContext;
  }
}
