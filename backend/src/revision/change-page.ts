import { Injectable } from '@nestjs/common';
import { Actor } from '../kernel/actor';
import { Clock } from '../kernel/clock';
import { Db, ReadDb } from '../kernel/db';
import type { Finding } from '../kernel/finding';
import { addDays, osloDate } from '../kernel/oslo';
import { notFound } from '../kernel/problem';
import { RuleCase, RuleCases } from '../meetings/decisions/rule-cases-reader';
import { StatutesInForce, StatutesReader, StatutesVersion } from '../statutes/statutes-reader';
import { changeById, ChangeRow, changesFor, supportOf, SupportRow } from './change-rows';
import { caseView, changesView, planView, readingView, supporterViews } from './change-views';
import { numbersUsed } from './draft-in';
import { Member, Members } from './members';
import {
  ChangeDecisionView,
  PlanToChangeView,
  RuleChangeRowView,
  RuleChangesView,
  RuleChangeView,
} from './revision.view';
import { mergePlans, overlaps } from './rules/merge-plans';
import { restedOn } from './rules/plan-clauses';
import { draftOf } from './rules/plan-draft';
import { PLAN_NUMBER_IDS, PLAN_NUMBERS } from './rules/plan-numbers';
import { meterOf, wishesOf } from './support-meter';

/** What every page about changes of the rules is made from. */
interface Known {
  actor: Actor;
  statutes: StatutesInForce;
  members: Member[];
  cases: Map<string, RuleCase>;
  support: SupportRow[];
}

/** Proposed changes of the rules, as the panel reads them. */
@Injectable()
export class ChangePage {
  constructor(
    private readonly readDb: ReadDb,
    private readonly clock: Clock,
    private readonly statutes: StatutesReader,
    private readonly cases: RuleCases,
    private readonly members: Members,
  ) {}

  async list(actor: Actor): Promise<RuleChangesView> {
    const changes = await changesFor(this.readDb, actor.personId);
    const known = await this.known(changes, actor, this.readDb);
    return { changes: changes.map((each) => rowView(each, known)), can: proposes(actor) };
  }

  /** @throws not-found, also for somebody else's draft */
  async view(id: string, actor: Actor, db: Db = this.readDb): Promise<RuleChangeView> {
    const change = await changeById(db, id);
    if (change.state === 'draft' && change.proposedBy !== actor.personId) throw notFound();
    const known = await this.known([change], actor, db);
    const versions = await this.statutes.versions(db);
    const { members } = known;
    const said = known.support;
    const can = rightsIn(change, known);
    const row = rowView(change, known);
    return {
      ...row,
      reason: change.reason,
      fromDay: change.fromDay,
      earliest: row.case?.meetingOn ? addDays(row.case.meetingOn, 1) : null,
      ...this.contents(change, versions),
      reading: readingView(change, (await this.readingsFor(change, known, db)).interpretations),
      supporters: supporterViews(said),
      ownAnswer: said.find(({ personId }) => personId === actor.personId)?.answer ?? null,
      decision: await decisionOf(db, change),
      members: can.includes('enterSupport') ? unsaid(members, said) : [],
      can,
      version: change.version,
    };
  }

  /** The plan as it is now, for somebody to change: the newest, also one that does not apply yet. */
  async toChange(db: Db = this.readDb): Promise<PlanToChangeView> {
    const versions = await this.statutes.versions(db);
    const newest = versions.at(-1);
    if (!newest) throw notFound();
    const { clauseOf } = newest.data;
    return {
      statutesId: newest.id,
      plan: planView(draftOf(newest.data)),
      bounds: PLAN_NUMBER_IDS.map((id) => {
        const { min, max, rule } = PLAN_NUMBERS[id];
        return { id, clause: clauseOf[rule], min, max };
      }),
      kept: restedOn(newest.data),
      used: [...numbersUsed(versions)].sort(),
    };
  }

  private contents(change: ChangeRow, versions: readonly StatutesVersion[]) {
    const base = versions.find(({ id }) => id === change.baseId);
    if (change.kind !== 'statutes' || !base) return { changes: null, plan: null, overlaps: [] };
    const before = draftOf(base.data);
    const newest = draftOf((versions.at(-1) ?? base).data);
    // Whoever goes on with a draft does so from the plan of now.
    const plan = change.state === 'draft' ? mergePlans(before, change.plan, newest) : change.plan;
    const open = change.state === 'draft' || change.state === 'open';
    return {
      changes: changesView(before, change.plan, base.data),
      plan: planView(plan),
      overlaps: open ? overlaps(before, change.plan, newest) : [],
    };
  }

  /** A decided change is held against the readings of the day it was decided. */
  private readingsFor(
    { decidedOn }: ChangeRow,
    { statutes }: Known,
    db: Db,
  ): Promise<StatutesInForce> {
    if (decidedOn === null) return Promise.resolve(statutes);
    return this.statutes.inForce(decidedOn, db);
  }

  private async known(changes: readonly ChangeRow[], actor: Actor, db: Db): Promise<Known> {
    const ids = changes.map(({ id }) => id);
    const caseIds = changes.flatMap(({ caseId }) => caseId ?? []);
    return {
      actor,
      statutes: await this.statutes.inForce(this.clock.today(), db),
      members: await this.members.today(db),
      cases: await this.cases.of(caseIds, db),
      support: await supportOf(db, ids),
    };
  }
}

function rowView(change: ChangeRow, known: Known): RuleChangeRowView {
  const { actor, statutes, members, cases } = known;
  const said = known.support.filter(({ changeId }) => changeId === change.id);
  const seated = new Set(members.map(({ personId }) => personId));
  const answered = said.some(({ personId }) => personId === actor.personId);
  const asked = actor.personId !== null && seated.has(actor.personId);
  const open = change.state === 'open' && change.kind === 'statutes';
  return {
    id: change.id,
    kind: change.kind,
    title: change.title,
    state: change.state,
    proposer: change.proposer,
    mine: change.proposedBy === actor.personId,
    on: osloDate(change.openedAt ?? change.madeAt),
    meter: open ? meterOf(wishesOf(said, seated), members.length, statutes) : null,
    case: caseView(change.caseId === null ? undefined : cases.get(change.caseId)),
    inForceFrom: change.inForceFrom,
    waitsForMe: open && asked && !answered,
  };
}

function proposes({ roles }: Actor): string[] {
  const may = [...roles].some((role) => role !== 'coordinator' && PANEL.has(role));
  return may ? ['propose'] : [];
}

const PANEL: ReadonlySet<string> = new Set([
  'leader',
  'deputyLeader',
  'representative',
  'alternate',
]);
const AU = ['coordinator', 'leader', 'deputyLeader'] as const;

/** What somebody may do with a change now. */
function rightsIn(change: ChangeRow, { actor, members, cases }: Known): string[] {
  const mine = change.proposedBy === actor.personId;
  if (change.state === 'draft') return mine ? ['edit', 'open', 'discard'] : [];
  if (change.state !== 'open') return [];
  const placed = change.caseId !== null && cases.get(change.caseId)?.meetingId !== null;
  const member = members.some(({ personId }) => personId === actor.personId);
  const asks = change.kind === 'statutes';
  return [
    ...(mine && !placed ? ['withdraw'] : []),
    ...(asks && member ? ['support'] : []),
    ...(asks && AU.some((role) => actor.roles.has(role)) ? ['enterSupport'] : []),
  ];
}

function unsaid(members: readonly Member[], said: readonly SupportRow[]): Member[] {
  const wanted = new Set(
    said.filter(({ answer }) => answer === 'supports').map(({ personId }) => personId),
  );
  return members.filter(({ personId }) => !wanted.has(personId));
}

async function decisionOf(db: Db, { decisionId }: ChangeRow): Promise<ChangeDecisionView | null> {
  if (decisionId === null) return null;
  const [row] = await db.query<Decided>(
    `SELECT text, outcome, votes_for AS "for", votes_against AS "against", votes_blank AS "blank",
      decided_at AS "at", frozen FROM decision WHERE id = $1`,
    [decisionId],
  );
  if (!row) return null;
  const { at, frozen, ...rest } = row;
  const { findings } = JSON.parse(frozen) as { findings: Finding[] };
  return { ...rest, on: osloDate(at), findings };
}

type Decided = Omit<ChangeDecisionView, 'on' | 'findings'> & { at: string; frozen: string };
