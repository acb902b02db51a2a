import { COPY, kept } from './field-kinds';
import { coordinator, Field, own, panel } from './who';

const PAGES = ['GET /elections/:id', 'POST /elections*', 'PUT /elections/*'];

/** A witness's word, which anyone may check the lot by. */
const lotWord = (word: string): Field => ({
  kept: [`election_lot.${word}`],
  met: [{ who: panel, at: ['GET /elections/:id/held', 'POST /elections*'] }],
});

/** What is written in an election, which the whole panel reads. */
export const ELECTION_FIELDS: Readonly<Record<string, Field>> = {
  'candidacy.statement': {
    kept: ['candidacy.statement'],
    met: [
      { who: panel, at: PAGES },
      { who: own, at: [COPY] },
    ],
  },
  'election.by_decision': {
    kept: ['election.by_decision'],
    met: [{ who: panel, at: PAGES }],
  },
  'election.reason': {
    kept: ['election.reason'],
    met: [{ who: coordinator, at: PAGES }],
  },
  'election_round.aborted_because': {
    kept: ['election_round.aborted_because'],
    met: [{ who: panel, at: ['GET /elections/:id/held', 'POST /elections*'] }],
  },
  'ballot.aborted_because': {
    kept: ['ballot.aborted_because'],
    met: [{ who: panel, at: ['GET /ballots/:id'] }],
  },
  // Sums that are withheld: no page, file or mail has them.
  'ballot.result': kept('ballot.result'),
  'election_lot.word_one': lotWord('word_one'),
  'election_lot.word_two': lotWord('word_two'),
  'election.aborted_because': {
    kept: ['election.aborted_because'],
    met: [{ who: panel, at: PAGES }],
  },
};
