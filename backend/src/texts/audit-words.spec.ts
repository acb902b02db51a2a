import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { actionWord, objectWord } from './audit-words';

const SOURCE = join(__dirname, '..');
const PAGES = join(__dirname, '../../../frontend/public/i18n');
const LANGUAGES = ['nb', 'nn', 'en'] as const;

/** Acts whose name the program puts together, by the file that does it. */
const COMPOSED: Record<string, string[]> = {
  'absences.ts': ['callUp.accepted', 'callUp.declined', 'callUp.released'],
  'coming-reminders.ts': ['reminder.stopped', 'reminder.resumed'],
  'change-consent.ts': ['consent.given', 'consent.withdrawn'],
  'review-agenda.ts': ['agendaReview.sent', 'agendaReview.comment', 'agendaReview.approved'],
  'follow-case.ts': ['case.awaits', 'case.ended'],
  'give-task.ts': ['task.done', 'task.reopened', 'task.dropped'],
  'notice-mail.ts': ['declaration.asked', 'declaration.reminded'],
  'save-text.ts': ['declarationText.added', 'declarationText.changed'],
};
const CALL = /\.audit\(\s*(?:'([^']+)'|[^,]+),\s*[`']([\w-]+)/g;

const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'),
);
const calls = files.flatMap((file) =>
  [...readFileSync(join(SOURCE, file), 'utf8').matchAll(CALL)].map(([, action, object = '']) => {
    const name = file.split(/[\\/]/).at(-1) ?? file;
    return { object, actions: action ? [action] : (COMPOSED[name] ?? [`composed in ${name}`]) };
  }),
);
const actions = [...new Set(calls.flatMap((call) => call.actions))].sort();
const objects = [...new Set(calls.map(({ object }) => object))].sort();

function pageWords(language: string): Record<'action' | 'kind', Record<string, unknown>> {
  return JSON.parse(readFileSync(join(PAGES, language, 'audit.json'), 'utf8'));
}

describe.each(LANGUAGES)('the audit log in %s', (language) => {
  test('has words for every act the program writes', () => {
    expect(actions.length).toBeGreaterThan(100);
    expect(actions.filter((action) => actionWord(action, language) === action)).toEqual([]);
  });

  test('has words for every kind of thing acted on', () => {
    expect(objects.length).toBeGreaterThan(25);
    const bare = objects.filter((object) => objectWord(`${object}:1`, language).startsWith(object));
    // Words that are the same in the language and in the program.
    expect(bare.filter((object) => !['person'].includes(object))).toEqual([]);
  });

  test('says the same in the copy of one’s data as on the page, and names every kind there', () => {
    const { action, kind } = pageWords(language);
    const own = JSON.parse(
      readFileSync(join(__dirname, 'audit-words', `${language}.json`), 'utf8'),
    );
    expect(own.action).toEqual(action);
    const kinds = new Set(actions.map((each) => each.split('.')[0] ?? each));
    expect([...kinds].filter((each) => !(each in kind))).toEqual([]);
  });
});

test('an entry is told with its thing and the number of it', () => {
  expect(actionWord('seal.certificate-made', 'nb')).toBe('laget et nytt seglsertifikat');
  expect(objectWord('meeting:0198-1', 'nb')).toBe('et møte (0198-1)');
  expect(objectWord('audit:chain', 'nn')).toBe('revisjonsloggen');
});
