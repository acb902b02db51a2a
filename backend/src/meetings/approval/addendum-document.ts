import { osloDate } from '../../kernel/oslo';
import { MINUTES_SEAL_WORDS } from '../../texts/minutes-seal-words';
import { MINUTES_WORDS } from '../../texts/minutes-words';
import type { MinutesDocument } from '../minutes/minutes-document';
import type { MinutesRow } from './minutes-rows';

/** What an addendum says of itself and of what it corrects. */
export interface AddendumFacts {
  language: MinutesRow['language'];
  meeting: { number: number; year: number };
  number: number;
  kind: 'decided' | 'editorial';
  /** SHA-256 of the sealed file. */
  corrects: string;
  caseNumber: string | null;
  decision: string | null;
  reason: string;
  text: string;
  statutesName: string;
  now: string;
  head: string;
  verifyAt: string;
}

/** An addendum as the template of the minutes reads it. */
export function addendumDocument(facts: AddendumFacts): MinutesDocument {
  const { language, meeting } = facts;
  const words = MINUTES_WORDS[language];
  const said = MINUTES_SEAL_WORDS[language];
  const { addendum } = said;
  const title = addendum.title(facts.number, words.title(meeting.number, meeting.year));
  const lines: [string, string | null][] = [
    [addendum.written, words.date(osloDate(facts.now))],
    [addendum.kind, addendum.kinds[facts.kind]],
    [addendum.caseLabel, facts.caseNumber],
    [addendum.decidedIn, facts.decision],
    // A digest has no place to break.
    [addendum.corrects, facts.corrects.replace(/(.{8})(?=.)/g, '$1 ')],
    [words.labels.statutes, facts.statutesName],
  ];
  return {
    lang: language,
    region: language === 'en' ? 'gb' : 'no',
    title,
    preview: null,
    running: title,
    page: words.labels.page,
    head: said.head(facts.head),
    facts: {
      heading: addendum.about,
      lines: lines.filter((line): line is [string, string] => line[1] !== null),
    },
    people: [],
    items: [],
    sections: [
      { heading: addendum.reason, lines: [facts.reason] },
      { heading: addendum.text, lines: [facts.text, said.verify(facts.verifyAt)] },
    ],
  };
}
