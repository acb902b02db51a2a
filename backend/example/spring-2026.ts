import { allBut, approval, closing, day, type ExampleMeeting, opening } from './held-meeting';
import { HONORARIA } from './written-2026';

/** The meetings of January, March and May, with case numbers 1/26 to 18/26. */
export const SPRING_2026: readonly ExampleMeeting[] = [
  {
    ...day('2026-01-28'),
    absent: ['Solveig Tveit'],
    cases: [
      opening(),
      {
        title: 'Handlingsplan for panelet i 2026',
        type: 'decision',
        minutes: 50,
        goal: 'goal-1',
        entries: [
          'Koordinator la fram et utkast med fem oppgaver. Panelet gikk gjennom dem én for én.',
          'Panelet vil bruke mest tid på samarbeidet med klyngedeltakerne.',
        ],
        decision: {
          text: 'Panelet vedtar handlingsplanen for 2026 med de endringene som kom fram i møtet.',
          by: 'Kari Mjelde',
        },
        tasks: [
          {
            text: 'Sende handlingsplanen til alle klyngedeltakerne',
            owner: 'Marte Lunde',
            dueOn: '2026-02-15',
            doneOn: '2026-02-10',
          },
          {
            text: 'Snakke om planen på styringsgruppas møte i februar',
            owner: 'Kari Mjelde',
            dueOn: '2026-02-28',
            doneOn: '2026-02-18',
          },
        ],
      },
      {
        title: 'Årshjul for 2026',
        type: 'information',
        minutes: 20,
        entries: ['Seks møter er satt opp. Datoene er sendt ut.'],
      },
      {
        title: 'Nytt fra styringsgruppa',
        type: 'information',
        minutes: 20,
        entries: ['Leder orienterte om styringsgruppas møte i desember.'],
      },
      {
        title: 'Hvordan panelet bruker varaer',
        type: 'discussion',
        minutes: 30,
        goal: 'goal-2',
        entries: ['Varaene vil gjerne få papirene samtidig med de andre.'],
      },
      closing('Ingen saker.'),
    ],
    minutes: {
      sentOn: '2026-02-02',
      fine: allBut('Solveig Tveit', 'Rolf Sæbø'),
      comments: [
        {
          by: 'Rolf Sæbø',
          paragraph: 'Panelet vil bruke',
          wording: 'Panelet vil bruke mest tid på samarbeidet med klyngedeltakerne i år.',
          text: 'Det gjaldt bare i år.',
        },
      ],
      closedOn: '2026-03-04',
      publishedOn: '2026-03-20',
    },
  },
  {
    ...day('2026-03-18'),
    absent: ['Torvald Nesse', 'Hanne Dahl Berge'],
    called: [{ alternate: 'Nora Fjeld', for: 'Hanne Dahl Berge' }],
    cases: [
      opening(),
      approval('1/2026'),
      {
        title: 'Brukermedvirkning i Polyfon-konferansen',
        type: 'discussion',
        minutes: 45,
        goal: 'goal-3',
        entries: ['Panelet vil ha brukermedvirkning som et eget tema, ikke et innslag på slutten.'],
      },
      {
        title: 'Opplæring for nye medlemmer',
        type: 'decision',
        minutes: 30,
        goal: 'goal-2',
        entries: ['De tre introduksjonene skal tilbys innen to måneder.'],
        decision: {
          text: 'Nye medlemmer får tilbud om alle tre introduksjonene innen to måneder.',
          by: 'Solveig Tveit',
        },
      },
      {
        title: HONORARIA.title,
        type: 'discussion',
        minutes: 30,
        goal: 'goal-2',
        entries: ['Koordinator undersøker hva som gjelder i dag, og tar saken opp igjen.'],
        tasks: [
          {
            text: 'Undersøke hva som gjelder for honorar mellom møtene',
            owner: 'Marte Lunde',
            dueOn: '2026-06-01',
            doneOn: '2026-05-27',
          },
        ],
      },
      closing(
        'Sekretariatet orienterte om prosjekter som starter i 2026.',
        'Spørsmål om parkering ved Griegakademiet. Koordinator svarer på e-post.',
      ),
    ],
    minutes: {
      sentOn: '2026-03-24',
      fine: [...allBut('Torvald Nesse', 'Hanne Dahl Berge'), 'Nora Fjeld'],
      closedOn: '2026-04-20',
      publishedOn: '2026-05-08',
    },
  },
  {
    ...day('2026-05-06'),
    absent: [],
    remote: ['Amina Yusuf', 'Per-Arne Vik'],
    cases: [
      opening(),
      approval('2/2026'),
      {
        title: 'Råd om brukermedvirkning på Polyfon-konferansen',
        type: 'advice',
        minutes: 40,
        goal: 'goal-3',
        entries: ['Utkastet fra forrige møte ble kortet ned.'],
        decision: {
          text: 'Panelet rår sekretariatet til å gjøre brukermedvirkning til eget tema på Polyfon-konferansen.',
          by: 'Ingrid Haugland',
        },
        tasks: [
          {
            text: 'Sende rådet til sekretariatet',
            owner: 'Marte Lunde',
            dueOn: '2026-05-15',
            doneOn: '2026-05-08',
          },
        ],
        follows: [
          {
            kind: 'awaits',
            on: '2026-05-08',
            text: 'Svar fra sekretariatet om programmet',
            until: '2026-09-01',
          },
          {
            kind: 'closed',
            on: '2026-08-28',
            text: 'Brukermedvirkning blir en egen programdel 22. oktober.',
          },
        ],
      },
      {
        title: 'Ny periode for Jonas Eide',
        type: 'decision',
        minutes: 15,
        goal: 'goal-2',
        entries: ['Arbeidsutvalget foreslår en ny periode.'],
        recused: 'Jonas Eide',
        decision: { text: 'Panelet ønsker en ny periode fra 13. juni 2026.', by: 'Kari Mjelde' },
      },
      {
        title: 'Ny periode for Solveig Tveit',
        type: 'decision',
        minutes: 15,
        goal: 'goal-2',
        entries: ['Arbeidsutvalget foreslår en ny periode.'],
        recused: 'Solveig Tveit',
        decision: { text: 'Panelet ønsker en ny periode fra 13. juni 2026.', by: 'Kari Mjelde' },
      },
      closing('To medlemmer fortalte fra arbeidsgruppene de sitter i.'),
    ],
    minutes: {
      sentOn: '2026-05-12',
      fine: allBut('Torvald Nesse'),
      comments: [
        {
          by: 'Torvald Nesse',
          paragraph: 'Utkastet fra forrige møte',
          text: 'Bør det stå hva som ble tatt ut?',
          answer: 'Det ble ikke vedtatt hva som skulle ut, bare at det skulle kortes ned.',
        },
      ],
      closedOn: '2026-06-02',
      publishedOn: '2026-06-19',
    },
  },
];
