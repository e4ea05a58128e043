import { z } from 'astro/zod';
import type { CollectionName } from './index.ts';
import { countryCode, id } from './identifiers.ts';
import { writtenText } from './written-text.ts';

/** Which records are counted or listed: a collection, narrowed by what its records have. */
const recordQuery = z.discriminatedUnion('of', [
  z.strictObject({
    of: z.literal('partners'),
    kind: id.optional(),
    direction: id.optional(),
    country: countryCode.optional(),
  }),
  z.strictObject({ of: z.literal('agreements'), kind: id.optional() }),
  z.strictObject({
    of: z.literal('associations'),
    scope: z.enum(['international', 'national']).optional(),
  }),
  z.strictObject({ of: z.literal('legal-acts') }),
  z.strictObject({ of: z.literal('events'), kind: id.optional() }),
  z.strictObject({ of: z.literal('sources') }),
]);

/** What `declared` of `site.yaml` can speak of. */
const declaredQuery = z.discriminatedUnion('of', [
  z.strictObject({ of: z.literal('partners'), kind: id.optional() }),
  z.strictObject({ of: z.literal('agreements'), kind: id.optional() }),
  z.strictObject({
    of: z.literal('associations'),
    scope: z.enum(['international', 'national']).optional(),
  }),
  z.strictObject({ of: z.literal('legal-acts') }),
]);

/** Whether the frame of a prose page has an id: its menu, its main part, its notes and the marks that lead to them. */
export function isFrameId(text: string): boolean {
  return /^(?:main-content|site-menu|page-notes|(?:note|ref)-\d.*)$/u.test(text);
}

/** The id of a statement, which is one of its page too. */
const statementId = id.refine((value) => !isFrameId(value));

/**
 * The components that a prose page may use, and the attributes of each; everything else of MDX is refused. Attributes
 * are plain strings. The same schemas hold the check, the compilation, the types of the components and the handbook.
 */
export const PAGE_COMPONENTS = {
  Callout: { attributes: z.strictObject({}), hasText: true },
  Cite: {
    attributes: z.strictObject({
      source: id,
      paragraph: z
        .string()
        .regex(/^[1-9]\d{0,3}$/u)
        .optional(),
      at: writtenText.max(120).optional(),
    }),
    hasText: false,
  },
  Declared: { attributes: declaredQuery, hasText: false },
  Figure: { attributes: recordQuery, hasText: false },
  RecordList: { attributes: recordQuery, hasText: false },
  Statement: { attributes: z.strictObject({ id: statementId }), hasText: true },
  Term: {
    attributes: z.strictObject({
      vocabulary: z.enum(['directions', 'areas', 'exchange-forms']),
      id,
    }),
    hasText: true,
  },
} as const satisfies Record<string, PageComponent>;

/** The attributes of every component, as the component takes them. */
export type PageComponentProps = {
  [Name in PageComponentName]: z.output<(typeof PAGE_COMPONENTS)[Name]['attributes']>;
};

export type PageComponentName = keyof typeof PAGE_COMPONENTS;

export const PAGE_COMPONENT_NAMES = Object.keys(PAGE_COMPONENTS);

/** Which records a component of a prose page speaks of. */
export type RecordQuery = z.output<typeof recordQuery> & { of: CollectionName };

/** What a component asks that a source declares. */
export type DeclaredQuery = z.output<typeof declaredQuery>;

/** Finds a component by the name that an editor wrote, which may be any word. */
export function findPageComponent(name: string): PageComponent | undefined {
  const components: Readonly<Record<string, PageComponent>> = PAGE_COMPONENTS;
  return Object.hasOwn(components, name) ? components[name] : undefined;
}

export interface PageComponent {
  attributes: z.ZodObject | z.ZodDiscriminatedUnion<readonly z.ZodObject[]>;
  /** Whether it stands around text: `<Callout>…</Callout>`. */
  hasText: boolean;
}
