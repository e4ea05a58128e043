import jsonld from 'jsonld';
import { Writer, type Quad } from 'n3';

/** Statements of RDF in one order and with the same names for what has none: equal where they say the same. */
export async function canonical(quads: readonly Quad[] | string): Promise<string> {
  const options = {
    algorithm: 'URDNA2015',
    inputFormat: 'application/n-quads',
    format: 'application/n-quads',
  };
  const text = typeof quads === 'string' ? quads : await asText(quads);
  return String(await jsonld.canonize(text as unknown as object, options as object));
}

function asText(quads: readonly Quad[]): Promise<string> {
  const writer = new Writer({ format: 'N-Quads' });
  writer.addQuads([...quads]);
  return new Promise((resolve, reject) => {
    writer.end((error, result) => (error ? reject(error) : resolve(String(result))));
  });
}
