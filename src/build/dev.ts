import { settleFlags } from '../check/answer-flags.ts';
import { languageHere } from '../check/editor-language.ts';
import { failureText } from '../check/faults/failure-text.ts';
import { startLog } from '../check/faults/program-log.ts';
import { devSite } from './dev-site.ts';

const { given } = settleFlags('dev', { port: 'value', host: 'value' });
const lang = languageHere();
startLog('dev');
try {
  await devSite({ port: given.get('port'), host: given.get('host'), lang, say: console.log });
} catch (error) {
  console.error(failureText(error, lang));
  process.exit(1);
}
