import { Injectable } from '@nestjs/common';
import { InstallationReader } from '../../identity/installation-reader';
import { Clock } from '../../kernel/clock';
import { Db } from '../../kernel/db';
import { osloDate, osloTime } from '../../kernel/oslo';
import { MembershipReader } from '../../membership/membership-reader';
import { PublicAddress } from '../../messages/public-address';
import type { NoticeFacts } from '../../texts/notice-words';
import { caseNumber, itemsOf, MeetingRow } from '../meeting-rows';
import { placeOf } from '../place/meeting-place';

/** Stands in the stored text where the receiver's own link comes. */
export const LINK_MARK = '/svar#…';

type Times = Pick<
  MeetingRow,
  'id' | 'number' | 'year' | 'starts_at' | 'ends_at' | 'place' | 'mode'
>;

/** What the mails about a meeting tell. A closed case is listed by its number alone. */
@Injectable()
export class NoticeFactsReader {
  constructor(
    private readonly clock: Clock,
    private readonly installation: InstallationReader,
    private readonly members: MembershipReader,
    private readonly address: PublicAddress,
  ) {}

  async of(meeting: Times, db: Db): Promise<NoticeFacts> {
    const { panelName } = await this.installation.current(db);
    const coordinator = await this.members.coordinatorOn(this.clock.today(), db);
    const items = await itemsOf(db, meeting.id);
    const { joinLink, dialIn } = await placeOf(db, meeting);
    return {
      panelName: panelName ?? '',
      number: meeting.number,
      year: meeting.year,
      day: osloDate(meeting.starts_at),
      from: osloTime(meeting.starts_at),
      to: osloTime(meeting.ends_at),
      place: meeting.place,
      mode: meeting.mode,
      ways: { joinLink, dialIn },
      agenda: items.map((item) => {
        return { number: caseNumber(item), title: item.closed === 1 ? null : item.title };
      }),
      answerBy: null,
      note: null,
      address: this.address.of(LINK_MARK),
      contact: [coordinator?.name, coordinator?.email].filter(Boolean).join(', '),
      expected: 0,
      needed: 0,
      due: null,
    };
  }
}
