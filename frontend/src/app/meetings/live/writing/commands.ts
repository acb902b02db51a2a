import type { Language } from '../../../api/schema';

/** What the writer can do without leaving the text. A command is here only when there is something it acts on. */
export const COMMANDS = [
  'decision',
  'advice',
  'vote',
  'task',
  'present',
  'pause',
  'experience',
] as const;
export type CommandName = (typeof COMMANDS)[number];

type Words = Readonly<Record<CommandName, string>>;

const NB: Words = {
  decision: 'vedtak',
  advice: 'råd',
  vote: 'stem',
  task: 'oppgave',
  present: 'til stede',
  pause: 'pause',
  experience: 'erfaring',
};
const WORDS: Readonly<Record<'nb' | 'nn' | 'en', Words>> = {
  nb: NB,
  nn: { ...NB, vote: 'røyst', task: 'oppgåve', present: 'til stades' },
  en: {
    decision: 'decision',
    advice: 'advice',
    vote: 'vote',
    task: 'task',
    present: 'present',
    pause: 'pause',
    experience: 'experience',
  },
};

/** A command that was written out, with what follows its word. */
export interface Written {
  name: CommandName;
  rest: string;
}

/** The word of a command in a language, without its slash. */
export function commandWord(name: CommandName, language: Language): string {
  return WORDS[language === 'nb-lett' ? 'nb' : language][name];
}

/** Reads '/vedtak Panelet …'; the words of bokmål are known in every language. @returns null for plain text */
export function readCommand(text: string, language: Language): Written | null {
  if (!text.startsWith('/')) return null;
  const typed = text.slice(1).toLowerCase();
  for (const name of COMMANDS) {
    for (const word of [commandWord(name, language), NB[name]]) {
      const after = typed.slice(word.length);
      if (typed.startsWith(word) && (after === '' || /^\s/.test(after))) {
        return { name, rest: text.slice(1 + word.length).trim() };
      }
    }
  }
  return null;
}

/** Commands whose word begins with what is typed after the slash, while the word is being typed. */
export function commandsFor(text: string, language: Language): CommandName[] {
  if (!text.startsWith('/') || text.includes('\n')) return [];
  const typed = text.slice(1).toLowerCase();
  return COMMANDS.filter((name) =>
    [commandWord(name, language), NB[name]].some((word) => word.startsWith(typed)),
  );
}
