import { describe, expect, it } from 'vitest';
import { z } from 'astro/zod';
import { adminConfig } from '../../../src/cms/admin-config.ts';
import { backendOf, backendOrigins, isLocalOnly } from '../../../src/cms/backend.ts';
import type { Setting } from '../../../src/cms/setting.ts';
import { BODY, CHECKED, MARK } from '../../../src/cms/record-file.ts';
import { adminSecurityHeaders, SECURITY_HEADERS } from '../../../src/build/security-headers.ts';
import { filePlans } from '../../../src/format/file-plans.ts';
import { COLLECTIONS } from '../../../src/format/index.ts';

const terms = [{ value: 'one', label: 'One' }];

function configIn(lang: 'ru' | 'en'): string {
  const setting: Setting = {
    lang,
    place: 'content',
    countries: [{ value: 'XA', label: 'Xa' }],
    timeZones: [{ value: 'UTC', label: 'UTC' }],
    locales: ['ru', 'en'],
    defaultLocale: 'ru',
    terms: {
      'partner-kinds': terms,
      'agreement-kinds': terms,
      'act-kinds': terms,
      'event-kinds': terms,
      areas: terms,
      'exchange-forms': terms,
      directions: terms,
    },
  };
  const config = adminConfig(setting, {
    url: 'https://example.org',
    backend: backendOf({}, undefined),
  });
  return JSON.stringify(config, undefined, 2);
}

const configs = { ru: configIn('ru'), en: configIn('en') };

/** What a form has beside the fields of the format. */
const OF_THE_FORM: readonly string[] = [BODY, CHECKED];

const shownField = z.looseObject({
  name: z.string(),
  label: z.string().min(1),
  required: z.boolean().optional(),
  options: z.array(z.object({ value: z.string(), label: z.string().min(1) })).optional(),
  get fields() {
    return z.array(shownField).optional();
  },
});

type ShownField = z.output<typeof shownField>;

/** A collection of the forms, or a field in it, by its path. */
function fieldAt(path: string, lang: 'ru' | 'en' = 'en'): ShownField {
  const { collections } = z.object({ collections: z.array(shownField) }).parse(JSON.parse(configs[lang]));
  const [first, ...rest] = path.split('.');
  const start = collections.find(({ name }) => name === first);
  const found = rest.reduce<ShownField | undefined>(
    (field, step) => field?.fields?.find(({ name }) => name === step),
    start,
  );
  if (found === undefined) throw new Error(`The forms have no ${path}`);
  return found;
}

describe('the settings of the forms', () => {
  it.each(['ru', 'en'] as const)(
    'in "%s" show no content as HTML: no preview, and the main text as it is written',
    (lang) => {
      const { editor, collections } = z
        .object({
          editor: z.object({ preview: z.boolean() }),
          collections: z.array(
            z.looseObject({ fields: z.array(z.looseObject({ name: z.string() })).optional() }),
          ),
        })
        .parse(JSON.parse(configs[lang]));
      expect(editor.preview).toBe(false);
      const bodies = collections.flatMap(({ fields = [] }) => fields.filter(({ name }) => name === 'body'));
      expect(bodies.length).toBeGreaterThan(3);
      for (const body of bodies) expect(body).toMatchObject({ widget: 'richtext', modes: ['raw'] });
      expect(configs[lang]).not.toMatch(/"widget": "(?:markdown|html|code|compute)/u);
    },
  );

  it.each(COLLECTIONS)(
    'ask for every field of %s that the format has, as it demands, and for no other',
    (name) => {
      const plan = filePlans()[name];
      const planned = Object.entries(plan.kind === 'group' ? plan.fields : {});
      const shown = (fieldAt(name).fields ?? []).filter((field) => !OF_THE_FORM.includes(field.name));
      expect(Object.fromEntries(shown.map((field) => [field.name, field.required]))).toEqual(
        Object.fromEntries(
          planned.filter(([field]) => field !== MARK).map(([field, { required }]) => [field, required]),
        ),
      );
    },
  );

  it.each([
    ['partners.kind', { label: 'Kind of relation', required: true, widget: 'select', options: terms }],
    ['partners.country', { widget: 'select', options: [{ value: 'XA', label: 'Xa' }] }],
    ['partners.timeZone', { widget: 'select', dropdown_threshold: 0 }],
    ['partners.name', { label: 'Name', widget: 'object', required: true }],
    ['partners.name.ru', { label: 'Russian', widget: 'string', required: true, maxlength: 400 }],
    ['partners.name.en', { label: 'English', required: false }],
    ['partners.summary.ru', { widget: 'text', maxlength: 300 }],
    ['partners.coordinates.latitude', { widget: 'number', value_type: 'float', min: -90, max: 90 }],
    ['partners.population.value', { widget: 'number', value_type: 'int', min: 1 }],
    ['partners.website', { widget: 'string', type: 'url' }],
    ['partners.contacts.email', { widget: 'string', type: 'email', required: false }],
    ['partners.areas', { widget: 'select', multiple: true, options: terms }],
    ['partners.declaredBy', { widget: 'relation', collection: 'sources', multiple: true }],
    ['partners.history.agreement', { widget: 'relation', collection: 'agreements', required: false }],
    ['partners.history.state', { widget: 'select', required: true }],
    ['partners.history.date', { widget: 'string', hint: expect.stringContaining('2015') }],
    ['partners.images.file', { widget: 'image' }],
    ['agreements.documents.file', { widget: 'file' }],
    ['agreements.documents.authentic', { widget: 'boolean' }],
    ['partners.cite', { widget: 'list', summary: '{{key}}' }],
  ])('show %s in the control that fits', (path, expected) => {
    expect(fieldAt(path)).toMatchObject(expected);
  });

  it('name in words of the language what a state is called', () => {
    const labels = (lang: 'ru' | 'en') =>
      fieldAt('partners.history.state', lang).options?.map(({ label }) => label);
    expect(labels('en')).toContain('relations proposed');
    expect(labels('ru')).not.toContain('relations proposed');
  });

  it('differ between the languages in words only', () => {
    const names = (text: string) => [...text.matchAll(/"name": (\S+?),?$/gmu)].map(([, name]) => name);
    expect(names(configs.en)).toEqual(names(configs.ru));
    expect(configs.en.replaceAll(/^.*commit_messages[^]*?"i18n":/gmu, '')).not.toMatch(
      /\p{Script=Cyrillic}/u,
    );
  });
});

describe('the backend', () => {
  it('is told by the address that the working copy came from', () => {
    const told = (remote: string) => backendOf({}, remote);
    expect(told('git@github.com:town/registry.git')).toMatchObject({ name: 'github', repo: 'town/registry' });
    expect(told('https://gitlab.com/town/office/registry.git')).toMatchObject({
      name: 'gitlab',
      repo: 'town/office/registry',
    });
    expect(told('https://code.town.example/office/registry')).toMatchObject({
      name: 'gitea',
      repo: 'office/registry',
      api_root: 'https://code.town.example/api/v1',
    });
    expect(told('https://gitlab.town.example/office/registry.git')).toMatchObject({
      name: 'gitlab',
      api_root: 'https://gitlab.town.example/api/v4',
    });
    expect(told('git@gitlab.com:town/registry.git')).not.toHaveProperty('api_root');
  });

  it.each([
    '/srv/registry',
    'file:///srv/registry.git',
    '../town.git',
    './a.b/c',
    'C:\\town\\registry.git',
    '',
  ])('is none but the local folder where the copy came from %j', (remote) => {
    const backend = backendOf({}, remote);
    expect(backend).toMatchObject({ repo: 'local/content', auth_methods: ['token'] });
    expect(isLocalOnly(backend)).toBe(true);
  });

  it('is a server where one is named', () => {
    expect(isLocalOnly(backendOf({}, 'git@github.com:town/registry.git'))).toBe(false);
    expect(isLocalOnly(backendOf({ CMS_REPO: 'a/b' }, '/srv/registry'))).toBe(false);
  });

  it('is what the environment says before all else', () => {
    const env = {
      CMS_BACKEND: 'gitlab',
      CMS_REPO: 'a/b',
      CMS_API_ROOT: 'https://git.example/api/v4',
      CMS_APP_ID: 'x',
    };
    expect(backendOf(env, 'git@github.com:town/registry.git')).toEqual({
      name: 'gitlab',
      repo: 'a/b',
      api_root: 'https://git.example/api/v4',
      base_url: 'https://git.example',
      app_id: 'x',
      auth_type: 'pkce',
    });
  });

  it('signs in at the server of the repository, unless the environment names a service', () => {
    const signsInAt = (env: Record<string, string>) =>
      backendOf({ CMS_REPO: 'a/b', ...env }, undefined).base_url;
    const own = { CMS_API_ROOT: 'https://git.example/code/api/v1', CMS_APP_ID: 'x' };
    expect(signsInAt({ CMS_BACKEND: 'gitea', ...own })).toBe('https://git.example/code');
    expect(signsInAt({ CMS_BACKEND: 'gitea', ...own, CMS_AUTH_URL: 'https://id.example' })).toBe(
      'https://id.example',
    );
    expect(signsInAt({ CMS_BACKEND: 'gitlab', CMS_APP_ID: 'x' })).toBeUndefined();
  });
});

describe('the headers of the forms', () => {
  it('let the browser reach the host of the repository, and do not loosen those of the site', () => {
    const { name, repo } = backendOf({ CMS_BACKEND: 'github', CMS_REPO: 'a/b' }, undefined);
    const headers = adminSecurityHeaders(backendOrigins({ name, repo }));
    expect(headers['Content-Security-Policy']).toMatch(/connect-src [^;]*https:\/\/api\.github\.com/u);
    expect(headers['X-Robots-Tag']).toContain('noindex');
    expect(SECURITY_HEADERS['Content-Security-Policy']).not.toMatch(/unsafe-inline|github/u);
  });

  it('let it ask how a public host is, but not with a host of one’s own', () => {
    const origins = (api?: string) =>
      backendOrigins(backendOf({ CMS_BACKEND: 'gitlab', CMS_REPO: 'a/b', CMS_API_ROOT: api }, undefined));
    expect(origins()).toEqual([
      'https://gitlab.com',
      'https://status-api.hostedstatus.com',
      'https://secure.gravatar.com',
    ]);
    expect(origins('https://git.example/api/v4')).toEqual([
      'https://git.example',
      'https://secure.gravatar.com',
    ]);
  });

  it('admit no code of other hosts', () => {
    expect(adminSecurityHeaders([])['Content-Security-Policy']).toContain(
      "script-src 'self' 'wasm-unsafe-eval';",
    );
  });
});
