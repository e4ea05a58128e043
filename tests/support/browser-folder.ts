import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';

/** Text files of a folder by path. */
export function textFiles(folder: string): Record<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const files = paths.map((path) => join(folder, path)).filter((path) => statSync(path).isFile());
  return Object.fromEntries(files.map((path) => [path, readFileSync(path, 'utf8')]));
}

/**
 * Opens an address, puts files into a folder that the browser keeps for it, and lets the page find that where it asks
 * for a folder. Only the dialogue of the operating system is replaced, since no program can answer it.
 */
export async function openWithFolder(
  page: Page,
  address: string,
  files: Readonly<Record<string, string>>,
): Promise<void> {
  await page.addInitScript(() => {
    const pick = async () =>
      (await navigator.storage.getDirectory()).getDirectoryHandle('repository', { create: true });
    Object.assign(window, { showDirectoryPicker: pick });
  });
  await page.goto(address);
  // Pictures are no text, and go as they are.
  const contents = Object.entries(files).map(([path, text]): [string, string | number[]] => {
    return [path, /\/(?:documents|images)\//u.test(path) ? [...readFileSync(path)] : text];
  });
  await page.evaluate(async (given) => {
    const top = await navigator.storage.getDirectory();
    const root = await top.getDirectoryHandle('repository', { create: true });
    await root.getDirectoryHandle('.git', { create: true });
    for (const [path, content] of given) {
      const [name = '', ...folders] = path.split('/').toReversed();
      let folder = root;
      for (const part of folders.toReversed())
        folder = await folder.getDirectoryHandle(part, { create: true });
      const file = await (await folder.getFileHandle(name, { create: true })).createWritable();
      await file.write(typeof content === 'string' ? content : new Uint8Array(content));
      await file.close();
    }
  }, contents);
}

/** What the folder of the page holds now. */
export function takeFolder(page: Page): Promise<Record<string, string>> {
  return page.evaluate(async () => {
    const texts: Record<string, string> = {};
    const read = async (folder: FileSystemDirectoryHandle, path: string): Promise<void> => {
      for await (const [name, entry] of folder.entries()) {
        const at = path === '' ? name : `${path}/${name}`;
        if (entry instanceof FileSystemDirectoryHandle) await read(entry, at);
        else if (entry instanceof FileSystemFileHandle) texts[at] = await (await entry.getFile()).text();
      }
    };
    await read(await (await navigator.storage.getDirectory()).getDirectoryHandle('repository'), '');
    return texts;
  });
}

/** Documents and pictures of a folder of the page, byte for byte, by path. */
export async function takeAssets(page: Page): Promise<Record<string, Buffer>> {
  const coded = await page.evaluate(async () => {
    const files: Record<string, string> = {};
    const read = async (folder: FileSystemDirectoryHandle, path: string): Promise<void> => {
      for await (const [name, entry] of folder.entries()) {
        const at = path === '' ? name : `${path}/${name}`;
        if (entry instanceof FileSystemDirectoryHandle) await read(entry, at);
        else if (entry instanceof FileSystemFileHandle && /\/(?:documents|images)\//u.test(at)) {
          const bytes = new Uint8Array(await (await entry.getFile()).arrayBuffer());
          files[at] = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
        }
      }
    };
    await read(await (await navigator.storage.getDirectory()).getDirectoryHandle('repository'), '');
    return files;
  });
  return Object.fromEntries(Object.entries(coded).map(([path, hex]) => [path, Buffer.from(hex, 'hex')]));
}

/** Writes files below a folder. */
export function writeFiles(folder: string, files: Readonly<Record<string, string | Buffer>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}
