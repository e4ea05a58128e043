import { countryCodes } from '../../i18n/country-codes.ts';
import { optionLabel } from '../../i18n/option-label.ts';
import type { FieldPlan } from '../../format/field-plan.ts';
import { filePlans } from '../../format/file-plans.ts';
import type { CollectionName } from '../../format/index.ts';
import type { LocalizedText } from '../../format/localized-text.ts';
import { walkFields } from '../../format/walk-fields.ts';
import type { Ask, Question } from './ask.ts';
import { askTexts } from './ask-texts.ts';
import type { EditorContext } from './editor-context.ts';
import { addressQuestion, choiceQuestion, choicesQuestion, dateQuestion, textQuestion } from './questions.ts';

/**
 * Asks for the fields of a kind of record as the format has them: what may be answered, how long it may be, and whether
 * there must be an answer. A field is named by its path, `membership.state`, its answer by the last name in it unless
 * another is wanted.
 * @param prefix before the names of all answers
 */
export function askFields(ask: Ask, context: EditorContext, collection: CollectionName, prefix = ''): Asker {
  const fields = new Map(
    walkFields(filePlans()[collection]).map(({ path, field }) => [path.join('.'), field]),
  );
  const planAt = (path: string): FieldPlan => {
    const plan = fields.get(path);
    if (plan === undefined) throw new Error(`${collection} have no field "${path}"`);
    return plan;
  };
  const asked = (path: string, { name, ...wanted }: Wanted = {}) => {
    const names = path.split('.');
    const answer = `${prefix}${name ?? names.at(-1)}`;
    const isRequired = names.every((_, at) => planAt(names.slice(0, at + 1).join('.')).required);
    return { name: answer, words: context.words.fields[answer] ?? answer, isRequired, ...wanted };
  };
  const question = (path: string, wanted?: Wanted) => questionFor(planAt(path), asked(path, wanted), context);
  return {
    one: (path, wanted) => ask(question(path, wanted)),
    partners: async (path, wanted) => {
      const answer = await ask(choicesQuestion(asked(path, wanted), context.partners, context.words));
      return answer?.split(', ');
    },
    texts: (path, wanted) => {
      const plan = planAt(path);
      const max = plan.kind === 'localized' ? plan.max : undefined;
      return askTexts(ask, context, asked(path, wanted), max);
    },
  };
}

function questionFor(plan: FieldPlan, asked: Asked, { words, terms, lang }: EditorContext): Question {
  switch (plan.kind) {
    case 'date':
      return dateQuestion(asked, words);
    case 'choice': {
      const { options } = plan.meta;
      const choices = plan.options.map((value) => ({ value, label: optionLabel(options, value, lang) }));
      return choiceQuestion(asked, choices, words);
    }
    case 'known':
      return { ...choiceQuestion(asked, countryCodes(lang), words), choices: [], hint: words.countryHint };
    case 'reference': {
      const { reference } = plan;
      const isTerm = reference.to === 'terms' && 'vocabulary' in reference;
      return choiceQuestion(asked, isTerm ? terms[reference.vocabulary] : [], words);
    }
    case 'text':
      return plan.format === 'uri' ? addressQuestion(asked, words) : textQuestion(asked, words, plan.max);
    default:
      throw new Error(`No question for a field that holds "${plan.kind}"`);
  }
}

type Asked = Pick<Question, 'name' | 'words' | 'isRequired'> & Wanted;

interface Wanted {
  /** Name of the answer, where the last name of the path is taken or says too little. */
  name?: string;
  hint?: string;
  proposal?: string;
  isRequired?: boolean;
}

/** Asks for fields by their paths; `undefined` without an answer. */
export interface Asker {
  one: (path: string, wanted?: Wanted) => Promise<string | undefined>;
  /** Ids of partners in a list. */
  partners: (path: string, wanted?: Wanted) => Promise<string[] | undefined>;
  texts: (path: string, wanted?: Wanted) => Promise<LocalizedText | undefined>;
}
