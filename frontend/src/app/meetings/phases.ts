import type { MeetingView } from '../api/schema';

export type PhaseName = 'plan' | 'papers' | 'meeting' | 'minutes';
export interface Phase {
  name: PhaseName;
  state: 'todo' | 'now' | 'done';
  /** Text key under meetings.phase.<name>, with its values. */
  words: string;
  values: Record<string, number>;
  link: string | null;
}
/** The next step: text key under meetings.next and where it is done. */
export interface NextStep {
  key: string;
  link: string;
}

/** The four phases of a meeting, with what is left of each. */
export function phasesOf(meeting: MeetingView): Phase[] {
  const { agenda, state } = meeting;
  const cases = agenda.length;
  const released = agenda.filter(({ paper }) => paper === 'released' || paper === 'locked').length;
  const decisions = agenda.reduce((sum, item) => sum + item.decisions, 0);
  const planned = state === 'planned';
  const over = state === 'closed';
  const prepares = meeting.can.includes('edit');
  return [
    phase('plan', cases === 0 ? 'empty' : 'cases', { cases }, planned ? cases > 0 : true, prepares),
    phase(
      'papers',
      'released',
      { released, cases },
      over || (released === cases && cases > 0),
      cases > 0,
    ),
    phase('meeting', state, { decisions }, over, state !== 'cancelled', state === 'live'),
    phase(
      'minutes',
      over || state === 'live' ? 'ready' : 'later',
      {},
      over,
      over || state === 'live',
    ),
  ].map((each, index, all) => ({
    ...each,
    state:
      each.state === 'todo' && all.slice(0, index).every(({ state: s }) => s === 'done')
        ? 'now'
        : each.state,
  }));
}

const LINKS: Record<PhaseName, string> = {
  plan: 'plan',
  papers: 'papirer',
  meeting: 'live',
  minutes: 'referat',
};

function phase(
  name: PhaseName,
  words: string,
  values: Record<string, number>,
  done: boolean,
  open: boolean,
  now = false,
): Phase {
  const state = now ? 'now' : done ? 'done' : 'todo';
  return { name, state, words, values, link: open ? LINKS[name] : null };
}

/** What this person does next in the meeting; null when it is cancelled. */
export function nextStep(meeting: MeetingView): NextStep | null {
  const { agenda, can, state } = meeting;
  if (state === 'cancelled') return null;
  if (state === 'live') return { key: can.includes('record') ? 'run' : 'follow', link: 'live' };
  if (state === 'closed') return { key: 'minutes', link: 'referat' };
  if (!can.includes('edit')) return agenda.length > 0 ? { key: 'read', link: 'papirer' } : null;
  if (agenda.length === 0) return { key: 'plan', link: 'plan' };
  const drafts = agenda.filter(({ paper }) => paper === 'draft').length;
  if (drafts > 0 && can.includes('release')) return { key: 'release', link: 'plan' };
  if (agenda.some(({ paper }) => paper === 'none')) return { key: 'papers', link: 'plan' };
  return { key: 'open', link: 'live' };
}
