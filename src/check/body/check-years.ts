import type { MdastNode } from 'satteri';
import { parseBody } from '../../content-source/parse-body.ts';
import type { SourceFile } from '../../content-source/source-file.ts';
import type { Finding } from '../../format/findings.ts';
import { groupBy } from '../../registry/derive/group.ts';
import type { Content, RegistryRecord } from '../../registry/record.ts';

/**
 * Warns of a year in the prose of a record that no fact of the record has, nor any agreement or event it is linked with
 * in either direction: either a fact is missing or the year is mistyped.
 */
export function checkYears(content: Content, files: ReadonlyMap<string, SourceFile>): Finding[] {
  const { partners, agreements, associations, events } = content.records;
  const records: readonly RegistryRecord[] = [
    ...partners,
    ...agreements,
    ...associations,
    ...content.records['legal-acts'],
    ...events,
  ];
  const telling = records
    .map((record) => ({ record, texts: textsWithYears(record, files) }))
    .filter(({ texts }) => texts.length > 0);
  if (telling.length === 0) return [];
  const factsOf = rememberFacts();
  const linkedWith = linkedRecords(records, [...agreements, ...events], factsOf);
  return telling.flatMap(({ record, texts }) => {
    const near = [record, ...linkedWith(record)];
    const known = new Set(near.flatMap((one) => factsOf(one).years));
    return texts.flatMap((source) => unknownYears(source, known));
  });
}

function textsWithYears({ prose }: RegistryRecord, files: ReadonlyMap<string, SourceFile>): SourceFile[] {
  const texts = Object.values(prose).flatMap((text) => files.get(text?.file ?? '') ?? []);
  return texts.filter(({ body }) => yearsIn(body).length > 0);
}

function unknownYears(source: SourceFile, known: ReadonlySet<string>): Finding[] {
  if (yearsIn(source.body).every((year) => known.has(year))) return [];
  const parsed = parseBody(source.body, false);
  const found = new Map<string, Finding>();
  for (const node of 'tree' in parsed ? textNodes(parsed.tree) : []) {
    for (const year of yearsIn(node.value)) {
      if (known.has(year) || found.has(year)) continue;
      const start = node.position?.start.offset ?? 0;
      const shown = [...source.body.slice(start).matchAll(YEARS)].find(([text]) => text === year);
      const offset = start + (shown?.index ?? 0);
      const before = source.body.slice(0, offset).split('\n');
      const [line, column] = [before.length + source.bodyLine - 1, (before.at(-1)?.length ?? 0) + 1];
      found.set(year, {
        rule: 'year-without-fact',
        level: 'warning',
        file: source.file,
        field: [],
        values: { year },
        line,
        column,
      });
    }
  }
  return [...found.values()];
}

/** What the fields of a record say, gathered when first asked for. */
function rememberFacts(): (record: RegistryRecord) => Facts {
  const known = new Map<RegistryRecord, Facts>();
  return (record) => {
    const before = known.get(record);
    if (before) return before;
    const texts = stringsIn(record.data);
    const facts = { texts: new Set(texts), years: texts.flatMap(yearsOfFact) };
    known.set(record, facts);
    return facts;
  };
}

/** Agreements and events that a record names or that name it. */
function linkedRecords(
  records: readonly RegistryRecord[],
  dated: readonly RegistryRecord[],
  factsOf: (record: RegistryRecord) => Facts,
): (record: RegistryRecord) => RegistryRecord[] {
  const byId = new Map(dated.map((record) => [record.id, record]));
  const all = new Map(records.map((record) => [record.id, record]));
  const naming = groupBy(byId.values(), (record) =>
    [...factsOf(record).texts].flatMap((id) => all.get(id) ?? []),
  );
  return (record) => {
    const named = [...factsOf(record).texts].flatMap((id) => byId.get(id) ?? []);
    return [...named, ...(naming.get(record) ?? [])];
  };
}

function stringsIn(value: unknown, found: string[] = []): string[] {
  if (typeof value === 'string') found.push(value);
  else if (typeof value === 'object' && value !== null)
    for (const inner of Object.values(value)) stringsIn(inner, found);
  return found;
}

/**
 * Years in prose: those of the last century and of ours wherever they stand, others beside a word that says what they
 * are, since most numbers of that size count something.
 */
function yearsIn(text: string): string[] {
  return text.match(YEARS) ?? [];
}

const YEARS =
  /(?<![\d.,№/])(?:(?:19|20)\d{2}(?!\d)|[12]\d{3}(?=\s*год(?:а|у|ом|е|ы|ов|ах)?(?!\p{L}))|(?<=(?<!\p{L})(?:в|во|с|до|от|по|к)\s)[12]\d{3}(?=\s*гг?\.)|(?<=(?<!\p{L})(?:in|since|until|year)\s)[12]\d{3}(?=[,.;:)]|$))/giu;

/** Years that a field tells of: every year of a date, however early or late, and years in a text. */
function yearsOfFact(text: string): string[] {
  return /^[\d\-?~%/.[\]]+$/u.test(text) ? (text.match(/(?<!\d)\d{4}(?!\d)/gu) ?? []) : yearsIn(text);
}

function textNodes(node: MdastNode): Extract<MdastNode, { type: 'text' }>[] {
  if (node.type === 'text') return [node];
  return 'children' in node ? node.children.flatMap(textNodes) : [];
}

interface Facts {
  texts: ReadonlySet<string>;
  years: readonly string[];
}
