import { expect, it } from 'vitest';
import { draftIn, draftResponse } from '../../../src/drafts/draft-response.ts';
import { writeDraft, type FileDraft } from '../../../src/drafts/file-draft.ts';

const draft: FileDraft = {
  format: 'xlsx',
  table: { head: ['Town'], rows: [['Lakemark']] },
  name: 'towns',
};

it('a draft is answered as the file that it becomes', async () => {
  const response = draftResponse(draft);
  expect(response.headers.get('content-type')).toMatch(/spreadsheetml/u);
  expect(new Uint8Array(await response.arrayBuffer())).toEqual(await writeDraft(draft));
});

it('whoever writes the file elsewhere gets the draft, and no other answer has one', () => {
  expect(draftIn(draftResponse(draft))).toBe(draft);
  expect(draftIn(new Response('Lakemark'))).toBeUndefined();
});

it('a draft that cannot be written says so to whoever reads it', async () => {
  const broken = { format: 'xlsx', name: 'towns' } as unknown as FileDraft;
  await expect(draftResponse(broken).arrayBuffer()).rejects.toThrow();
});
