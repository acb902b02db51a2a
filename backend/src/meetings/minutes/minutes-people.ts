import { osloTime } from '../../kernel/oslo';
import { norwegianOrder } from '../../kernel/norwegian-order';
import type { MinutesWords } from '../../texts/minutes-words';
import { nameOf } from '../attendance/panel-on-day';
import { Judged, Room, Stay } from '../attendance/room';
import { judgeItem, LiveMeeting } from '../live/live-meeting';
import { kindOf, officeOf } from '../live/presences';
import { publicPresence } from '../rules/openness';
import type { MinutesAbsentView, MinutesPresentView } from './minutes.view';

/** Arrivals within this time of the opening are not worth a note. */
const PUNCTUAL_MS = 10 * 60_000;

/** Everyone who was there, offices first, with when they came and went when that differs from the meeting. */
export function presentIn(live: LiveMeeting, words: MinutesWords): MinutesPresentView[] {
  const { panel, room } = live;
  const ids = [...new Set(room.stays.map(({ person_id }) => person_id))];
  return ids
    .map((id) => ({ id, name: nameOf(panel, id), rank: rankOf(live, id) }))
    .sort((a, b) => a.rank - b.rank || norwegianOrder(a.name, b.name))
    .map(({ id, name }) => ({
      name,
      role: roleOf(live, id, words),
      note: noteOn(live, id, words),
    }));
}

/** Representatives who never came. */
export function absentIn(live: LiveMeeting, words: MinutesWords): MinutesAbsentView[] {
  const { panel, room } = live;
  const came = new Set(room.stays.map(({ person_id }) => person_id));
  return panel.seats
    .flatMap(({ holderId }) => (holderId === null || came.has(holderId) ? [] : [holderId]))
    .map((id) => ({ name: nameOf(panel, id), role: roleOf(live, id, words) }))
    .sort((a, b) => norwegianOrder(a.name, b.name));
}

/** «8 av 10, én vara»: the fullest the room was in any case taken up; before the first one, as it is. */
export function summaryOf(live: LiveMeeting, words: MinutesWords): string {
  const taken = live.items.filter(({ started_at }) => started_at !== null);
  const judged =
    taken.length > 0 ? taken.map((item) => judgeItem(live, item)) : [judgeItem(live, null)];
  const fullest = judged.reduce((a: Judged, b) =>
    b.presence.present > a.presence.present ? b : a,
  );
  const { present, of, alternates } = publicPresence(fullest.presence, live.panel.statutes.data);
  return words.presentSummary(present, of, alternates);
}

function rankOf({ panel }: LiveMeeting, id: string): number {
  const office = officeOf(panel, id);
  if (office !== null) return office === 'leader' ? 0 : 1;
  return 2 + ['representative', 'alternate', 'coordinator', 'guest'].indexOf(kindOf(panel, id));
}

function roleOf({ panel }: LiveMeeting, id: string, words: MinutesWords): string {
  return words.roles[officeOf(panel, id) ?? kindOf(panel, id)];
}

function noteOn(live: LiveMeeting, id: string, words: MinutesWords): string | null {
  const stays = live.room.stays.filter(({ person_id }) => person_id === id);
  const notes = [
    callNote(live, live.room, id, words),
    modeNote(stays, words),
    ...times(live, stays, words),
  ];
  const said = notes.filter((note) => note !== null).join(', ');
  return said === '' ? null : said;
}

function callNote(
  { panel }: LiveMeeting,
  room: Room,
  id: string,
  words: MinutesWords,
): string | null {
  const call = room.calls.find(({ person_id }) => person_id === id);
  if (!call) return null;
  return words.substitutesFor(
    call.for_person_id === null ? null : nameOf(panel, call.for_person_id),
  );
}

function modeNote(stays: Stay[], words: MinutesWords): string | null {
  const mode = stays.at(-1)?.state;
  if (mode === 'remote') return words.remote;
  return mode === 'phone' ? words.phone : null;
}

function times({ meeting }: LiveMeeting, stays: Stay[], words: MinutesWords): (string | null)[] {
  const [first, last] = [stays[0], stays.at(-1)];
  if (!first || !last || meeting.opened_at === null) return [];
  const late = Date.parse(first.started_at) - Date.parse(meeting.opened_at) > PUNCTUAL_MS;
  const clock = (at: string) => words.time(osloTime(at));
  const away = stays.slice(1).flatMap(({ started_at }, i) => {
    const gone = stays[i]?.ended_at ?? null;
    return gone === null ? [] : [words.away(osloTime(gone), osloTime(started_at))];
  });
  return [
    late ? words.from(clock(first.started_at)) : null,
    ...away,
    last.ended_at === null ? null : words.until(clock(last.ended_at)),
  ];
}
