import type { CaseType, MeetingMode } from '../src/meetings/meeting.view';

/** A proposal and what became of it; without a count it was unanimous. */
export interface ExampleDecision {
  text: string;
  by: string;
  count?: { for: number; against: number; blank: number; chairChoice: 'for' | 'against' | 'blank' };
}

export interface ExampleCase {
  title: string;
  type: CaseType;
  minutes: number;
  goal?: string;
  /** Paragraphs of the minutes. */
  entries: readonly string[];
  /** Found recused by the panel when the case is taken up. */
  recused?: string;
  decision?: ExampleDecision;
}

export interface ExampleMeeting {
  /** Local time in Oslo. */
  startsAt: string;
  endsAt: string;
  place: string;
  mode: MeetingMode;
  absent: readonly string[];
  /** Alternates who came, each for one who is away. */
  called?: readonly { alternate: string; for: string }[];
  remote?: readonly string[];
  cases: readonly ExampleCase[];
}

const PLACE = 'Griegakademiet, møterom 2, Bergen';

const opening = (minutes = 5): ExampleCase => ({
  title: 'Godkjenning av innkalling og saksliste',
  type: 'decision',
  minutes,
  entries: [],
  decision: { text: 'Innkalling og saksliste er godkjent.', by: 'Kari Mjelde' },
});

const closing = (entry: string): ExampleCase => ({
  title: 'Eventuelt',
  type: 'aob',
  minutes: 15,
  entries: [entry],
});

/** The five meetings held, with case numbers 1/26 to 30/26. */
export const HELD_2026: readonly ExampleMeeting[] = [
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
  },
  {
    ...day('2026-03-18'),
    absent: ['Torvald Nesse', 'Hanne Dahl Berge'],
    called: [{ alternate: 'Nora Fjeld', for: 'Hanne Dahl Berge' }],
    cases: [
      opening(),
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
        title: 'Honorar for arbeid mellom møtene',
        type: 'discussion',
        minutes: 30,
        entries: ['Koordinator undersøker hva som gjelder i dag, og tar saken opp igjen.'],
      },
      {
        title: 'Nytt fra sekretariatet',
        type: 'information',
        minutes: 20,
        entries: ['Sekretariatet orienterte om prosjekter som starter i 2026.'],
      },
      closing('Spørsmål om parkering ved Griegakademiet. Koordinator svarer på e-post.'),
    ],
  },
  {
    ...day('2026-05-06'),
    absent: [],
    remote: ['Amina Yusuf', 'Per-Arne Vik'],
    cases: [
      opening(),
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
      },
      {
        title: 'Ny periode for Jonas Eide',
        type: 'decision',
        minutes: 15,
        entries: ['Arbeidsutvalget foreslår en ny periode.'],
        recused: 'Jonas Eide',
        decision: { text: 'Panelet ønsker en ny periode fra 13. juni 2026.', by: 'Kari Mjelde' },
      },
      {
        title: 'Ny periode for Solveig Tveit',
        type: 'decision',
        minutes: 15,
        entries: ['Arbeidsutvalget foreslår en ny periode.'],
        recused: 'Solveig Tveit',
        decision: { text: 'Panelet ønsker en ny periode fra 13. juni 2026.', by: 'Kari Mjelde' },
      },
      {
        title: 'Nytt fra arbeidsgruppene',
        type: 'information',
        minutes: 30,
        entries: ['To medlemmer fortalte fra gruppene de sitter i.'],
      },
      closing('Ingen saker.'),
    ],
  },
  {
    ...day('2026-06-17'),
    absent: ['Rolf Sæbø', 'Amina Yusuf'],
    called: [{ alternate: 'Emil Strand', for: 'Amina Yusuf' }],
    cases: [
      opening(),
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
        title: 'Plass 6 blir ledig i høst',
        type: 'information',
        minutes: 15,
        entries: ['Perioden går ut 30. september. Plassen lyses ut.'],
      },
      {
        title: 'Besøk av erfaringskonsulenter',
        type: 'discussion',
        minutes: 45,
        goal: 'goal-2',
        entries: ['To erfaringskonsulenter fortalte om hverdagen sin.'],
      },
      closing('God sommer.'),
    ],
  },
  {
    ...day('2026-09-16'),
    absent: ['Solveig Tveit'],
    cases: [
      opening(),
      {
        title: 'Arbeidsseminar for studenter, forskere, praktikere og erfaringsrepresentanter',
        type: 'advice',
        minutes: 40,
        goal: 'goal-3',
        entries: ['Seminaret bør planlegges sammen med panelet fra starten.'],
        decision: {
          text: 'Panelet rår klyngeleder til å holde et arbeidsseminar der erfaringsrepresentanter er med i planleggingen.',
          by: 'Amina Yusuf',
        },
      },
      {
        title: 'Innspill til klyngas handlingsplan for 2027',
        type: 'discussion',
        minutes: 45,
        goal: 'goal-1',
        entries: ['Panelet valgte ut fire tiltak som bør prioriteres.'],
      },
      {
        title: 'Varslingsrutine',
        type: 'discussion',
        minutes: 20,
        entries: ['Koordinator lager et utkast til neste møte.'],
      },
      {
        title: 'Nytt fra styringsgruppa',
        type: 'information',
        minutes: 20,
        entries: ['Én representant er oppnevnt i arbeidsgruppa for OPPTAKT. Panelet ba om to.'],
      },
      closing('Ingen saker.'),
    ],
  },
];

function day(date: string): Pick<ExampleMeeting, 'startsAt' | 'endsAt' | 'place' | 'mode'> {
  return { startsAt: `${date}T12:00`, endsAt: `${date}T15:00`, place: PLACE, mode: 'both' };
}
