import type { APIRoute, GetStaticPaths } from 'astro';
import type { Partner } from '../../../../registry/model.ts';
import { registry } from '../../../../site/registry.ts';
import { partnerText } from '../../../../views/partner/partner-text.ts';

export const getStaticPaths = (() =>
  registry.site.locales.flatMap((locale) =>
    registry.partners.map((partner) => ({ params: { locale, id: partner.id }, props: { partner } })),
  )) satisfies GetStaticPaths;

interface Props {
  partner: Partner;
}

/** The facts of a partner's page as text. The mark at the start tells a browser the encoding where the server does not. */
export const GET: APIRoute<Props, { locale: string; id: string }> = ({ params, props }) =>
  new Response(`\uFEFF${partnerText(registry, props.partner, params.locale)}`, {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
