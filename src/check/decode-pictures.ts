import { text } from 'node:stream/consumers';
import sharp from 'sharp';

/** No telephone or camera makes more; the build would take a gigabyte of memory for it. */
const MOST_PIXELS = 200_000_000;

// Run as a process of its own by `picture-faults.ts`: the check waits for its answer, and what a picture does to the
// decoder it does there. Reads a list of paths, writes a list of faults in the same order, empty where there is none.
const paths = JSON.parse(await text(process.stdin)) as string[];
const faults: string[] = [];
for (const path of paths) faults.push(await faultOf(path));
process.stdout.write(JSON.stringify(faults));

async function faultOf(path: string): Promise<string> {
  try {
    const { width, height } = await sharp(path, { limitInputPixels: false }).metadata();
    if (width * height > MOST_PIXELS) return `${width} × ${height}`;
    await sharp(path, { limitInputPixels: MOST_PIXELS, failOn: 'error' }).stats();
    return '';
  } catch {
    return 'damaged';
  }
}
