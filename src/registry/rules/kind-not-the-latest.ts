import { kindSteps } from '../derive/relation.ts';
import type { Rule } from './rule.ts';

/** A partner whose kind is another than the one that the last step with a kind says. */
export const kindNotTheLatest: Rule = ({ partners }) =>
  partners.flatMap(({ file, data, steps }) => {
    const latest = kindSteps(steps).at(-1)?.kind.id;
    if (latest === undefined || latest === data.kind) return [];
    const values = { kind: data.kind, latest };
    return [{ rule: 'kind-not-the-latest', level: 'error', file, field: ['kind'], values }];
  });
