import { allBut, approval, closing, day, type ExampleMeeting, opening } from './held-meeting';
import { HONORARIA } from './written-2026';

/** The meetings of June and September, with case numbers 19/26 to 30/26. */
export const AUTUMN_2026: readonly ExampleMeeting[] = [
  {
    ...day('2026-06-17'),
    absent: ['Rolf Sæbø', 'Amina Yusuf'],
    called: [{ alternate: 'Emil Strand', for: 'Amina Yusuf' }],
    cases: [
      opening(),
      approval('3/2026'),
      {
        title: 'To erfaringsrepresentanter i arbeidsgruppa for OPPTAKT',
        type: 'advice',
        minutes: 40,
        goal: 'goal-2',
        entries: [
          'Én representant er lett å overse. Panelet vil ha to.',
          'Noen ville vente til prosjektplanen er klar.',
        ],
        decision: {
          text: 'Panelet rår styringsgruppa til å oppnevne to erfaringsrepresentanter i arbeidsgruppa for OPPTAKT.',
          by: 'Per-Arne Vik',
          count: { for: 7, against: 1, blank: 1, chairChoice: 'for' },
        },
        tasks: [
          {
            text: 'Sende rådet til styringsgruppa',
            owner: 'Marte Lunde',
            dueOn: '2026-06-25',
            doneOn: '2026-06-19',
          },
          {
            text: 'Be styringsgruppa svare skriftlig på hvorfor bare én er oppnevnt',
            owner: 'Kari Mjelde',
            dueOn: '2026-10-15',
          },
        ],
        follows: [
          {
            kind: 'awaits',
            on: '2026-09-18',
            text: 'Skriftlig svar fra styringsgruppa',
            until: '2026-12-01',
          },
        ],
      },
      {
        title: 'Årsmelding for 2025',
        type: 'decision',
        minutes: 30,
        goal: 'goal-1',
        entries: ['Panelet ba om at rådene og svarene på dem står først.'],
        decision: { text: 'Årsmeldingen for 2025 er godkjent.', by: 'Jonas Eide' },
      },
      {
        title: 'Besøk av erfaringskonsulenter',
        type: 'discussion',
        minutes: 45,
        goal: 'goal-2',
        entries: ['To erfaringskonsulenter fortalte om hverdagen sin.'],
      },
      closing(
        'Plass 6 blir ledig når perioden går ut 30. september. Plassen lyses ut.',
        'God sommer.',
      ),
    ],
    minutes: {
      sentOn: '2026-06-24',
      fine: [...allBut('Rolf Sæbø', 'Amina Yusuf'), 'Emil Strand'],
      closedOn: '2026-08-31',
    },
  },
  {
    ...day('2026-09-16'),
    absent: ['Solveig Tveit'],
    cases: [
      opening(),
      approval('4/2026'),
      {
        title: 'Arbeidsseminar for studenter, forskere, praktikere og erfaringsrepresentanter',
        type: 'advice',
        minutes: 40,
        goal: 'goal-3',
        entries: [
          'Seminaret bør planlegges sammen med panelet fra starten.',
          'Amina Yusuf vil at studentene skal være med og velge tema.',
        ],
        decision: {
          text: 'Panelet rår klyngeleder til å holde et arbeidsseminar der erfaringsrepresentanter er med i planleggingen.',
          by: 'Amina Yusuf',
        },
        tasks: [
          {
            text: 'Spørre to studenter om de vil være med og planlegge',
            owner: 'Amina Yusuf',
            dueOn: '2026-11-20',
          },
          {
            text: 'Sende rådet til klyngeleder',
            owner: 'Marte Lunde',
            dueOn: '2026-09-25',
            doneOn: '2026-09-21',
          },
        ],
        follows: [
          {
            kind: 'awaits',
            on: '2026-09-21',
            text: 'Svar fra klyngeleder om dato og opplegg',
            until: '2026-12-01',
          },
        ],
      },
      {
        title: 'Innspill til klyngas handlingsplan for 2027',
        type: 'discussion',
        minutes: 45,
        goal: 'goal-1',
        entries: ['Panelet valgte ut fire tiltak som bør prioriteres.'],
        tasks: [
          {
            text: 'Skrive de fire tiltakene om til ett ark',
            owner: 'Rolf Sæbø',
            dueOn: '2026-10-30',
          },
        ],
      },
      {
        title: 'Varslingsrutine',
        type: 'discussion',
        minutes: 20,
        goal: 'goal-1',
        entries: ['Koordinator lager et utkast og spør panelet skriftlig.'],
        tasks: [
          {
            text: 'Lage utkast til varslingsrutine',
            owner: 'Marte Lunde',
            dueOn: '2026-11-06',
            doneOn: '2026-11-05',
          },
        ],
      },
      {
        title: HONORARIA.title,
        type: 'discussion',
        minutes: 5,
        entries: ['Alle som svarte i august, sa ja.'],
        confirms: true,
      },
      closing(
        'Leder orienterte fra styringsgruppa: Én representant er oppnevnt i arbeidsgruppa for OPPTAKT. Panelet ba om to.',
      ),
    ],
    minutes: {
      sentOn: '2026-11-09',
      fine: ['Ingrid Haugland', 'Kari Mjelde', 'Per-Arne Vik'],
      comments: [
        {
          by: 'Rolf Sæbø',
          paragraph: 'Panelet valgte ut fire',
          wording: 'Panelet valgte ut fire tiltak og satte dem i rekkefølge.',
          text: 'Rekkefølgen var viktig for oss.',
        },
      ],
    },
  },
];
