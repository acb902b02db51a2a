import { Injectable } from '@nestjs/common';
import { Actor } from '../kernel/actor';
import { BallotPage } from './ballot-page';

/** What a secret ballot asks of somebody. */
export interface WaitingBallot {
  id: string;
  title: string;
  act: 'key' | 'open' | 'cast' | 'close' | 'mix' | 'count' | 'confirm';
  /** The last moment a vote is taken, ISO in UTC. */
  deadline: string | null;
}

const ACTS = ['key', 'open', 'cast', 'close', 'mix', 'count', 'confirm'] as const;

/**
 * What the ballot that goes on asks of somebody. Whether they have voted is not looked at: they may vote again, and the
 * answer is kept until something is committed that everybody may know of.
 */
@Injectable()
export class OwnBallotsReader {
  constructor(private readonly page: BallotPage) {}

  async of(actor: Actor): Promise<WaitingBallot[]> {
    const going = await this.page.goingOn(actor);
    return going.flatMap(({ id, title, deadline, can }) =>
      ACTS.filter((act) => can.includes(act)).map((act) => ({ id, title, act, deadline })),
    );
  }
}
