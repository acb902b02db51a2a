import { Injectable } from '@nestjs/common';
import { Actor } from '../kernel/actor';
import { Clock } from '../kernel/clock';
import { Db, ReadDb } from '../kernel/db';
import { notFound } from '../kernel/problem';
import { MembershipReader } from '../membership/membership-reader';
import { BallotOwners, BallotSubject } from './ballot-owners';
import {
  ballotById,
  ballotGoingOn,
  BallotPart,
  BallotRow,
  BallotSums,
  envelopesOf,
  isReady,
  partOf,
  PlaceRow,
  placesOf,
  takesVotes,
} from './ballot-rows';
import {
  BallotResultView,
  BallotSummaryView,
  BallotTellerView,
  BallotView,
  OptionSumView,
  OwnBallotView,
} from './ballot.view';
import { BallotKeys } from './simple/ballot-keys';
import { mayCloseSimple } from './simple/may-close';

/** At most so many on the roll: only who is elected is told. */
const FEW = 4;

/** A ballot with everything one reader's view is cut from. */
interface Look {
  ballot: BallotRow;
  subject: BallotSubject;
  actor: Actor;
  part: BallotPart | null;
  place: PlaceRow | null;
  /** Places with an envelope in them. */
  filled: number[];
  /** Nobody can open the votes any more. */
  keyGone: boolean;
  now: string;
}

/** A secret ballot, cut to what the reader may know. */
@Injectable()
export class BallotPage {
  constructor(
    private readonly readDb: ReadDb,
    private readonly clock: Clock,
    private readonly owners: BallotOwners,
    private readonly members: MembershipReader,
    private readonly keys: BallotKeys,
  ) {}

  /** @throws not-found, also for who may not know of it */
  async view(id: string, actor: Actor, db: Db = this.readDb): Promise<BallotView> {
    const look = await this.look(await ballotById(db, id), actor, db);
    if (look === null) throw notFound();
    const { ballot, subject, part } = look;
    const { inner_key, outer_key, publish } = ballot;
    const open = ballot.state === 'open';
    const size = ballot.roll_size ?? subject.voters;
    return {
      id,
      kind: ballot.kind,
      title: subject.title,
      question: subject.question,
      back: { path: subject.path },
      state: ballot.state,
      mode: ballot.mode,
      version: ballot.version,
      options: subject.options.map(({ key, name }) => ({ key, name })),
      sole: subject.sole,
      size,
      tellers: await this.tellers(ballot, db),
      keys: inner_key && outer_key ? { inner: inner_key, outer: outer_key } : null,
      fingerprint: ballot.fingerprint,
      deadline: ballot.closes_at,
      own: ownView(look),
      part,
      cast: maySeeNumbers(look) ? (ballot.votes_cast ?? (open ? look.filled.length : null)) : null,
      mayWithhold: !this.owners.of(ballot).tellsSums,
      warnings: warningsOf(look),
      closing: ballot.closing_by !== null,
      refused: maySeeNumbers(look) ? refusedIn(ballot) : null,
      counted:
        part !== null && ballot.state === 'counted' && publish
          ? { votes: sums(look, ballot.result?.votes), publish }
          : null,
      result: resultView(look),
      abortedBecause: ballot.aborted_because,
      can: allowed(look),
    };
  }

  /** The one that goes on, for whoever votes in it, tells or holds it. */
  async goingOn(actor: Actor, db: Db = this.readDb): Promise<BallotSummaryView[]> {
    const ballot = await ballotGoingOn(db);
    const look = ballot && (await this.look(ballot, actor, db));
    if (!look) return [];
    const { subject, part } = look;
    const { mayVote } = ownView(look);
    const can = allowed(look);
    if (!mayVote && part === null && !subject.holds && can.length === 0) return [];
    const { id, state, closes_at: deadline } = look.ballot;
    return [{ id, title: subject.title, state, deadline, mayVote, part, can }];
  }

  private async look(ballot: BallotRow, actor: Actor, db: Db): Promise<Look | null> {
    const subject = await this.owners.of(ballot).subject(db, ballot.object_id, actor);
    if (subject === null) return null;
    const { personId } = actor;
    const places = await placesOf(db, ballot.id);
    const filled = ballot.state === 'open' ? await envelopesOf(db, ballot.id) : [];
    return {
      ballot,
      subject,
      actor,
      part: partOf(ballot, personId),
      place: places.find(({ person_id }) => person_id === personId) ?? null,
      filled: filled.map(({ slot }) => slot),
      keyGone: ballot.mode === 'simple' && ballot.state === 'open' && !this.keys.has(ballot),
      now: this.clock.now(),
    };
  }

  private async tellers(ballot: BallotRow, db: Db): Promise<BallotTellerView[]> {
    const { outer_teller, inner_teller } = ballot;
    if (outer_teller === null || inner_teller === null) return [];
    const people = await this.members.people([outer_teller, inner_teller], db);
    const teller = (personId: string, part: BallotPart) => ({
      personId,
      name: people.get(personId)?.name ?? '',
      part,
      key: ballot[`${part}_key`] !== null,
      closed: ballot[`${part}_closed`] === 1,
    });
    return [teller(outer_teller, 'outer'), teller(inner_teller, 'inner')];
  }
}

function ownView({ place, filled }: Look): OwnBallotView {
  const slot = place?.slot ?? null;
  return { mayVote: place !== null, slot, cast: slot !== null && filled.includes(slot) };
}

/** Turnout is for the tellers: nobody else can press those who have not voted. */
function maySeeNumbers({ ballot, part }: Look): boolean {
  return part !== null || ballot.state === 'published';
}

function refusedIn({ result, outer_refused }: BallotRow): number | null {
  if (outer_refused === null) return null;
  return outer_refused + (result?.refused ?? 0);
}

function sums({ subject }: Look, votes: BallotSums = {}): OptionSumView[] {
  return subject.options.map(({ key, name }) => ({ key, name, votes: votes[key] ?? 0 }));
}

/** Sums that are withheld stay where they are. */
function resultView(look: Look): BallotResultView | null {
  const { ballot, subject } = look;
  if (ballot.state !== 'published' || subject.outcome === null) return null;
  const told = ballot.publish === 'sums' ? sums(look, ballot.result?.votes) : null;
  return { ...subject.outcome, sums: told };
}

function warningsOf({ ballot, subject, keyGone }: Look): string[] {
  const few = (ballot.roll_size ?? subject.voters) <= FEW;
  const warnings: [string, boolean][] = [
    ['fewVoters', few],
    ['sole', subject.sole],
    ['keyGone', keyGone],
  ];
  return warnings.filter(([, holds]) => holds).map(([warning]) => warning);
}

function allowed({ ballot, subject, actor, part, place, keyGone, now }: Look): string[] {
  const { state } = ballot;
  const over = state === 'published' || state === 'aborted';
  const acts: [string, boolean][] = [
    ['key', part !== null && state === 'keys'],
    ['open', subject.holds && state === 'keys' && isReady(ballot)],
    ['cast', place !== null && takesVotes(ballot, now) && !keyGone],
    ['close', part !== null && state === 'open' && ballot[`${part}_closed`] === 0],
    ['close', mayCloseSimple(ballot, subject, actor) && !keyGone],
    ['mix', part === 'outer' && state === 'closed'],
    ['count', part === 'inner' && state === 'mixed'],
    ['confirm', part === 'outer' && state === 'counted'],
    ['abort', (part !== null || subject.holds) && !over],
    ['check', place !== null && state === 'published'],
  ];
  return acts.filter(([, may]) => may).map(([act]) => act);
}
