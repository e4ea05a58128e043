import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * The program behind the Astro extension of VS Code, which comes with the type check, on one folder as its workspace:
 * asked for what an editor would show, over the protocol that editors speak.
 */
export async function openLanguageServer(workspace: string): Promise<LanguageServer> {
  const server = resolve('node_modules/@astrojs/language-server/bin/nodeServer.js');
  const child = spawn(process.execPath, [server, '--stdio'], { cwd: workspace });
  const waiting = new Map<number, (result: unknown) => void>();
  let received = Buffer.alloc(0);
  let asked = 0;
  const send = (message: object) => {
    const text = JSON.stringify({ jsonrpc: '2.0', ...message });
    child.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  };
  const ask = (method: string, params: object): Promise<unknown> =>
    new Promise((answer) => {
      asked += 1;
      waiting.set(asked, answer);
      send({ id: asked, method, params });
    });
  child.stdout.on('data', (chunk: Buffer) => {
    received = Buffer.concat([received, chunk]);
    for (;;) {
      const end = received.indexOf('\r\n\r\n');
      const length = Number(/Content-Length: (\d+)/iu.exec(received.subarray(0, end).toString())?.[1]);
      if (end === -1 || received.length < end + 4 + length) return;
      const message: Message = JSON.parse(received.subarray(end + 4, end + 4 + length).toString('utf8'));
      received = received.subarray(end + 4 + length);
      // The server asks for settings, of which there are none.
      if (message.method !== undefined && message.id !== undefined) send({ id: message.id, result: [null] });
      else if (message.id !== undefined) waiting.get(message.id)?.(message.result);
    }
  });
  const rootUri = pathToFileURL(workspace).href;
  await ask('initialize', {
    processId: process.pid,
    rootUri,
    workspaceFolders: [{ uri: rootUri, name: 'registry' }],
    capabilities: {
      textDocument: { diagnostic: {} },
      workspace: { workspaceFolders: true, configuration: true },
    },
    initializationOptions: {
      typescript: { tsdk: resolve('node_modules/typescript/lib') },
      contentIntellisense: true,
    },
  });
  send({ method: 'initialized', params: {} });
  return {
    open: (file, text) => {
      const uri = pathToFileURL(join(workspace, file)).href;
      send({
        method: 'textDocument/didOpen',
        params: { textDocument: { uri, languageId: 'markdown', version: 1, text } },
      });
      const textDocument = { uri };
      return {
        mistakes: async () => {
          const answer = (await ask('textDocument/diagnostic', { textDocument })) as { items?: Mistake[] };
          return (answer.items ?? []).map(({ range, message }) => `${range.start.line + 1} ${message}`);
        },
        names: async (line) => {
          const position = { line: line - 1, character: 0 };
          const answer = (await ask('textDocument/completion', { textDocument, position })) as {
            items?: { label: string }[];
          };
          return (answer.items ?? []).map(({ label }) => label);
        },
      };
    },
    close: () => child.kill(),
  };
}

interface Message {
  id?: number;
  method?: string;
  result?: unknown;
}

interface Mistake {
  range: { start: { line: number } };
  message: string;
}

export interface LanguageServer {
  /** Opens a file of the workspace with a text that need not be saved. */
  open: (
    file: string,
    text: string,
  ) => {
    /** What is underlined, each with its line. */
    mistakes: () => Promise<string[]>;
    /** Names that are proposed at the beginning of a line. */
    names: (line: number) => Promise<string[]>;
  };
  close: () => void;
}
