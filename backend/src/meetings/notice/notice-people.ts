import { Injectable } from '@nestjs/common';
import { AccountReader } from '../../identity/account-reader';
import { PreferenceReader } from '../../identity/preference-reader';
import { Db } from '../../kernel/db';
import { osloDate } from '../../kernel/oslo';
import { MembershipReader } from '../../membership/membership-reader';
import { PauseReader } from '../../membership/pause/pause-reader';
import { MailLanguage, mailLanguage } from '../../texts/mail';
import { PanelOnDay, PanelReader } from '../attendance/panel-on-day';
import type { MeetingRow } from '../meeting-rows';
import type { NoticeRole } from './notice-rows';

/** Somebody who gets what goes out about a meeting. */
export interface NoticePerson {
  personId: string;
  name: string;
  role: NoticeRole;
  fieldId: string | null;
  /** Null for somebody without e-mail: they get a letter. */
  email: string | null;
  language: MailLanguage;
  /** Has asked for the notice as a letter. */
  wantsPaper: boolean;
  /** On leave that day: absent, and not to be written to. */
  paused: boolean;
}

/** Who belongs to a meeting on its day: the members, alternates who act in a vacant seat, and the coordinator. */
@Injectable()
export class NoticePeople {
  constructor(
    private readonly accounts: AccountReader,
    private readonly preferences: PreferenceReader,
    private readonly members: MembershipReader,
    private readonly panels: PanelReader,
    private readonly pauses: PauseReader,
  ) {}

  /** Representatives and those who act in a vacant seat, then the coordinator. */
  async of(meeting: Pick<MeetingRow, 'starts_at'>, db: Db): Promise<NoticePerson[]> {
    const { seats, acting, coordinatorId } = await this.panel(meeting, db);
    const holders = seats.flatMap(({ holderId }) => holderId ?? []);
    const members = [...new Set([...holders, ...acting.map(({ personId }) => personId)])];
    const people = await this.people(meeting, members, 'representative', db);
    if (coordinatorId === null || members.includes(coordinatorId)) return people;
    return [...people, ...(await this.people(meeting, [coordinatorId], 'coordinator', db))];
  }

  /** The panel on the day of the meeting. */
  panel({ starts_at }: Pick<MeetingRow, 'starts_at'>, db: Db): Promise<PanelOnDay> {
    return this.panels.on(osloDate(starts_at), db);
  }

  /** The named people in a role. */
  async people(
    { starts_at }: Pick<MeetingRow, 'starts_at'>,
    personIds: readonly string[],
    role: NoticeRole,
    db: Db,
  ): Promise<NoticePerson[]> {
    const day = osloDate(starts_at);
    const appointments = await this.members.appointmentsOn(day, db);
    const away = await this.pauses.awayOn(day, db);
    const known = await this.members.people(personIds, db);
    const people: NoticePerson[] = [];
    for (const personId of personIds) {
      const person = known.get(personId);
      const account = await this.accounts.byPerson(personId, db);
      const { language, onPaper } = await this.preferences.of(personId, db);
      const sits = appointments.find((each) => each.personId === personId);
      people.push({
        personId,
        name: person?.name ?? '',
        role,
        fieldId: sits?.fieldId ?? null,
        email: account?.email ?? person?.email ?? null,
        language: mailLanguage(language),
        wantsPaper: onPaper,
        paused: away.has(personId),
      });
    }
    return people;
  }
}
