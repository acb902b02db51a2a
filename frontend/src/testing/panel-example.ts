import type { OfficesView, PanelView, PersonDetailView, PersonRowView } from '../app/api/schema';
import { board } from './board-example';

/** The panel of the example board as its other pages get it. */
export function panel(): PanelView {
  const view = board();
  return {
    members: [
      ...view.seats.flatMap(({ holder: held }) =>
        held
          ? [
              {
                personId: held.personId,
                name: held.name,
                office: held.office,
                kind: 'representative' as const,
              },
            ]
          : [],
      ),
      ...view.alternates.map(({ personId, name }) => ({
        personId,
        name,
        office: null,
        kind: 'alternate' as const,
      })),
    ],
    coordinator: { name: 'Marte Lunde', email: 'marte.lunde@example.org' },
    seatsFilled: 9,
    seats: 10,
    totals: { organisation: 3, own: 4, nextOfKin: null },
    seatStates: view.seats.map(({ holder: held }) => (held ? 'filled' : 'vacant')),
    quorumNeeded: 5,
    findings: view.findings,
  };
}

export function people(): PersonRowView[] {
  const view = board();
  const row = (
    personId: string,
    name: string,
    current: PersonRowView['current'],
    signed: boolean,
  ): PersonRowView => ({
    id: personId,
    name,
    email: null,
    current,
    declarationSignedOn: signed ? '2025-06-10' : null,
    hasAccount: signed,
    version: 1,
  });
  return [
    ...view.seats.flatMap(({ number, fieldId, holder: held }) =>
      held
        ? [
            row(
              held.personId,
              held.name,
              { kind: 'representative', seatNumber: number, fieldId, to: held.to },
              number !== 9,
            ),
          ]
        : [],
    ),
    ...view.alternates.map(({ personId, name, fieldId, to }) =>
      row(personId, name, { kind: 'alternate', seatNumber: null, fieldId, to }, true),
    ),
    row('p-gudrun', 'Gudrun Lie', null, true),
  ];
}

export function offices(): OfficesView {
  const term = (
    id: string,
    office: 'leader' | 'deputyLeader',
    name: string,
    from: string,
    to: string,
    countsAs: number | null,
  ): OfficesView['history'][number] => ({
    id,
    office,
    personId: `p-${name}`,
    name,
    electedOn: from,
    from,
    to,
    kind: 'ordinary',
    source: countsAs === null ? 'Referat' : '12/26',
    beforeInstallation: countsAs === null,
    countsAs,
  });
  const history = [
    term('o1', 'leader', 'Gudrun Lie', '2018-11-14', '2020-11-18', null),
    term('o2', 'deputyLeader', 'Solveig Tveit', '2019-11-20', '2021-11-17', null),
    term('o3', 'leader', 'Solveig Tveit', '2021-11-17', '2023-11-15', null),
    term('o4', 'leader', 'Kari Mjelde', '2025-11-19', '2027-11-19', 1),
    term('o5', 'deputyLeader', 'Jonas Eide', '2024-11-27', '2026-11-27', null),
  ];
  return {
    current: history.slice(3),
    history,
    findings: [],
    due: [{ office: 'deputyLeader', on: '2026-11-25' }],
    limits: { years: 2, maxElections: 3 },
  };
}

export function person(): PersonDetailView {
  return {
    id: 'p-8',
    name: 'Solveig Tveit',
    email: 'solveig.tveit@example.org',
    appointments: [
      {
        id: 'a-8',
        kind: 'representative',
        seatNumber: 8,
        fieldId: null,
        basis: 'own',
        organisation: null,
        from: '2026-06-12',
        to: '2030-06-12',
        track: 'renewal',
        trackOn: '2026-06-10',
        source: '20/26',
        endReason: null,
      },
      {
        id: 'a-8b',
        kind: 'representative',
        seatNumber: 8,
        fieldId: null,
        basis: 'own',
        organisation: null,
        from: '2022-06-12',
        to: '2026-06-12',
        track: 'imported',
        trackOn: '2022-06-01',
        source: 'Referat',
        endReason: 'termEnded',
      },
    ],
    pauses: [],
    offices: offices().history.slice(1, 3),
    terms: board().seats[7]!.holder!.terms,
    declarationSignedOn: '2025-06-10',
    hasAccount: false,
    version: 1,
  };
}
