import { COPY, REPLY } from './field-kinds';
import { coordinator, Field, own, panel } from './who';

const PAGES = ['GET /elections/:id', 'POST /elections*', 'PUT /elections/*'];

/** What is written in an election, which the whole panel reads. */
export const ELECTION_FIELDS: Readonly<Record<string, Field>> = {
  'candidacy.statement': {
    kept: ['candidacy.statement', REPLY],
    met: [
      { who: panel, at: PAGES },
      { who: own, at: [COPY] },
    ],
  },
  'election.by_decision': {
    kept: ['election.by_decision', REPLY],
    met: [{ who: panel, at: PAGES }],
  },
  'election.reason': {
    kept: ['election.reason', REPLY],
    met: [{ who: coordinator, at: PAGES }],
  },
  'election.aborted_because': {
    kept: ['election.aborted_because', REPLY],
    met: [{ who: panel, at: PAGES }],
  },
};
