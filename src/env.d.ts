/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** What the components of the prose page being rendered may ask of the registry; MDX gives them no props for it. */
    prose?: import('./views/prose/prose-context.ts').ProseContext;
  }
}
