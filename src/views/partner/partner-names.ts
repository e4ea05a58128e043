import type { Partner, Registry } from '../../registry/model.ts';
import type { Locale } from '../../registry/schema/localized-text.ts';
import { languageName } from '../../i18n/format.ts';
import { useMessages } from '../../i18n/translate.ts';
import { fact, present, type FactView } from '../parts/fact-view.ts';
import type { Notebook } from '../parts/notes.ts';
import { localize, tagged } from '../parts/text-view.ts';

/** The partner's names in every language and script. */
export function nameFacts(
  registry: Registry,
  partner: Partner,
  locale: Locale,
  notebook: Notebook,
): FactView[] {
  const t = useMessages(locale);
  const { data, cites } = partner;
  const locales = registry.site.locales.filter((other) => other !== locale && data.name[other] !== undefined);
  const others = (data.alternateNames ?? []).filter(({ text }) => text !== data.nativeName?.text);
  return present([
    data.fullName &&
      fact(t('fact.fullName'), localize(data.fullName, locale), notebook.cite(cites['fullName'])),
    ...locales.map((other) => {
      const name = data.fullName?.[other] ?? data.name[other] ?? '';
      return fact(t('fact.otherLanguage', { language: languageName(other, locale) }), {
        text: name,
        lang: other,
      });
    }),
    data.nativeName &&
      fact(
        t('fact.nativeName'),
        tagged(data.nativeName.text, data.nativeName.lang, locale),
        notebook.cite(cites['nativeName']),
        {
          remark: { text: languageName(data.nativeName.lang, locale) },
        },
      ),
    {
      term: t('fact.alternateNames'),
      values: others.map(({ text, lang }, index) => ({
        text: lang === undefined ? { text } : tagged(text, lang, locale),
        notes: index === others.length - 1 ? notebook.cite(cites['alternateNames']) : [],
      })),
    },
  ]);
}
