import type { Rule } from './rule.ts';

/** A step of a partner's relation that names a paper to which the partner is no party. */
export const stepAgreementMismatch: Rule = ({ partners }) =>
  partners.flatMap((partner) =>
    partner.steps.flatMap(({ agreement }, index) =>
      agreement === undefined || agreement.partners.includes(partner)
        ? []
        : [
            {
              rule: 'step-agreement-mismatch',
              level: 'error',
              file: partner.file,
              field: ['history', index, 'agreement'],
              values: { agreement: agreement.id, agreementFile: agreement.file, partner: partner.id },
            },
          ],
    ),
  );
