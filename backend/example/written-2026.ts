/** A case of an earlier meeting that the panel was asked about in writing, and who said what. */
export interface ExampleWritten {
  title: string;
  startedOn: string;
  closesOn: string;
  question: string;
  background: string;
  proposal: string;
  for: readonly string[];
  against?: readonly string[];
  blank?: readonly string[];
}

/** Settled in the summer and confirmed by the meeting in September. */
export const HONORARIA: ExampleWritten = {
  title: 'Honorar for arbeid mellom møtene',
  startedOn: '2026-08-24',
  closesOn: '2026-09-04',
  question: 'Skal panelet be om samme honorar for arbeid mellom møtene som for møter?',
  background:
    'I mars ba panelet koordinatoren undersøke hva som gjelder. I dag betales møter etter fast sats, men arbeid mellom møtene avtales fra gang til gang. Noen får betalt, andre ikke.',
  proposal:
    'Panelet ber sekretariatet honorere avtalt arbeid mellom møtene etter samme sats som møter.',
  for: [
    'Amina Yusuf',
    'Bjørg Solheim',
    'Ingrid Haugland',
    'Jonas Eide',
    'Kari Mjelde',
    'Per-Arne Vik',
    'Rolf Sæbø',
    'Solveig Tveit',
  ],
  blank: ['Torvald Nesse'],
};

/** Still open on the days before the meeting in November. */
export const WHISTLEBLOWING: ExampleWritten = {
  title: 'Varslingsrutine',
  startedOn: '2026-11-09',
  closesOn: '2026-11-27',
  question: 'Kan utkastet til varslingsrutine sendes til styringsgruppa?',
  background:
    'Rutinen sier hvem du kan si fra til, hvem som får vite det, og når du får svar. Koordinatoren skrev utkastet etter møtet i september. Styringsgruppa vil ha det før jul.',
  proposal: 'Panelet slutter seg til utkastet og sender det til styringsgruppa.',
  for: ['Kari Mjelde', 'Solveig Tveit', 'Rolf Sæbø'],
};
