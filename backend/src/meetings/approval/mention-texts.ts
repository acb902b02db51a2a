import { Injectable } from '@nestjs/common';
import { Db, ReadDb } from '../../kernel/db';
import { LiveMeeting } from '../live/live-meeting';
import { MinutesPage } from '../minutes/minutes-page';
import type { MinutesView } from '../minutes/minutes.view';
import { Agreed, Mention, mentionsIn, Named } from './mentions';
import { mentionAnswers, MinutesRow } from './minutes-rows';

/** A sentence of the open part that names somebody. */
export interface OpenMention extends Mention {
  caseNumber: string;
}

/** The sentences of one meeting's open cases that name people: what is closed is never public. */
@Injectable()
export class MentionTexts {
  constructor(
    private readonly readDb: ReadDb,
    private readonly page: MinutesPage,
  ) {}

  async of(
    live: LiveMeeting,
    language: MinutesRow['language'],
    db: Db = this.readDb,
  ): Promise<{ people: Named[]; mentions: OpenMention[] }> {
    const { view } = await this.page.render(live, language, (_, { closed }) => closed === 0, db);
    const people = peopleOf(live);
    const mentions = openTexts(view).flatMap(({ caseNumber, text }) =>
      mentionsIn(text, people).map((mention) => ({ ...mention, caseNumber })),
    );
    return { people, mentions: once(mentions) };
  }
}

/** Everybody the panel knows by name on that day. */
export function peopleOf({ panel }: LiveMeeting): Named[] {
  return [...panel.names].map(([id, name]) => ({ id, name }));
}

/** Who has agreed to stand in which sentence. */
export async function agreedIn(db: Db, minutes: MinutesRow): Promise<Agreed> {
  const answers = await mentionAnswers(db, minutes);
  const named = new Set(
    answers
      .filter(({ choice }) => choice === 'named')
      .map(({ person_id, sentence_hash }) => `${person_id} ${sentence_hash}`),
  );
  return (personId, hash) => named.has(`${personId} ${hash}`);
}

/** What people wrote and the public will read. */
function openTexts({ items }: MinutesView): { caseNumber: string; text: string }[] {
  return items
    .filter(({ exempt }) => !exempt)
    .flatMap(({ caseNumber, title, entries, decisions, inputs, tasks }) => {
      const dissents = decisions.flatMap((decision) => decision.dissents);
      const said = [...entries, ...decisions, ...inputs, ...dissents, ...tasks].map(
        ({ text }) => text,
      );
      return [title, ...said].map((text) => ({ caseNumber, text }));
    });
}

/** The same sentence twice is asked about once. */
function once(mentions: OpenMention[]): OpenMention[] {
  const seen = new Set<string>();
  return mentions.filter(({ personId, hash }) => {
    const key = `${personId} ${hash}`;
    return !seen.has(key) && seen.add(key);
  });
}
