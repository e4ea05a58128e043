import { DOWNLOAD_TYPES, writeDownload, type Download } from './download.ts';

/** A file as an answer to whoever asks for its address; it is written when somebody reads it. */
export function downloadResponse(download: Download): Response {
  const body = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        controller.enqueue(await writeDownload(download));
        controller.close();
      },
    },
    { highWaterMark: 0 },
  );
  const response = new Response(body, { headers: { 'content-type': DOWNLOAD_TYPES[download.format] } });
  unwritten.set(response, download);
  return response;
}

/** What the file of an answer tells, for another to write; `undefined` where the answer is of another kind. */
export function downloadIn(response: Response): Download | undefined {
  return unwritten.get(response);
}

const unwritten = new WeakMap<Response, Download>();
