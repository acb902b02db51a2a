import { COMMANDS, commandsFor, commandWord, readCommand } from './commands';
import { takeMention } from './mentions';
import { matching, typingAt } from './suggestions';

const PEOPLE = [
  { personId: 'p1', name: 'Rolf Sæbø' },
  { personId: 'p2', name: 'Kari Mjelde' },
  { personId: 'p3', name: 'Kari Mjelde Vik' },
];

describe('A command in the minutes', () => {
  test('is known by its word in the language of the page, and by that of bokmål in every language', () => {
    for (const name of COMMANDS) {
      for (const language of ['nb', 'nn', 'en', 'nb-lett'] as const) {
        expect(readCommand(`/${commandWord(name, language)} tekst`, language)?.name).toBe(name);
        expect(readCommand(`/${commandWord(name, 'nb')}`, language)?.name).toBe(name);
      }
    }
  });

  test('takes the text after its word', () => {
    expect(readCommand('/vedtak Panelet sier ja.', 'nn')).toEqual({
      name: 'decision',
      rest: 'Panelet sier ja.',
    });
    expect(readCommand('/til stades @Rolf', 'nn')).toEqual({ name: 'present', rest: '@Rolf' });
  });

  test('is none in the middle of a text, nor as part of a longer word', () => {
    expect(readCommand('se /vedtak', 'nb')).toBeNull();
    expect(readCommand('/vedtaket er fattet', 'nb')).toBeNull();
    expect(readCommand('Panelet drøftet.', 'nb')).toBeNull();
  });

  test('is offered while its word is typed', () => {
    expect(commandsFor('/', 'nb')).toEqual([...COMMANDS]);
    expect(commandsFor('/v', 'nb')).toEqual(['decision']);
    expect(commandsFor('/d', 'en')).toEqual(['decision']);
    expect(commandsFor('/vedtak Panelet', 'nb')).toEqual([]);
  });
});

describe('A name after @', () => {
  test('is the longest that fits, or a first name that only one has', () => {
    expect(takeMention('@Kari Mjelde Vik fortalte', PEOPLE)).toEqual({
      personId: 'p3',
      rest: 'fortalte',
    });
    expect(takeMention('@rolf 1. des', PEOPLE)).toEqual({ personId: 'p1', rest: '1. des' });
  });

  test('is nobody when two share the first name', () => {
    expect(takeMention('@Kari ringer', PEOPLE)).toEqual({ personId: null, rest: '@Kari ringer' });
  });

  test('is offered by any part of it while it is typed before the caret', () => {
    expect(typingAt('Vi spør @Mj', 11)).toEqual({ mark: '@', at: 8, typed: 'Mj' });
    expect(typingAt('etter §3.4', 10)).toEqual({ mark: '§', at: 6, typed: '3.4' });
    expect(typingAt('ingen', 5)).toBeNull();
    expect(
      matching(
        PEOPLE.map(({ name }) => name),
        'mj',
      ),
    ).toEqual(['Kari Mjelde', 'Kari Mjelde Vik']);
  });
});
