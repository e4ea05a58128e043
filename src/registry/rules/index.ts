import type { Finding } from '../../format/findings.ts';
import type { Registry } from '../model.ts';
import type { Content } from '../record.ts';
import { accountsField } from './accounts-field.ts';
import { circularPapers } from './circular-papers.ts';
import { citeOfUnknownField } from './cite-of-unknown-field.ts';
import { citeOfUnshownField } from './cite-of-unshown-field.ts';
import { dataDateBehind } from './data-date-behind.ts';
import { dateInFuture } from './date-in-future.ts';
import { datesInOrder } from './dates-in-order.ts';
import { declaredCount } from './declared-count.ts';
import { doubleRecord } from './double-record.ts';
import { formerIdClash } from './former-id-clash.ts';
import { homePartyMissing } from './home-party-missing.ts';
import { implausibleYear } from './implausible-year.ts';
import { kindNotTheLatest } from './kind-not-the-latest.ts';
import { kindWithoutDirection } from './kind-without-direction.ts';
import { missingTranslation } from './missing-translation.ts';
import { orphanSource } from './orphan-source.ts';
import { placeAgrees } from './place-agrees.ts';
import { placeholderAddress } from './placeholder-address.ts';
import { reservedId } from './reserved-id.ts';
import type { Rule, RuleOptions } from './rule.ts';
import { sameWikidata } from './same-wikidata.ts';
import { selfReference } from './self-reference.ts';
import { signatoryNotAParty } from './signatory-not-a-party.ts';
import { stepAgreementMismatch } from './step-agreement-mismatch.ts';
import { termBeforeSigning } from './term-before-signing.ts';
import { uncited } from './uncited.ts';
import { undrawnLetters } from './undrawn-letters.ts';
import { unknownReference } from './unknown-reference.ts';
import { unknownTerm } from './unknown-term.ts';

/** Every finding of every rule, rule by rule. */
export function checkRules(registry: Registry, content: Content, options: RuleOptions): Finding[] {
  return rules(options).flatMap((rule) => rule(registry, content));
}

/** All rules, in the order in which their findings are given. */
function rules({ geography, reservedPageIds = [] }: RuleOptions): Rule[] {
  return [
    unknownReference,
    unknownTerm,
    kindWithoutDirection,
    kindNotTheLatest,
    selfReference,
    circularPapers,
    stepAgreementMismatch,
    signatoryNotAParty,
    homePartyMissing,
    reservedId(reservedPageIds),
    formerIdClash,
    doubleRecord,
    sameWikidata,
    datesInOrder,
    dateInFuture,
    dataDateBehind,
    implausibleYear,
    termBeforeSigning,
    uncited,
    citeOfUnknownField,
    citeOfUnshownField,
    accountsField,
    ...(geography ? [placeAgrees(geography)] : []),
    declaredCount,
    undrawnLetters,
    placeholderAddress,
    missingTranslation,
    orphanSource,
  ];
}

export type { RuleOptions } from './rule.ts';
