import type { SourceData } from '../../format/source.ts';
import type { LinkWords } from '../../i18n/editor-texts/link-words.ts';
import type { Outcome } from './ask-address.ts';

/** A source with what was seen of its address. */
export interface SeenSource {
  /** Relative to the content folder. */
  file: string;
  data: SourceData;
  outcome: Outcome;
  /** An archived copy that was found. */
  copy?: string | undefined;
  isCopySought?: boolean;
}

/** What a person should look at: everything but the links that simply work; then the numbers. */
export function reportLinks(
  seen: readonly SeenSource[],
  { words, folder }: { words: LinkWords; folder: string },
): string {
  const told = seen.flatMap((one) => {
    const lines = linesOf(one, words);
    return lines.length === 0
      ? []
      : [
          [`${folder}/${one.file}`, `  ${one.data.url ?? ''}`, ...lines.map((line) => `  ${line}`)].join(
            '\n',
          ),
        ];
  });
  const number = (kind: Outcome['kind']) => seen.filter(({ outcome }) => outcome.kind === kind).length;
  return [...told, words.summary(number('alive'), number('dead'), number('unsure'))].join('\n\n');
}

function linesOf({ outcome, copy, isCopySought }: SeenSource, words: LinkWords): string[] {
  const copyLine = copy === undefined ? words.notArchived : words.archived(copy);
  const isCopyTold = isCopySought === true && (copy !== undefined || outcome.kind === 'dead');
  return [...outcomeLines(outcome, words), ...(isCopyTold ? [copyLine] : [])];
}

function outcomeLines(outcome: Outcome, words: LinkWords): string[] {
  switch (outcome.kind) {
    case 'alive':
      return outcome.movedTo === undefined ? [] : [words.movedTo(outcome.movedTo)];
    case 'dead':
      return [words.dead(outcome.status)];
    case 'unsure': {
      const text = words.unsure[outcome.why];
      return [outcome.status === undefined ? text : words.status(text, outcome.status)];
    }
  }
}
