import { Injectable } from '@nestjs/common';
import { Actor } from '../../kernel/actor';
import { Clock } from '../../kernel/clock';
import { Db, ReadDb } from '../../kernel/db';
import type { Finding } from '../../kernel/finding';
import { osloDate } from '../../kernel/oslo';
import { isRepresentative, nameOf, PanelOnDay, PanelReader } from '../attendance/panel-on-day';
import { prepares } from '../closed-items';
import { extraMeeting } from '../rules/extra-meeting';
import { DemandRow, openDemands } from './extra-rows';
import { ExtraMeetingView } from './extra-meeting.view';

/** The demands that stand, with the panel they are counted against. */
export interface Demands {
  panel: PanelOnDay;
  /** Of those who hold a seat today: whoever has left demands nothing any more. */
  standing: DemandRow[];
}

/** Who demands a meeting beyond the plan, and whether it is enough (UP 4.1). */
@Injectable()
export class ExtraDemands {
  constructor(
    private readonly readDb: ReadDb,
    private readonly clock: Clock,
    private readonly panels: PanelReader,
  ) {}

  async today(db: Db = this.readDb): Promise<Demands> {
    const panel = await this.panels.on(this.clock.today(), db);
    const rows = await openDemands(db);
    return { panel, standing: rows.filter(({ personId }) => isRepresentative(panel, personId)) };
  }

  async view(actor: Actor, db: Db = this.readDb): Promise<ExtraMeetingView> {
    const { panel, standing } = await this.today(db);
    const { personId } = actor;
    const isMine = (row: DemandRow) => row.personId === personId;
    const finding = judge({ panel, standing }, false);
    const alone = decidesAlone(panel, personId);
    return {
      demands: standing.map((row) => {
        const { id, reason, demandedAt, version } = row;
        const name = nameOf(panel, row.personId);
        return { id, name, reason, demandedOn: osloDate(demandedAt), mine: isMine(row), version };
      }),
      finding,
      decidesAlone: alone,
      mayDemand: personId !== null && isRepresentative(panel, personId) && !standing.some(isMine),
      mayCall: alone || (finding.ok && prepares(actor)),
    };
  }
}

/** UP 4.1 as it is today. @param byLeader whoever decides alone calls the meeting */
export function judge({ panel, standing }: Demands, byLeader: boolean): Finding {
  const seated = panel.seats.filter(({ holderId }) => holderId !== null).length;
  const demanding = new Set(standing.map(({ personId }) => personId)).size;
  const { data, interpretations } = panel.statutes;
  return extraMeeting({ byLeader, demanding, seated }, data, interpretations);
}

/** The leader; the deputy leader while there is no leader (UP 4.2). */
export function decidesAlone(
  { leaderId, deputyLeaderId }: PanelOnDay,
  personId: string | null,
): boolean {
  return personId !== null && personId === (leaderId ?? deputyLeaderId);
}
