import { Injectable } from '@nestjs/common';
import { Db, ReadDb } from '../../kernel/db';
import { MembershipReader } from '../../membership/membership-reader';
import { callingOrder } from '../../membership/rules/alternate-order';
import { nameOf } from '../attendance/panel-on-day';
import { currentItem, judgeItem, LiveMeeting, panelIn } from '../live/live-meeting';
import type { StepInView } from './recusal.view';

/**
 * Who can step in for whoever is recused in the case at hand: the alternate of the same field first, then the order the
 * panel set (UP 3.4, interpretation `alternate-order`). The fields themselves are told to nobody.
 */
@Injectable()
export class StepIn {
  constructor(
    private readonly readDb: ReadDb,
    private readonly members: MembershipReader,
  ) {}

  async view(live: LiveMeeting, db: Db = this.readDb): Promise<StepInView[]> {
    const item = currentItem(live);
    if (item === null) return [];
    const { presence, facts } = judgeItem(live, item);
    const empty = presence.seats.filter(({ state }) => state === 'recused');
    if (empty.length === 0) return [];
    const panel = panelIn(live, item);
    const appointments = await this.members.appointmentsOn(panel.day, db);
    const taken = new Set([
      ...presence.seats.flatMap(({ sitterId }) => sitterId ?? []),
      ...facts.substitutions.map(({ alternateId }) => alternateId),
      ...facts.recusedIds,
    ]);
    const unavailable = (personId: string) =>
      taken.has(personId) || (facts.closed && !panel.signedIds.has(personId));
    const alternates = appointments
      .filter(({ kind }) => kind === 'alternate')
      .map(({ personId, fieldId, alternateOrder }) => ({
        personId,
        fieldId,
        order: alternateOrder ?? 0,
        unavailable: unavailable(personId),
      }));
    return empty.flatMap(({ holderId }) => {
      if (holderId === null) return [];
      const own = appointments.find(({ personId }) => personId === holderId);
      const absentFieldId = own?.fieldId ?? null;
      const order = callingOrder({ absentFieldId, alternates }, panel.statutes.interpretations);
      const person = (personId: string) => ({ personId, name: nameOf(panel, personId) });
      return [{ forPersonId: holderId, alternates: order.map((each) => person(each.personId)) }];
    });
  }
}
