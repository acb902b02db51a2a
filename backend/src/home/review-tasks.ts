import type { MinutesTask } from '../meetings/own-minutes-reader';
import type { Draft } from './home-facts';

const READING_MINUTES = 10;
const ANSWERING_MINUTES = 2;

/** Where each is done, below the page of the minutes, and how long it takes. */
const PLACES: Readonly<Record<MinutesTask['kind'], { path: string; minutes: number | null }>> = {
  reviewMinutes: { path: '', minutes: READING_MINUTES },
  answerMentions: { path: '/omtale', minutes: ANSWERING_MINUTES },
  closeRound: { path: '/oversikt', minutes: null },
  sealMinutes: { path: '/oversikt', minutes: null },
};

/** What minutes on their way ask: to be read, answered about, brought to an end, sealed (UP 4.3). */
export function reviewTasks(minutes: readonly MinutesTask[]): Draft[] {
  return minutes.map(({ kind, meetingId, number, year, due }) => {
    const { path, minutes: takes } = PLACES[kind];
    const link = `/moter/${meetingId}/referat${path}`;
    const task = { kind, params: { number, year }, link, due, minutes: takes };
    return due === null ? { ...task, group: 'week' as const } : task;
  });
}
