import { DRAFT_TYPES, writeDraft, type FileDraft } from './file-draft.ts';

/** A file as an answer to whoever asks for its address; it is written when somebody reads it. */
export function draftResponse(draft: FileDraft): Response {
  const body = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        controller.enqueue(await writeDraft(draft));
        controller.close();
      },
    },
    { highWaterMark: 0 },
  );
  const response = new Response(body, { headers: { 'content-type': DRAFT_TYPES[draft.format] } });
  unwritten.set(response, draft);
  return response;
}

/** What the file of an answer tells, for another to write; `undefined` where the answer is of another kind. */
export function draftIn(response: Response): FileDraft | undefined {
  return unwritten.get(response);
}

const unwritten = new WeakMap<Response, FileDraft>();
