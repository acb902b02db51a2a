import { Injectable } from '@nestjs/common';
import { InstallationReader } from '../../identity/installation-reader';
import { Clock } from '../../kernel/clock';
import { Db, ReadDb } from '../../kernel/db';
import { conflict, notFound } from '../../kernel/problem';
import { hashOf, keyedHash, sameHash } from '../../kernel/secret-words';
import { UnitOfWork } from '../../kernel/unit-of-work';
import { MembershipReader } from '../../membership/membership-reader';
import { AnswerByLinkDto } from './date-poll.dto';
import { DatePollView, DatesByLinkView } from './date-poll.view';
import { DatePolls } from './date-polls';
import { planById, YearPlanRow } from './year-plan-rows';

const STAMP_HOURS = 12;

interface Held {
  personId: string;
  plan: YearPlanRow;
}

/**
 * Answering by the link in a mail, without signing in. Opening changes nothing; an answer must carry the token the
 * page was given when a person opened it, so a mail scanner that follows or posts to links answers nothing.
 */
@Injectable()
export class OwnDates {
  constructor(
    private readonly work: UnitOfWork,
    private readonly readDb: ReadDb,
    private readonly clock: Clock,
    private readonly installation: InstallationReader,
    private readonly members: MembershipReader,
    private readonly polls: DatePolls,
  ) {}

  /** @throws 404 for a link that leads nowhere, is too old, or belongs to somebody who has left */
  async open(token: string): Promise<DatesByLinkView> {
    const { personId, plan } = await this.held(token, this.readDb);
    const poll = await this.polls.viewFor(plan, personId);
    const person = await this.members.person(personId);
    if (poll === null || person === null) throw notFound();
    const stamp = await this.stamp(token, this.clock.now(), this.readDb);
    return { firstName: person.name.split(' ')[0] ?? '', stamp, poll };
  }

  /** @throws 404, 409 for a page that was not opened here or too long ago, or when it is closed */
  answer(dto: AnswerByLinkDto): Promise<DatePollView> {
    const { token, stamp } = dto;
    return this.work.write(async (tx) => {
      const { personId, plan } = await this.held(token, tx);
      const [shown = ''] = stamp.split('~');
      const [, hash = ''] = (await this.stamp(token, shown, tx)).split('~');
      const [, given = ''] = stamp.split('~');
      const age = Date.parse(this.clock.now()) - Date.parse(shown);
      if (!sameHash(hash, given) || age > STAMP_HOURS * 3_600_000) throw conflict('page-too-old');
      return this.polls.keep(tx, plan, personId, dto);
    });
  }

  /** Says when the page was opened, in a form nobody else can write. */
  private async stamp(token: string, at: string, db: Db): Promise<string> {
    const { secret } = await this.installation.current(db);
    return `${at}~${keyedHash(secret, 'dates page', token, at)}`;
  }

  private async held(token: string, db: Db): Promise<Held> {
    const [link] = await db.query<{ personId: string; planId: string; expiresAt: string }>(
      `SELECT person_id AS "personId", plan_id AS "planId", expires_at AS "expiresAt"
        FROM date_link WHERE token_hash = $1`,
      [hashOf(token)],
    );
    if (!link || link.expiresAt <= this.clock.now()) throw notFound();
    const plan = await planById(db, link.planId);
    if (plan.state !== 'polling') throw notFound();
    return { personId: link.personId, plan };
  }
}
