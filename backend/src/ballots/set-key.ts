import { createECDH, ECDH } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Actor } from '../kernel/actor';
import { badInput, forbidden } from '../kernel/problem';
import { UnitOfWork } from '../kernel/unit-of-work';
import { TellerKeyDto } from './ballot.dto';
import { BallotPage } from './ballot-page';
import { ballotById, partOf, requireState } from './ballot-rows';
import { BallotView } from './ballot.view';
import { toldOf } from './booth';

const CURVE = 'prime256v1';

/** A teller hands in their public key. The private one never leaves their browser. */
@Injectable()
export class SetKey {
  constructor(
    private readonly work: UnitOfWork,
    private readonly page: BallotPage,
  ) {}

  /** @throws 403 for who is no teller; 400 for what is no key, or the other teller's; 409 once it is open */
  run(id: string, { publicKey }: TellerKeyDto, actor: Actor): Promise<BallotView> {
    return this.work.write(async (tx) => {
      const ballot = await ballotById(tx, id);
      const part = partOf(ballot, actor.personId);
      if (part === null) throw forbidden();
      requireState(ballot, 'keys');
      const other = part === 'outer' ? ballot.inner_key : ballot.outer_key;
      if (!isPoint(publicKey) || publicKey === other) {
        throw badInput([{ field: 'publicKey', constraint: 'key' }]);
      }
      await tx.update('ballot', id, ballot.version, { [`${part}_key`]: publicKey });
      await tx.audit('ballot.keyMade', `ballot:${id}`, { part, publicKey });
      toldOf(tx, id);
      return this.page.view(id, actor, tx);
    });
  }
}

/** Whether votes can be sealed for it: a point on the curve. */
function isPoint(publicKey: string): boolean {
  const raw = Buffer.from(publicKey, 'base64');
  if (raw.length !== 65 || raw.toString('base64') !== publicKey) return false;
  try {
    const point = ECDH.convertKey(raw, CURVE, undefined, 'base64', 'uncompressed');
    const own = createECDH(CURVE);
    own.generateKeys();
    own.computeSecret(raw);
    return point === publicKey;
  } catch {
    return false;
  }
}
