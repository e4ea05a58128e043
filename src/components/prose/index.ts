import type { PageComponentName } from '../../format/page-components.ts';
import Callout from './Callout.astro';
import Cite from './Cite.astro';
import Declared from './Declared.astro';
import Figure from './Figure.astro';
import RecordList from './RecordList.astro';
import Statement from './Statement.astro';
import Term from './Term.astro';

/** The components that prose pages may use, by the name that editors write. */
export const proseComponents = {
  Callout,
  Cite,
  Declared,
  Figure,
  RecordList,
  Statement,
  Term,
} satisfies Record<PageComponentName, unknown>;
