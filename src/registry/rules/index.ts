import type { Finding } from '../findings.ts';
import type { Registry } from '../model.ts';
import type { Content } from '../record.ts';
import type { Rule, RuleOptions } from './rule.ts';

export type { RuleOptions } from './rule.ts';

/** Every finding of every rule, rule by rule. */
export function checkRules(registry: Registry, content: Content, options: RuleOptions): Finding[] {
  void options;
  return rules().flatMap((rule) => rule(registry, content));
}

function rules(): Rule[] {
  return [];
}
