/** What is to begin, as a calendar says it: offices and seat numbers, never names. */
export interface ForecastWords {
  name: string;
  seat: (seat: number) => string;
  alternate: string;
  quorum: string;
  office: Readonly<Record<'leader' | 'deputyLeader', string>>;
  recruit: (what: string) => string;
  nominate: (office: string) => string;
  /** The last day has passed. */
  late: Pick<ForecastWords, 'recruit' | 'nominate'>;
  readyBy: (day: string) => string;
}

const DAY = new Map<string, Intl.DateTimeFormat>();

/** '2. juni 2029' in the language asked for. */
export function longDay(day: string, language: 'nb' | 'nn' | 'en'): string {
  const format =
    DAY.get(language) ??
    new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
      timeZone: 'UTC',
      dateStyle: 'long',
    });
  DAY.set(language, format);
  return format.format(Date.parse(day));
}

export const FORECAST_WORDS: Readonly<Record<'nb' | 'nn' | 'en', ForecastWords>> = {
  nb: {
    name: 'Panelet framover',
    seat: (seat) => `plass ${seat}`,
    alternate: 'en vara',
    quorum: 'flere representanter',
    office: { leader: 'leder', deputyLeader: 'nestleder' },
    recruit: (what) => `Siste dag å begynne rekrutteringen: ${what}`,
    nominate: (office) => `Siste dag å be om kandidater: ${office}`,
    late: {
      recruit: (what) => `Begynn rekrutteringen nå: ${what}`,
      nominate: (office) => `Be om kandidater nå: ${office}`,
    },
    readyBy: (day) => `Skal være klart ${day}.`,
  },
  nn: {
    name: 'Panelet framover',
    seat: (seat) => `plass ${seat}`,
    alternate: 'ein vara',
    quorum: 'fleire representantar',
    office: { leader: 'leiar', deputyLeader: 'nestleiar' },
    recruit: (what) => `Siste dag å begynne rekrutteringa: ${what}`,
    nominate: (office) => `Siste dag å be om kandidatar: ${office}`,
    late: {
      recruit: (what) => `Begynn rekrutteringa no: ${what}`,
      nominate: (office) => `Be om kandidatar no: ${office}`,
    },
    readyBy: (day) => `Skal vere klart ${day}.`,
  },
  en: {
    name: 'The panel ahead',
    seat: (seat) => `seat ${seat}`,
    alternate: 'an alternate',
    quorum: 'more representatives',
    office: { leader: 'leader', deputyLeader: 'deputy leader' },
    recruit: (what) => `Last day to begin recruiting: ${what}`,
    nominate: (office) => `Last day to ask for candidates: ${office}`,
    late: {
      recruit: (what) => `Begin recruiting now: ${what}`,
      nominate: (office) => `Ask for candidates now: ${office}`,
    },
    readyBy: (day) => `To be ready on ${day}.`,
  },
};
