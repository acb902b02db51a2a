import { Temporal } from 'temporal-polyfill';

export type CertificateLanguage = 'nb' | 'nn' | 'en';

/** Every word of the certificate that the program writes, in one language. */
interface CertificateWords {
  title: string;
  lead: (name: string, panel: string) => string;
  served: string;
  role: string;
  from: string;
  until: string;
  roles: Record<'representative' | 'alternate' | 'leader' | 'deputyLeader', string>;
  thanks: (panel: string) => string;
  memory: string;
  signature: string;
  date: (day: string) => string;
}

const NN_MONTHS =
  'januar februar mars april mai juni juli august september oktober november desember';

function norwegian(day: string): string {
  const { day: number, month, year } = Temporal.PlainDate.from(day);
  return `${number}. ${NN_MONTHS.split(' ')[month - 1] ?? ''} ${year}`;
}

function english(day: string): string {
  const options = { day: 'numeric', month: 'long', year: 'numeric' } as const;
  return Temporal.PlainDate.from(day).toLocaleString('en-GB', options);
}

export const CERTIFICATE_WORDS: Record<CertificateLanguage, CertificateWords> = {
  nb: {
    title: 'Attest',
    lead: (name, panel) => `${name} har vært med i ${panel}.`,
    served: 'Tid i panelet',
    role: 'Oppgave',
    from: 'Fra og med',
    until: 'Til og med',
    roles: {
      representative: 'Representant',
      alternate: 'Vararepresentant',
      leader: 'Leder',
      deputyLeader: 'Nestleder',
    },
    thanks: (panel) => `Takk for tid, erfaring og råd. Det har gjort ${panel} bedre.`,
    memory: 'Vi minnes det hun eller han ga panelet, med takk.',
    signature: 'Koordinator, sted og dato',
    date: norwegian,
  },
  nn: {
    title: 'Attest',
    lead: (name, panel) => `${name} har vore med i ${panel}.`,
    served: 'Tid i panelet',
    role: 'Oppgåve',
    from: 'Frå og med',
    until: 'Til og med',
    roles: {
      representative: 'Representant',
      alternate: 'Vararepresentant',
      leader: 'Leiar',
      deputyLeader: 'Nestleiar',
    },
    thanks: (panel) => `Takk for tid, erfaring og råd. Det har gjort ${panel} betre.`,
    memory: 'Vi minnest det ho eller han gav panelet, med takk.',
    signature: 'Koordinator, stad og dato',
    date: norwegian,
  },
  en: {
    title: 'Certificate',
    lead: (name, panel) => `${name} has served in ${panel}.`,
    served: 'Time in the panel',
    role: 'Role',
    from: 'From',
    until: 'To',
    roles: {
      representative: 'Representative',
      alternate: 'Alternate',
      leader: 'Leader',
      deputyLeader: 'Deputy leader',
    },
    thanks: (panel) => `Thank you for time, experience and advice. It has made ${panel} better.`,
    memory: 'We remember with thanks what she or he gave the panel.',
    signature: 'Coordinator, place and date',
    date: english,
  },
};
