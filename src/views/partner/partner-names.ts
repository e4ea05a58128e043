import type { Partner } from '../../registry/model.ts';
import type { PageContext } from '../context.ts';
import { fact, present, type FactView } from '../parts/fact-view.ts';
import { cite } from '../parts/notes.ts';
import { plain } from '../parts/text-view.ts';

/** The partner's names in every language and script. */
export function nameFacts(ctx: PageContext, partner: Partner): FactView[] {
  const { registry, locale, t } = ctx;
  const { data, citationsOf } = partner;
  const locales = registry.site.locales.filter((other) => other !== locale && data.name[other] !== undefined);
  const others = (data.alternateNames ?? []).filter(({ text }) => text !== data.nativeName?.text);
  return present([
    data.fullName && fact(t('fact.fullName'), ctx.text(data.fullName), cite(citationsOf['fullName'])),
    ...locales.map((other) => {
      const name = data.fullName?.[other] ?? data.name[other] ?? '';
      return fact(t('fact.otherLanguage', { language: ctx.language(other) }), ctx.tagged(name, other));
    }),
    data.nativeName &&
      fact(
        t('fact.nativeName'),
        ctx.tagged(data.nativeName.text, data.nativeName.lang),
        cite(citationsOf['nativeName']),
        { remark: plain(ctx.language(data.nativeName.lang)) },
      ),
    {
      term: plain(t('fact.alternateNames')),
      values: others.map(({ text, lang }, index) => ({
        text: lang === undefined ? { text } : ctx.tagged(text, lang),
        notes: index === others.length - 1 ? cite(citationsOf['alternateNames']) : [],
      })),
    },
  ]);
}
