import type { StatutesView } from '../app/api/schema';
import { FIELDS } from './board-example';

/** Three clauses of a plan like the example panel's. */
export function statutes(): StatutesView {
  const words = (nb: string) => ({ nb, nn: nb, en: nb });
  return {
    id: 'u-1',
    name: 'Utviklingsplan 2025-2030',
    adoptedOn: '2025-06-02',
    inForceFrom: '2025-06-02',
    expiresOn: '2030-12-31',
    seats: 10,
    fields: FIELDS.map((field) => ({ ...field, seats: 2 })),
    goals: [{ id: 'goal-1', text: 'Fremme saker' }],
    clauses: [
      {
        id: '3',
        heading: words('Sammensetning og prosedyrer'),
        text: '',
        level: 1,
        rules: [],
        interpretations: [],
      },
      {
        id: '3.4',
        heading: words('Sammensetning av panelet'),
        text: 'Panelet har ti representanter.\nMinst halvparten må være til stede for at panelet skal være vedtaksdyktig.',
        level: 2,
        rules: [
          { rule: 'seats', force: 'must', acts: 'refuses' },
          { rule: 'quorum', force: 'must', acts: 'refuses' },
        ],
        interpretations: ['quorum-basis'],
      },
      {
        id: '6.1',
        heading: words('Taushetsplikt'),
        text: 'Medlemmene signerer taushetserklæring.',
        level: 2,
        rules: [{ rule: 'declaration', force: 'must', acts: 'refuses' }],
        interpretations: [],
      },
    ],
  };
}
