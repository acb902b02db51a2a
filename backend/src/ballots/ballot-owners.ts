import { Injectable } from '@nestjs/common';
import { Actor } from '../kernel/actor';
import { Db } from '../kernel/db';
import { Tx } from '../kernel/tx';
import type { BallotCount, BallotKind } from './ballot-rows';

/** Something one may vote for, in the order the reader is to see it. */
export interface BallotOption {
  key: string;
  /** Null where the page has its own word. */
  name: string | null;
}

/** What is voted on, as one reader sees it. */
export interface BallotSubject {
  title: string;
  question: string | null;
  /** Where to go back to. */
  path: string;
  options: BallotOption[];
  sole: boolean;
  /** How many could vote now. */
  voters: number;
  /** The reader may open and stop it. */
  holds: boolean;
  /** The reader may, without tellers, close it together with whoever holds it. */
  seconds: boolean;
  /** What it came to, once that is settled. */
  outcome: { outcome: string; elected: string | null } | null;
}

/** What was counted, whether the sums may be told, and who could vote. */
export interface BallotResult extends BallotCount {
  /** Ids of persons, as frozen at opening. */
  roll: readonly string[];
  publish: 'sums' | 'outcome';
}

/** What a ballot asks of the slice whose ballot it is. Everything happens in the transaction of the ballot's own act. */
export abstract class BallotOwner {
  abstract readonly kind: BallotKind;
  /** Fewer votes than this are not counted, because one could not hide among the others. */
  abstract readonly least: number;
  /** The sums must be told, as they stand in the minutes; else the outcome alone may be. */
  abstract readonly tellsSums: boolean;

  /** Null when the reader may not know of it. */
  abstract subject(db: Db, objectId: string, actor: Actor): Promise<BallotSubject | null>;

  /** The ballot opens: who may vote is settled and frozen. @throws when it may not open now. @returns ids of persons */
  abstract open(tx: Tx, objectId: string, tellers: readonly string[]): Promise<string[]>;

  /** Both tellers stand behind what was counted. @throws when nothing may be settled now */
  abstract settle(tx: Tx, objectId: string, result: BallotResult): Promise<void>;

  /** The ballot was stopped, and nothing was counted. */
  abstract abort(tx: Tx, objectId: string, because: string): Promise<void>;
}

/** Elections and meetings stand above ballots: each hands its owner in when the program starts. */
@Injectable()
export class BallotOwners {
  private readonly known = new Map<BallotKind, BallotOwner>();

  provide(owner: BallotOwner): void {
    this.known.set(owner.kind, owner);
  }

  of({ kind }: { kind: BallotKind }): BallotOwner {
    const owner = this.known.get(kind);
    if (owner === undefined) throw new Error(`Nobody owns ballots of the kind ${kind}`);
    return owner;
  }
}
