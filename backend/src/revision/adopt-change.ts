import { Injectable, OnModuleInit } from '@nestjs/common';
import { OfficesReader } from '../elections/offices-reader';
import { Db } from '../kernel/db';
import type { Finding } from '../kernel/finding';
import { newId } from '../kernel/ids';
import { currentContext } from '../kernel/request-context';
import { NOBODY } from '../kernel/actor';
import { Tx } from '../kernel/tx';
import { RuleCases } from '../meetings/decisions/rule-cases-reader';
import {
  ToTable,
  WeighedSums,
  Weighing,
  WeightyAnswers,
  WeightyCases,
  WeightyOutcome,
} from '../meetings/decisions/weighty-cases-reader';
import { MembershipReader } from '../membership/membership-reader';
import { INTERPRETATIONS } from '../statutes/interpretations';
import type { StatutesInForce } from '../statutes/statutes-reader';
import { changeOfCase, changeOfProposal, ChangeRow, supportOf } from './change-rows';
import { NewVersion } from './new-version';
import { interpretationChange } from './rules/interpretation-change';
import { revision } from './rules/revision';
import { effectiveFrom } from './rules/revision-effect';
import { asksTwoThirds, revisionStage } from './rules/revision-stage';
import { twoThirds, wishesOf } from './support-meter';

/** What the panel sees as the task to whoever leads. */
const TELL_STEERING_GROUP =
  'Orienter styringsgruppa om at utviklingsplanen er endret, og send den nye planen.';

interface About {
  statutes: StatutesInForce;
  seated: number;
  /** Day of the meeting. */
  day: string;
}

/** Answers meetings for changes of the rules: what is put on the table, what it takes, and what adoption does. */
@Injectable()
export class AdoptChange implements WeightyAnswers, OnModuleInit {
  constructor(
    private readonly weighty: WeightyCases,
    private readonly cases: RuleCases,
    private readonly membership: MembershipReader,
    private readonly offices: OfficesReader,
    private readonly versions: NewVersion,
  ) {}

  onModuleInit(): void {
    this.weighty.provide(this);
  }

  async toTable(tx: Tx, caseId: string): Promise<ToTable | null> {
    const change = await changeOfCase(tx, caseId);
    if (change === null || change.state !== 'open') return null;
    return { text: textOf(change), byPersonId: change.proposedBy };
  }

  async tabled(tx: Tx, caseId: string, proposal_id: string): Promise<void> {
    const change = await changeOfCase(tx, caseId);
    if (change === null) return;
    await tx.insert('rule_change_proposal', { id: newId(), change_id: change.id, proposal_id });
  }

  async weighing(db: Db, proposalId: string, about: About): Promise<Weighing | null> {
    const change = await changeOfProposal(db, proposalId);
    if (change === null) return null;
    const link = `/regler/revisjon/${change.id}`;
    const { data, interpretations } = about.statutes;
    const need = twoThirds(about.seated, data, interpretations);
    const byMembers =
      change.kind === 'statutes'
        ? asksTwoThirds('adoption', interpretations)
        : INTERPRETATIONS[change.reading.id].entrenched;
    const judge = await this.judgeOf(db, change, about);
    const weight = change.kind === 'statutes' ? 'revision' : 'interpretation';
    return { weight, byMembers, need: byMembers ? need : null, link, judge };
  }

  private async judgeOf(
    db: Db,
    change: ChangeRow,
    { statutes, seated, day }: About,
  ): Promise<(sums: WeighedSums) => Finding[]> {
    const { data, interpretations } = statutes;
    if (change.kind === 'interpretation') {
      const { id, option } = change.reading;
      return (sums) => [
        interpretationChange({ id, option, written: false, ...sums }, data, interpretations),
      ];
    }
    const stage = revisionStage({ stage: 'adoption', inMeeting: true }, data, interpretations);
    if (asksTwoThirds('adoption', interpretations)) {
      return (sums) => [stage, revision(sums, data, interpretations)];
    }
    // The wish opened it: the meeting decides by ordinary majority, but not without two thirds who wish.
    const wished = { yes: await this.wishes(db, change.id, day), no: 0, blank: 0, seated };
    return () => [stage, revision(wished, data, interpretations)];
  }

  private async wishes(db: Db, changeId: string, day: string): Promise<number> {
    const support = await supportOf(db, [changeId]);
    const appointed = await this.membership.appointmentsOn(day, db);
    const members = appointed.filter(({ kind }) => kind === 'representative');
    return wishesOf(support, new Set(members.map(({ personId }) => personId)));
  }

  async decided(tx: Tx, outcome: WeightyOutcome): Promise<void> {
    const change = await changeOfProposal(tx, outcome.proposalId);
    if (change === null) return;
    const { decisionId: decision_id, meetingOn: decided_on } = outcome;
    const adopted = outcome.outcome === 'adopted';
    const result = !adopted
      ? {}
      : change.kind === 'statutes'
        ? await this.revise(tx, change, outcome)
        : await this.settle(tx, change, outcome);
    const ended = { state: outcome.outcome, decision_id, decided_on, ...result };
    await tx.update('rule_change', change.id, change.version, ended);
    await tx.audit('ruleChange.decided', `ruleChange:${change.id}`, ended);
    tx.changed('rule-changes');
    if (adopted) tx.changed('statutes');
  }

  /** UP 7.2: the new version applies from the day after, or a later day; the steering group is to be told. */
  private async revise(
    tx: Tx,
    change: ChangeRow & { kind: 'statutes' },
    { meetingOn, itemId }: WeightyOutcome,
  ) {
    const made = await this.versions.make(tx, change, meetingOn);
    await this.tellSteeringGroup(tx, itemId, meetingOn);
    return { statutes_id: made.id, in_force_from: made.inForceFrom };
  }

  private async tellSteeringGroup(tx: Tx, itemId: string, day: string): Promise<void> {
    const { leader, deputyLeader } = await this.offices.holders(day, tx);
    const owner =
      leader ?? deputyLeader ?? (await this.membership.coordinatorOn(day, tx))?.personId;
    const actor = currentContext()?.actor ?? NOBODY;
    if (owner) await this.cases.giveTask(tx, itemId, owner, TELL_STEERING_GROUP, actor);
  }

  /** The reading holds from the day after and is cited by the number of its case. */
  private async settle(
    tx: Tx,
    { reading, caseId }: ChangeRow & { kind: 'interpretation' },
    { meetingOn, caseNumber }: WeightyOutcome,
  ) {
    const in_force_from = effectiveFrom(meetingOn, null);
    const row = { interpretation: reading.id, option_name: reading.option, case_id: caseId };
    const when = { decided_on: meetingOn, in_force_from, decided_by: caseNumber };
    await tx.insert('interpretation_decision', { id: newId(), ...row, ...when });
    return { in_force_from };
  }
}

/** What is read up and voted on. The change itself is told on its page. */
function textOf({ kind, title, fromDay }: ChangeRow): string {
  if (kind === 'interpretation') return `Panelet leser planen slik: ${title}.`;
  const later = fromDay === null ? '' : ` Endringen gjelder tidligst fra ${fromDay}.`;
  return `Panelet endrer utviklingsplanen slik forslaget sier: ${title}.${later}`;
}
