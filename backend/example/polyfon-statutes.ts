import { clauseLabels } from '../src/statutes/rule-register';
import type { StatutesData } from '../src/statutes/statutes-data';
import { POLYFON_CLAUSES } from './polyfon-clauses';

/** Polyfon's development plan 2025-2030, adopted by the panel on 2 June 2025, as data. */
export const POLYFON_STATUTES: StatutesData = {
  name: 'Utviklingsplan 2025-2030',
  adoptedOn: '2025-06-02',
  expiresOn: '2030-12-31',
  expiryWarnedFrom: '2030-01-01',
  seats: 10,
  fields: [
    {
      id: 'barn',
      name: { nb: 'Barn og unge', nn: 'Barn og unge', en: 'Children and young people' },
      seats: ['organisation', 'experience'],
    },
    {
      id: 'psyk',
      name: {
        nb: 'Psykisk helse og rus',
        nn: 'Psykisk helse og rus',
        en: 'Mental health and substance use',
      },
      seats: ['organisation', 'experience'],
    },
    {
      id: 'eldre',
      name: { nb: 'Eldrehelse', nn: 'Eldrehelse', en: 'Health in old age' },
      seats: ['organisation', 'experience'],
    },
  ],
  flexibleSeats: 4,
  alternates: { min: 3, perField: 1, years: 4 },
  term: { years: 4, max: 3, days: 1461, maxDays: 4383, maxYears: 12, countsFrom: '2025-06-02' },
  offices: { years: 2, max: 3, repairYears: 1 },
  quorumShare: [1, 2],
  revisionShare: [2, 3],
  extraMeetingShare: [1, 3],
  meetingsPerYear: 6,
  steeringGroupMeetings: 4,
  groupRepresentatives: 2,
  lotWitnesses: 2,
  deadlines: { noticeDays: 14, papersDays: 7, minutesDraftDays: 7, objectionDays: 7 },
  renewalAskedMonths: 9,
  recruiting: { openCallDays: 84, designationDays: 70, nominationDays: 28 },
  pauseMonths: 6,
  age: { min: 16, guardianUnder: 18 },
  training: ['music-therapy-intro', 'polyfon-intro', 'smakebit'],
  goals: [
    {
      id: 'goal-1',
      text: 'Fremme saker og synliggjøre erfaringer fra et bruker- og pårørendeperspektiv',
    },
    {
      id: 'goal-2',
      text: 'Bidra til god bruk av erfaringskompetanse i alle deler av Polyfons virksomhet',
    },
    {
      id: 'goal-3',
      text: 'Øke bevisstheten om brukermedvirkning innen norsk musikkterapi og andre helserelaterte musikkpraksiser',
    },
  ],
  clauses: POLYFON_CLAUSES,
  clauseOf: clauseLabels(),
};
