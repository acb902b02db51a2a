import { Injectable } from '@nestjs/common';
import { Actor } from '../../kernel/actor';
import { newId } from '../../kernel/ids';
import { conflict, notFound, signedOut } from '../../kernel/problem';
import { Db, ReadDb } from '../../kernel/db';
import { UnitOfWork } from '../../kernel/unit-of-work';
import { MINUTES_WORDS } from '../../texts/minutes-words';
import { LiveMeetings } from '../live/live-meeting';
import type { AnswerMentionDto } from './approval.dto';
import { MinutesMentionsView } from './life.view';
import { MentionTexts } from './mention-texts';
import { publicText } from './mentions';
import { approvalOf, mentionAnswers, minutesOf } from './minutes-rows';
import { PublicRendering } from './public-rendering';

/** The sentences that name somebody, as that person looks them over before publication. */
@Injectable()
export class MentionPage {
  constructor(
    private readonly readDb: ReadDb,
    private readonly meetings: LiveMeetings,
    private readonly texts: MentionTexts,
  ) {}

  /** One's own only; none before the draft has been sent. @throws not-found */
  async view(
    meetingId: string,
    { personId }: Actor,
    db: Db = this.readDb,
  ): Promise<MinutesMentionsView> {
    const live = await this.meetings.load(meetingId, db);
    const { number, year } = live.meeting;
    const row = await minutesOf(db, meetingId);
    const head = { meetingId, number, year };
    if (row === null || personId === null) return { ...head, state: 'writing', mentions: [] };
    const answers = await mentionAnswers(db, row);
    const { people, mentions } = await this.texts.of(live, row.language, db);
    const { someone } = MINUTES_WORDS[row.language];
    const isApproved = row.state === 'ready' && (await approvalOf(db, row)) !== null;
    return {
      ...head,
      state: isApproved ? 'approved' : row.state,
      mentions: mentions
        .filter((each) => each.personId === personId)
        .map(({ hash, caseNumber, sentence }) => {
          const answer = answers.find(
            (each) => each.person_id === personId && each.sentence_hash === hash,
          );
          const without = publicText(sentence, people, someone, () => false);
          const said = { choice: answer?.choice ?? null, wish: answer?.wish ?? null };
          return { hash, caseNumber, sentence, without, ...said };
        }),
    };
  }
}

/**
 * Records whether somebody agrees to be named in a sentence. A consent taken back after publication takes the name out
 * of the public rendering at once; nobody can be named anew in what is out (interpretation `openness`).
 */
@Injectable()
export class AnswerMention {
  constructor(
    private readonly work: UnitOfWork,
    private readonly meetings: LiveMeetings,
    private readonly texts: MentionTexts,
    private readonly rendering: PublicRendering,
    private readonly page: MentionPage,
  ) {}

  /** @throws 404 for a sentence that does not name the actor; 409 when it is too late for that answer */
  run(meetingId: string, dto: AnswerMentionDto, actor: Actor): Promise<MinutesMentionsView> {
    const { personId } = actor;
    if (personId === null) throw signedOut();
    return this.work.write(async (tx) => {
      const live = await this.meetings.load(meetingId, tx);
      const row = await minutesOf(tx, meetingId);
      if (row === null) throw notFound();
      const { mentions } = await this.texts.of(live, row.language, tx);
      const known = mentions.some((each) => each.personId === personId && each.hash === dto.hash);
      if (!known) throw notFound();
      const isOut = row.state === 'published';
      if (isOut && dto.choice !== 'someone') throw conflict('minutes-published');
      const before = (await mentionAnswers(tx, row)).find(
        (each) => each.person_id === personId && each.sentence_hash === dto.hash,
      );
      const wish = dto.choice === 'change' ? (dto.wish ?? null) : null;
      const said = { choice: dto.choice, wish, answered_at: live.now };
      if (before) await tx.update('minutes_mention', before.id, before.version, said);
      else {
        const key = { minutes_id: row.id, person_id: personId, sentence_hash: dto.hash };
        await tx.insert('minutes_mention', { id: newId(), ...key, ...said, version: 1 });
      }
      await tx.audit('minutes.mentionAnswered', `meeting:${meetingId}`, {
        sentence_hash: dto.hash,
        choice: dto.choice,
      });
      if (isOut) await this.rendering.store(tx, live, row);
      tx.changed(`meeting:${meetingId}`);
      return this.page.view(meetingId, actor, tx);
    });
  }
}
