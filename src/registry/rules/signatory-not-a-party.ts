import type { Rule } from './rule.ts';

/** Somebody who signed for a side that is no party to the paper. */
export const signatoryNotAParty: Rule = (_, { records }) =>
  records.agreements.flatMap(({ file, data }) => {
    const sides = data.parties.map(({ side }) => side);
    return (data.signatories ?? []).flatMap(({ side }, index) =>
      sides.includes(side)
        ? []
        : [
            {
              rule: 'signatory-not-a-party',
              level: 'error',
              file,
              field: ['signatories', index, 'side'],
              values: { side, parties: sides.join(', ') },
            },
          ],
    );
  });
