import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MailLanguage } from './mail';

interface AuditWords {
  /** By what is acted on, then by the act: 'meeting' → 'opened' → «åpnet et møte». */
  action: Record<string, Record<string, string>>;
  /** By the kind of thing: 'meeting' → «et møte». */
  object: Record<string, string>;
}

const WORDS = { nb: read('nb'), nn: read('nn'), en: read('en') };

/** What was done, as one says it: 'meeting.opened' → «åpnet et møte». */
export function actionWord(action: string, language: MailLanguage): string {
  const [thing = '', act = ''] = action.split('.');
  return WORDS[language].action[thing]?.[act] ?? action;
}

/** What it was done to, with its number in the program: 'meeting:0198…' → «et møte (0198…)». */
export function objectWord(object: string, language: MailLanguage): string {
  const [kind = '', id = ''] = object.split(':');
  const word = WORDS[language].object[kind];
  if (word === undefined) return object;
  return /\d/.test(id) ? `${word} (${id})` : word;
}

function read(language: MailLanguage): AuditWords {
  return JSON.parse(readFileSync(join(__dirname, 'audit-words', `${language}.json`), 'utf8'));
}
