import { Actor } from '../../kernel/actor';
import { Db } from '../../kernel/db';
import { nameOf } from '../attendance/panel-on-day';
import type { LiveMeeting } from '../live/live-meeting';
import type { ChairNow } from './chair-now';
import type { ChairingView, MeetingPauseView } from './chairing.view';
import { Pause, runningPause } from './room-acts';
import { signalsOf } from './signal-rows';

/** How the meeting is led; what people have told the chair only to those who record, one's own to oneself. */
export async function chairingView(
  db: Db,
  { meeting, panel, acts }: LiveMeeting,
  chair: ChairNow,
  actor: Actor,
  records: boolean,
): Promise<ChairingView> {
  const signals = meeting.state === 'live' ? await signalsOf(db, meeting.id) : [];
  const person = (personId: string) => ({ personId, name: nameOf(panel, personId) });
  const running = runningPause(acts);
  return {
    by: chair.by,
    mayTake: records ? chair.mayTake.map(person) : [],
    pause: running && pauseView(running),
    pauses: acts.pauses.filter((each) => each !== running).map(pauseView),
    endsAt: meeting.ends_at,
    signals: records ? signals.map(({ person_id, kind }) => ({ ...person(person_id), kind })) : [],
    told: signals.filter(({ person_id }) => person_id === actor.personId).map(({ kind }) => kind),
  };
}

export function pauseView({ id, minutes, started_at, ended_at }: Pause): MeetingPauseView {
  return { id, startedAt: started_at, endedAt: ended_at, minutes };
}
