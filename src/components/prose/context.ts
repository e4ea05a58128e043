import type { ProseContext } from '../../views/prose/prose-context.ts';

/** The context that the page has laid out for its components. @throws when a component is used outside a prose page */
export function contextOf(locals: App.Locals): ProseContext {
  if (locals.prose === undefined) throw new Error('This component works on prose pages only');
  return locals.prose;
}
