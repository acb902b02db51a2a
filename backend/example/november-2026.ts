import type { MeetingAnswer } from '../src/meetings/answers/answer-rows';
import type { CaseType, MeetingMode } from '../src/meetings/meeting.view';
import type { Ask } from '../src/meetings/papers/paper-texts';

export interface ExamplePaper {
  ask: Ask;
  /** Who gets the advice. */
  addressee?: string;
  summary: string;
  question: string;
  background: string;
  proposal: string;
  /** Day the leader released it; a draft without. */
  releasedOn?: string;
}

export interface PlannedCase {
  title: string;
  type: CaseType;
  minutes: number;
  goal?: string;
  paper?: ExamplePaper;
}

export const NOVEMBER_2026 = {
  startsAt: '2026-11-25T12:00',
  endsAt: '2026-11-25T15:00',
  place: 'Griegakademiet, møterom 2, Bergen',
  mode: 'both' as MeetingMode,
};

/** 31/26 to 37/26. */
export const NOVEMBER_CASES: readonly PlannedCase[] = [
  { title: 'Godkjenning av innkalling og saksliste', type: 'decision', minutes: 5, goal: 'goal-1' },
  {
    title: 'Økt samhandling mellom panelet og klyngedeltakerne',
    type: 'advice',
    minutes: 40,
    goal: 'goal-2',
    paper: {
      ask: 'input',
      addressee: 'Klyngedeltakerne',
      summary:
        'Klyngedeltakerne spør sjelden panelet om råd. Vi vil finne ut hvorfor, og hva som skal til for at de spør oftere. Målet er at panelet blir spurt før noe er bestemt.',
      question: 'Hva bør vi be klyngedeltakerne om, og hva kan vi selv gjøre?',
      background:
        'I 2025 fikk panelet fem spørsmål fra deltakerne i klynga. Tre av dem kom etter at planen var ferdig. Da er det lite igjen å påvirke. Flere deltakere sier at de ikke vet hva panelet kan brukes til. Noen tror at det tar lang tid å få svar.\n\nPanelet har snakket om dette på tre møter. To forslag har kommet opp. Det ene er en fast kontaktperson hos hver deltaker. Det andre er et kort skjema med fire spørsmål, slik at panelet får vite hva saken gjelder, hvor langt den er kommet, hva som skjer etterpå, og når deltakeren svarer tilbake.\n\nEn kontaktperson gjør det lett å ringe noen. Et skjema gjør at vi får vite det vi trenger. De to utelukker ikke hverandre.',
      proposal:
        'Panelet rår klyngedeltakerne til å oppnevne hver sin kontaktperson for brukermedvirkning, og til å spørre panelet før en plan er ferdig.',
      releasedOn: '2026-11-09T14:00',
    },
  },
  {
    title: 'Valg av nestleder',
    type: 'election',
    minutes: 30,
    paper: {
      ask: 'decide',
      summary:
        'Nestleder velges for to år. Jonas Eide har vært nestleder siden november 2024 og kan velges igjen. Alle representanter kan stille.',
      question: 'Vil du stille, eller vil du foreslå noen?',
      background:
        'Nestleder hjelper lederen med å forberede møtene, leder møtet når lederen er borte, og møter i styringsgruppa. Sammen med leder og koordinator er nestleder arbeidsutvalget.\n\nLeder og nestleder velges i hvert sitt år, slik at det er valg hvert år og aldri to nye samtidig. Ingen kan velges til samme verv mer enn tre ganger.\n\nEr det bare én kandidat, velges den personen uten stemmesedler hvis ingen ber om det. Er det flere, stemmer vi skriftlig.',
      proposal: '',
      releasedOn: '2026-11-09T14:05',
    },
  },
  {
    title: 'Råd til prosjekt OPPTAKT',
    type: 'advice',
    minutes: 40,
    goal: 'goal-2',
    paper: {
      ask: 'input',
      summary:
        'OPPTAKT prøver ut knutepunkt i øst, sør og vest fra 2026 til 2028. Vi ba om to erfaringsrepresentanter i arbeidsgruppa. Én er oppnevnt. Nå kan vi gi råd om hvordan erfaring skal være med i hvert knutepunkt.',
      question: 'Hva er det viktigste prosjektet må få på plass før det starter?',
      background:
        'I juni rådet panelet styringsgruppa til å oppnevne to erfaringsrepresentanter i arbeidsgruppa for OPPTAKT. Styringsgruppa oppnevnte én. Vi har ikke fått vite hvorfor.\n\nProsjektet skal nå velge folk til tre knutepunkt. Hvert knutepunkt får en leder, to musikkterapeuter og en gruppe av samarbeidspartnere. Det står ikke i planen hvem som skal bidra med egen erfaring eller erfaring som pårørende.\n\nErfaringer fra andre prosjekter er klare på tre ting. For det første blir én person lett alene. To kan støtte hverandre, og den ene kan møte når den andre ikke kan. For det andre må rollen være avklart på forhånd: Hva skal du bidra med, og hva kan du si nei til? For det tredje må honoraret være avtalt før arbeidet begynner. Når det ikke er det, er det ofte de som har minst, som taper på å være med.\n\nPanelet kan gi råd om alle tre. Rådet går til prosjektledelsen og til styringsgruppa. De bør svare innen 1. februar 2027.',
      proposal:
        'Panelet rår prosjekt OPPTAKT til å ha minst to erfaringsrepresentanter i hvert av knutepunktene øst, sør og vest. Rolle og honorar bør være avklart før prosjektet starter opp.',
      releasedOn: '2026-11-10T09:30',
    },
  },
  {
    title: 'Årlig fagdag om bruker- og pårørendemedvirkning',
    type: 'decision',
    minutes: 30,
    goal: 'goal-3',
    paper: {
      ask: 'decide',
      summary:
        'Klynga vil ha en fagdag hvert år om bruker- og pårørendemedvirkning. Panelet er spurt om å være med og planlegge den første, våren 2027.',
      question: 'Vil panelet være med, og hvem vil bidra?',
      background:
        'Ideen kom fra handlingsplanen for klynga. Fagdagen skal samle ansatte, studenter, brukere og pårørende. Den skal ikke erstatte Polyfon-konferansen, men være mindre og mer praktisk.\n\nArbeidet tar omtrent tre møter på to timer, og honoreres som annet arbeid i panelet. Ingen pålegges å være med. Den som vil, sier fra i møtet eller til koordinator.',
      proposal:
        'Panelet vil være med og planlegge en årlig fagdag om bruker- og pårørendemedvirkning, og oppnevner to medlemmer som har lyst.',
      releasedOn: '2026-11-10T09:35',
    },
  },
  {
    title: 'Møteplan og årshjul 2027',
    type: 'decision',
    minutes: 20,
    goal: 'goal-1',
    paper: {
      ask: 'decide',
      summary: 'Seks møter i 2027, alle på onsdager. Forslaget unngår ferier og helligdager.',
      question: 'Passer datoene?',
      background:
        'Møtene er lagt til 27. januar, 17. mars, 5. mai, 16. juni, 15. september og 24. november, alle fra klokka 12 til 15.',
      proposal: 'Panelet vedtar møteplanen for 2027.',
    },
  },
  { title: 'Eventuelt', type: 'aob', minutes: 15 },
];

/** What was answered to the notice, by mail, in this order. Two have not answered. */
export const NOVEMBER_ANSWERS: readonly { name: string; answer: MeetingAnswer; at: string }[] = [
  { name: 'Kari Mjelde', answer: 'present', at: '2026-11-04T15:10' },
  { name: 'Solveig Tveit', answer: 'present', at: '2026-11-04T18:30' },
  { name: 'Per-Arne Vik', answer: 'no', at: '2026-11-05T09:05' },
  { name: 'Emil Strand', answer: 'present', at: '2026-11-05T12:40' },
  { name: 'Amina Yusuf', answer: 'present', at: '2026-11-05T19:15' },
  { name: 'Rolf Sæbø', answer: 'online', at: '2026-11-06T10:20' },
  { name: 'Ingrid Haugland', answer: 'present', at: '2026-11-06T16:00' },
  { name: 'Jonas Eide', answer: 'present', at: '2026-11-09T11:30' },
];
