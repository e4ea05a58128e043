import { parseEdtf } from '../../format/edtf.ts';
import { termEnd } from '../derive/agreement-term.ts';
import type { Rule } from './rule.ts';

/** A term that for sure was over before the paper was signed. */
export const termBeforeSigning: Rule = (_, { records }) =>
  records.agreements.flatMap(({ file, data }) => {
    const signed = data.signed === undefined ? undefined : parseEdtf(data.signed);
    const end = termEnd(data);
    if (!signed || signed.uncertain || signed.approximate || !end || end.unsure) return [];
    if (end.last >= signed.earliest) return [];
    const values = { term: data.term ?? '', signed: signed.text };
    return [{ rule: 'term-before-signing', level: 'error', file, field: ['term'], values }];
  });
