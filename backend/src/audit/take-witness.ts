import { Injectable } from '@nestjs/common';
import { Clock } from '../kernel/clock';
import { UnitOfWork } from '../kernel/unit-of-work';
import { witnessWords } from '../texts/witness';
import { WitnessView } from './audit-state.view';
import { newestHead } from './signed-head-rows';
import { SignedHeads } from './signed-heads';
import { WitnessDto } from './witness.dto';
import { witnessFile } from './witness';

/**
 * Signs the log as it stands and hands the head out, for whoever wants to keep it. The more people keep one, the
 * fewer can agree to write the past anew.
 */
@Injectable()
export class TakeWitness {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly heads: SignedHeads,
  ) {}

  run({ language }: WitnessDto): Promise<WitnessView> {
    return this.work.write(async (tx) => {
      const head = await this.heads.sign(tx, 'hour');
      const key = (await newestHead(tx))?.public_key ?? '';
      await tx.audit('audit.witnessTaken', 'audit:chain', { size: head.size });
      const day = this.clock.today();
      const words = witnessWords(language ?? 'nb', { day, line: head.line });
      return {
        fileName: `samklang-vitne-${day}-${head.size}.txt`,
        text: witnessFile(head.note, key, words),
        line: head.line,
      };
    });
  }
}
