import type { InterfaceLocale } from '../locales.ts';

/** A prose page that a new site begins with, in one language. */
export interface StarterPage {
  title: string;
  description: string;
  body: string;
}

/** The pages by their name in the address, in the order of the menu. They say how a registry works, no more. */
export const STARTER_PAGES: Readonly<Record<string, Readonly<Record<InterfaceLocale, StarterPage>>>> = {
  'for-delegations': {
    en: {
      title: 'For delegations and partners',
      description: 'How to propose cooperation to the city, and what the sources say of it.',
      body: `If you wish to propose cooperation, see the [partners](../partners/), [agreements](../agreements/) and [events](../events/) so far. Each partner’s page has a one-page sheet to print before a journey.

## Whom to write to

No source of this registry names yet to whom a proposal should be addressed.`,
    },
    ru: {
      title: 'Делегациям и партнёрам',
      description: 'Как предложить городу сотрудничество и что об этом говорят источники.',
      body: `Тем, кто хочет предложить сотрудничество, помогут списки [партнёров](../partners/), [соглашений](../agreements/) и [событий](../events/) прежних лет. Со страницы каждого партнёра можно напечатать памятку для поездки на одном листе.

## Кому писать

Ни один источник реестра пока не называет, кому адресовать предложение.`,
    },
  },
  methodology: {
    en: {
      title: 'How the registry is made',
      description: 'What is entered, by which rules, and what “not established” means.',
      body: `## What is entered

A partner, an agreement, an association, a legal act or an event is entered once a source names it. Every fact has its source beside it.

## What is not known

“Not established” means that no source was found which says it. It does not mean that there is nothing.

## Dates

An uncertain date stays uncertain: “about 1998”, “1998, perhaps”, “1998 or later”.

## Where sources disagree

All accounts are kept and shown side by side.`,
    },
    ru: {
      title: 'Как составлен реестр',
      description: 'Что и по каким правилам внесено и что значит «не установлено».',
      body: `## Что вносится

Партнёр, соглашение, объединение, правовой акт или событие вносятся, когда их называет источник. У каждого сведения указано, откуда оно.

## Что неизвестно

«Не установлено» значит, что источника, который об этом говорит, не найдено. Это не значит, что ничего нет.

## Даты

Неточная дата остаётся неточной: «около 1998 г.», «1998 г. (?)», «1998 г. или позже».

## Где источники расходятся

Показано то, что говорит каждый из них.`,
    },
  },
};
