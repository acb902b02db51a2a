import { type Page } from '@playwright/test';
import { anOrganisation, aRound } from './rounds';
import { callsOf } from './calls';
import { anUnsentMeeting, minutesIn } from './held-meetings';
import { aChange, aDraft } from './changes';
import { type Who } from './panel';

/**
 * Every screen with someone who may see it; :meeting and :case are those of the next meeting, :call is an open call
 * and :compared a closed one with applicants. The minutes of :held are published, those of :ready wait for the seal,
 * those of :review are looked over, those of :unsent are being written. :asking is open for answers, :settled is not.
 */
export interface Screen {
  path: string;
  who: Who;
}

export const SCREENS: readonly Screen[] = [
  { path: '/hjem', who: 'representative' },
  { path: '/hjem', who: 'alternate' },
  { path: '/hjem', who: 'leader' },
  { path: '/oppgaver', who: 'coordinator' },
  { path: '/panelet', who: 'coordinator' },
  { path: '/panelet', who: 'representative' },
  { path: '/panelet/medlemmer', who: 'coordinator' },
  { path: '/panelet/medlemmer/:person', who: 'coordinator' },
  { path: '/panelet/oppnevn?plass=6', who: 'coordinator' },
  { path: '/panelet/importer', who: 'coordinator' },
  { path: '/panelet/avslutt/:appointment', who: 'coordinator' },
  { path: '/panelet/forny/:appointment', who: 'coordinator' },
  { path: '/panelet/grunnlag/:appointment', who: 'coordinator' },
  { path: '/panelet/fungering/6', who: 'coordinator' },
  { path: '/panelet/medlemmer/:left/avslutning', who: 'coordinator' },
  { path: '/panelet/medlemmer/:person/foresatt', who: 'coordinator' },
  { path: '/slettinger', who: 'coordinator' },
  { path: '/panelet/verv', who: 'coordinator' },
  { path: '/panelet/verv', who: 'representative' },
  { path: '/panelet/verv/framover', who: 'coordinator' },
  { path: '/panelet/verv/framover', who: 'leader' },
  { path: '/valg', who: 'representative' },
  { path: '/valg', who: 'coordinator' },
  { path: '/valg/forbered', who: 'coordinator' },
  { path: '/valg/:election', who: 'representative' },
  { path: '/valg/:election', who: 'coordinator' },
  { path: '/panelet/organisasjoner', who: 'coordinator' },
  { path: '/panelet/organisasjoner', who: 'leader' },
  { path: '/panelet/organisasjoner/:organisation', who: 'coordinator' },
  { path: '/panelet/framover', who: 'coordinator' },
  { path: '/panelet/framover', who: 'leader' },
  { path: '/moter', who: 'coordinator' },
  { path: '/moter', who: 'representative' },
  { path: '/moter/aar', who: 'leader' },
  { path: '/moter/ekstra', who: 'representative' },
  { path: '/moter/ekstra', who: 'leader' },
  { path: '/moter/datoer', who: 'representative' },
  { path: '/datoer', who: 'representative' },
  { path: '/moter/:meeting', who: 'leader' },
  { path: '/moter/:meeting', who: 'representative' },
  { path: '/moter/:meeting/innkalling', who: 'coordinator' },
  { path: '/moter/:meeting/innkalling', who: 'leader' },
  { path: '/svar', who: 'representative' },
  { path: '/moter/:meeting/plan', who: 'coordinator' },
  { path: '/moter/:meeting/papirer', who: 'representative' },
  { path: '/moter/:meeting/sak/:case', who: 'representative' },
  { path: '/moter/:meeting/plan/:case', who: 'coordinator' },
  { path: '/ordliste', who: 'coordinator' },
  { path: '/ordliste', who: 'representative' },
  { path: '/moter/:meeting/sak/:case', who: 'coordinator' },
  { path: '/moter/:meeting/live', who: 'leader' },
  { path: '/moter/:meeting/storskjerm', who: 'leader' },
  { path: '/moter/:held/referat', who: 'coordinator' },
  { path: '/moter/:review/referat/skriv', who: 'coordinator' },
  { path: '/moter/:held/mine-utsagn', who: 'representative' },
  { path: '/moter/:review/referat', who: 'representative' },
  { path: '/moter/:unsent/referat/send', who: 'coordinator' },
  { path: '/moter/:review/referat/gjennomsyn', who: 'representative' },
  { path: '/moter/:review/referat/omtale', who: 'representative' },
  { path: '/moter/:review/referat/oversikt', who: 'coordinator' },
  { path: '/moter/:ready/referat/oversikt', who: 'coordinator' },
  { path: '/moter/:held/referat/oversikt', who: 'coordinator' },
  { path: '/referat', who: 'representative' },
  { path: '/referat/:held', who: 'representative' },
  { path: '/moter/:review/oppfolging', who: 'coordinator' },
  { path: '/moter/:review/oppfolging', who: 'representative' },
  { path: '/vedtak', who: 'coordinator' },
  { path: '/vedtak', who: 'alternate' },
  { path: '/vedtak/:decision', who: 'leader' },
  { path: '/skriftlig', who: 'leader' },
  { path: '/skriftlig/:asking', who: 'representative' },
  { path: '/skriftlig/:settled', who: 'representative' },
  { path: '/moter/oppmote', who: 'coordinator' },
  { path: '/moter/oppmote', who: 'representative' },
  { path: '/moter/evaluering', who: 'leader' },
  { path: '/moter/evaluering', who: 'alternate' },
  { path: '/moter/:held/evaluering', who: 'representative' },
  { path: '/saker', who: 'leader' },
  { path: '/saker', who: 'alternate' },
  { path: '/saker/ny', who: 'representative' },
  { path: '/saker/faste', who: 'coordinator' },
  { path: '/saker/:case', who: 'representative' },
  { path: '/regler', who: 'representative' },
  { path: '/regler/3.4', who: 'representative' },
  { path: '/regler/3.4', who: 'coordinator' },
  { path: '/regler/9.9', who: 'representative' },
  { path: '/regler/tolkninger', who: 'representative' },
  { path: '/regler/historikk', who: 'representative' },
  { path: '/regler/historikk', who: 'coordinator' },
  { path: '/regler/revisjon', who: 'representative' },
  { path: '/regler/revisjon/ny', who: 'representative' },
  { path: '/regler/revisjon/:change', who: 'representative' },
  { path: '/regler/revisjon/:draft', who: 'representative' },
  { path: '/regler/revisjon/:draft/rediger', who: 'representative' },
  { path: '/regler/revisjon/tolkning/arrival', who: 'representative' },
  { path: '/taushet', who: 'representative' },
  { path: '/taushet/signer', who: 'representative' },
  { path: '/taushet/status', who: 'coordinator' },
  { path: '/taushet/utgaver', who: 'coordinator' },
  { path: '/taushet/utgaver/ny', who: 'coordinator' },
  { path: '/meg', who: 'representative' },
  { path: '/meg/passord', who: 'representative' },
  { path: '/meg/reservekoder', who: 'representative' },
  { path: '/innlogging', who: 'coordinator' },
  { path: '/innlogging', who: 'leader' },
  { path: '/meg/tilrettelegging', who: 'representative' },
  { path: '/meg/hvem-har-sett', who: 'representative' },
  { path: '/panelet/medlemmer/:person/tilrettelegging', who: 'coordinator' },
  { path: '/mine-opplysninger', who: 'representative' },
  { path: '/rettelser', who: 'coordinator' },
  { path: '/revisjon', who: 'coordinator' },
  { path: '/revisjon', who: 'leader' },
  { path: '/utboks', who: 'coordinator' },
  { path: '/utboks/tekster', who: 'coordinator' },
  { path: '/tilganger', who: 'coordinator' },
  { path: '/sikkerhet', who: 'coordinator' },
  { path: '/rekruttering', who: 'coordinator' },
  { path: '/rekruttering', who: 'leader' },
  { path: '/rekruttering/ny?plass=6', who: 'coordinator' },
  { path: '/rekruttering/foresporsler', who: 'coordinator' },
  { path: '/rekruttering/foresporsler/ny?plass=5', who: 'coordinator' },
  { path: '/rekruttering/foresporsler/:round', who: 'coordinator' },
  { path: '/nominer', who: 'representative' },
  { path: '/rekruttering/:call', who: 'coordinator' },
  { path: '/rekruttering/:call/endre', who: 'coordinator' },
  { path: '/rekruttering/:compared', who: 'coordinator' },
  { path: '/rekruttering/:compared', who: 'leader' },
  { path: '/bli-med', who: 'representative' },
  { path: '/bli-med/:call', who: 'representative' },
  { path: '/bli-med/:call/soknad', who: 'representative' },
  { path: '/bli-med/:call/soknad?steg=fields', who: 'representative' },
  { path: '/bli-med/:call/soknad?steg=check', who: 'representative' },
  { path: '/bli-med/min-soknad', who: 'representative' },
  { path: '/om-panelet', who: 'representative' },
  { path: '/velg', who: 'representative' },
  { path: '/verifiser', who: 'representative' },
  { path: '/verifiser', who: 'coordinator' },
  { path: '/finnes-ikke', who: 'representative' },
];

/** Fills in the ids of a screen's path by asking the API as that person. */
export async function pathOf(page: Page, { path }: Screen): Promise<string> {
  if (!path.includes('/:')) return path;
  if (/:call|:compared/.test(path)) {
    const { open, closed } = await callsOf(page);
    return path.replace(':call', open).replace(':compared', closed);
  }
  const get = async (url: string) => (await page.context().request.get(`/api${url}`)).json();
  const { meetings } = await get('/meetings?year=2026');
  const next = meetings.find((one: { state: string }) => one.state !== 'closed');
  const { held, ready, review } = minutesIn(meetings);
  const meeting = await get(`/meetings/${next.id}`);
  const me = await get('/session');
  const withPaper = meeting.agenda.find((one: { paper: string }) => one.paper === 'released');
  return path
    .replace(':meeting', next.id)
    .replace(':held', held)
    .replace(':ready', ready)
    .replace(':review', review)
    .replace(':unsent', path.includes(':unsent') ? await anUnsentMeeting(page) : '')
    .replace(/:asking|:settled/, await aWritten(get, path))
    .replace(':decision', path.includes(':decision') ? await aDecision(get, held) : '')
    .replace(':case', withPaper?.caseId ?? meeting.agenda[0].caseId)
    .replace(':election', path.includes(':election') ? await anElection(get) : '')
    .replace(':organisation', path.includes(':organisation') ? await anOrganisation(page) : '')
    .replace(':round', path.includes(':round') ? await aRound(page) : '')
    .replace(':appointment', path.includes(':appointment') ? await designatedOne(get) : '')
    .replace(':change', path.includes(':change') ? await aChange(page) : '')
    .replace(':draft', path.includes(':draft') ? await aDraft(page) : '')
    .replace(':left', path.includes(':left') ? await someoneWhoLeft(get) : '')
    .replace(':person', me.personId);
}

/** The case that is being asked about in writing, or one that was; nothing for other paths. */
async function aWritten(get: (url: string) => Promise<unknown>, path: string): Promise<string> {
  if (!/:asking|:settled/.test(path)) return '';
  const { procedures } = (await get('/written-procedures')) as {
    procedures: { id: string; status: string }[];
  };
  const isOpen = path.includes(':asking');
  return procedures.find(({ status }) => (status === 'open') === isOpen)?.id ?? '';
}

/** A decision of a meeting that was held. */
async function aDecision(get: (url: string) => Promise<unknown>, id: string): Promise<string> {
  const live = (await get(`/meetings/${id}/live`)) as { items: { decisions: { id: string }[] }[] };
  return live.items.flatMap(({ decisions }) => decisions)[0]?.id ?? '';
}

/** The election that is being prepared. */
async function anElection(get: (url: string) => Promise<unknown>): Promise<string> {
  const list = (await get('/elections')) as { elections?: { id: string }[] };
  return list.elections?.[0]?.id ?? '';
}

/** The appointment of seat 1, which an organisation has designated. */
async function designatedOne(get: (url: string) => Promise<unknown>): Promise<string> {
  const board = (await get('/board')) as { seats?: { holder: { appointmentId: string } | null }[] };
  return board.seats?.[0]?.holder?.appointmentId ?? '';
}

/** Somebody whose time in the panel is over. */
async function someoneWhoLeft(get: (url: string) => Promise<unknown>): Promise<string> {
  const people = (await get('/people')) as { id: string; current: unknown }[];
  if (!Array.isArray(people)) return '';
  for (const { id, current } of people) {
    if (current !== null) continue;
    const farewell = (await get(`/people/${id}/farewell`)) as { personId?: string };
    if (farewell.personId === id) return id;
  }
  return '';
}

/** Opens a screen and waits until its content stands there and nothing is loading. */
export async function openScreen(page: Page, screen: Screen): Promise<void> {
  await page.goto(await pathOf(page, screen));
  await page.locator('h1').first().waitFor();
  await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null);
}
